"""What one visit asks for, and what is kept of it: address, filters, links, turns.

The parameters of an address come in; a view of the library goes out.
"""
