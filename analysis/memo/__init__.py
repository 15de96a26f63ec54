"""A pair as a cited memo.

A pair and the address of the app come in; Markdown, HTML and DOCX go out.
"""
