"""What pages are made of, one idea a file.

A view comes in; HTML, charts and files go out.
"""
