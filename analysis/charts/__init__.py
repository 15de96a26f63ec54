"""Charts of what was found, and their files.

Rows come in; plotly Figures, SVG and PNG go out.
"""
