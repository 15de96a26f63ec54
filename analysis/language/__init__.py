"""English and the world, as the rules need them: parse, quotation marks, noun phrases, words.

A text and its spans come in; spaCy Docs, quoted passages and word lists go out.
"""
