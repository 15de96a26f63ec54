"""English and the world, as the rules need them: parse, quotation marks, noun phrases, words.

A text and a stretch of it come in; spans, spaCy Docs and word lists go out.
"""
