"""A file or a text becomes a readout.

Bytes or text come in; a text with its layout, or one sentence for each fault, goes out.
"""
