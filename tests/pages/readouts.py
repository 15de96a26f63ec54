"""Readouts that the tests of pages put into the folder."""

import shutil

from tests.paths import SEEDS

FULL = """ date 2020-01-05 Rome

President Bo Berg and President Ann Ash met in Rome.

Ash said that trade must grow. Ash and Berg agreed to fight terrorism.
"""
SHORT = """ date 2021-02-07 Rome

President Berg and President Ash met in Rome.

Ash stressed that trade is strong. Ash said that it rains. Ash said that it snows. Ash added that
it is cold. Berg said that it is warm.
"""
# Another meeting of one of the two with somebody else.
OTHERS = FULL.replace("2020-01-05", "2020-03-09").replace("Bo Berg", "Cy Cole")
OTHERS = OTHERS.replace("Berg", "Cole")


def copy_seeds(folder, *names):
    for name in names:
        shutil.copy(SEEDS / f"{name}.txt", folder)
