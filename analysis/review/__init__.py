"""How far the program's reading agrees with people's.

Measured counts come in; agreement by set of texts goes out.
"""
