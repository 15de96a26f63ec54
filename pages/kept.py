"""What pages make of a view, kept: who asks for the same again gets what was made once.

A visitor's every click runs a page's whole script, and one process serves them all. So a page
works out little on a run: what follows from the view alone, and from nothing of the visitor's (no
theme, no address of the server), is made by functions that are `kept`. What they return is shared,
so nobody changes it. Those who ask for the first time at the same moment may each make it.
"""

from functools import lru_cache

# Of each function; the oldest go first. A view holds its pair, so a pair that has gone and is asked
# for again is another one, and what was kept of the old one goes in its turn.
VIEWS = 128
PAIRS = 32  # a pair holds tables of its own

kept = lru_cache(maxsize=VIEWS)
kept_of_pair = lru_cache(maxsize=PAIRS)
