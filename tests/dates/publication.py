"""The day from which the tests of dates read relative words."""

from datetime import date

PUBLISHED = date(2019, 5, 7)  # a Tuesday
