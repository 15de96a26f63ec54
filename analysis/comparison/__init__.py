"""Two readouts beside each other: who is who, links, changes, counts, set phrases.

The tables of readouts and two names come in; the tables of a pair go out.
"""
