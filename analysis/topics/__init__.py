"""What a statement is about, by the terms of the codebook.

A text and a span come in; topics with the words that led to them go out.
"""
