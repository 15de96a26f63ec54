"""Set phrases: the same wording of two or more content words in more than one statement.

Found as the longest chains of content words that two statements share in one order, each at most
three words behind the one before (skip-grams, Guthrie et al. 2006). Inflection is folded: the
lemmas are compared.
"""
