"""The running text with its statements: Python, script and style together.

A view comes in; the two texts, and one statement opened, go out.
"""
