"""A file, or a text that was given, becomes a readout.

Bytes or text come in; a text with its layout, or one sentence for its fault, goes out.
"""
