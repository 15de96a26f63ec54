"""The readouts that are kept, read once for all visitors.

A folder of text files comes in; the tables of all readouts, and a sentence a fault, go out.
"""
