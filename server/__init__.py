"""What stands between the network and the pages: who may ask, for what, and what is logged.

Requests come in; those that may pass go on to the pages, tables go out by their addresses.
"""
