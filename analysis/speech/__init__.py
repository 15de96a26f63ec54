"""Who said what: reporting verbs, what they report, and the speaker of each piece.

Parsed paragraphs and their people come in; statements with acts and occasions go out.
"""
