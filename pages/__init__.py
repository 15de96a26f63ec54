"""One file a page, and the frame that every page passes.

An address comes in; what a visitor sees of two readouts goes out.
"""
