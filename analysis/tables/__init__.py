"""Everything found in readouts as pandas tables, one schema for all of them.

Readouts come in; tables by name, and their files, go out.
"""
