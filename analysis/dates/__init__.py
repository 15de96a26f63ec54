"""When and where the leaders met, and the dated events that a text mentions.

Parsed paragraphs come in; days with their basis, a place and mentions go out.
"""
