"""The links of a pair against a hand coding: how many are right, and what of it is found."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import pandas as pd

Link = tuple[int, int]  # the offsets of the left and of the right statement


class LinkScore(NamedTuple):
    """Links found, those of them that a careful reader accepts; groups needed, and found."""

    found: int
    right: int
    needed: int
    needed_found: int

    def __str__(self) -> str:
        return (
            f"{self.right} of {self.found} links right, "
            f"{self.needed_found} of {self.needed} needed ones found"
        )


def links(alignment: pd.DataFrame) -> set[Link]:
    """The links of the table `alignment`, by the offsets in the statements' ids."""
    rows = alignment[alignment["similarity"] > 0]
    return {
        (_offset(left), _offset(right))
        for left, right in zip(rows["left"], rows["right"], strict=True)
    }


def score(found: set[Link], coded: Mapping[str, Sequence[Any]]) -> LinkScore:
    """The score of links against a coding with its groups `must` and its links `may`."""
    groups = [{tuple(link) for link in group} for group in coded["must"]]
    accepted = {tuple(link) for link in coded["may"]}.union(*groups)
    return LinkScore(
        len(found), len(found & accepted), len(groups), sum(bool(group & found) for group in groups)
    )


def _offset(identity: str) -> int:
    return int(identity.rpartition(".")[2])
