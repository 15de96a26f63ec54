"""Who is in a text, and whom each source refers to.

Parsed paragraphs come in; persons, bodies, participants, and the speakers of each source go out.
"""
