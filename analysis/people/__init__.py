"""Who stands in a text, and whom its words mean.

Parsed paragraphs come in; persons, bodies, who met, and a name for each source go out.
"""
