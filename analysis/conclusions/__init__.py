"""What may be claimed about a pair, with its base and its proof.

The tables of a pair come in; sentences, facts and citations go out.
"""
