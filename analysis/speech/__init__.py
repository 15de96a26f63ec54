"""Who said what: reporting verbs, the content they report, and the speaker of each content.

Parsed paragraphs and the people of the readout come in; statements with acts and occasions go out.
"""
