"""When and where the leaders met, and the dated events that a text mentions.

Parsed paragraphs come in; the meeting's day with its basis, its place, and mentions go out.
"""
