"""The set phrases of a view by where they stand, and the headline above them."""

from dataclasses import dataclass

import pandas as pd

from analysis.comparison.phrase_moves import Occurrence
from analysis.language.wording import counted
from pages.visit.kept import kept
from pages.visit.view import View


@dataclass(frozen=True, eq=False)
class Phrases:
    """Rows of the table `phrases`: in both readouts, of two leaders in one, repeated in one."""

    both: pd.DataFrame
    echoed: pd.DataFrame
    repeated: pd.DataFrame

    @property
    def every(self) -> pd.DataFrame:
        """All of them, in this order."""
        return pd.concat([self.both, self.echoed, self.repeated])


@kept
def phrases_of(view: View) -> Phrases:
    """The pair's set phrases by where they stand."""
    rows = view.pair.phrases
    both = rows["occurrences"].map(lambda each: len(_readouts(each)) > 1).astype(bool)
    echoed = rows["echo"].notna() & ~both
    return Phrases(rows[both], rows[echoed], rows[~both & ~echoed])


@kept
def headline(view: View) -> str:
    """How many set phrases both readouts have, and how many of these moved."""
    shared = phrases_of(view).both
    if len(view.sides) < 2:
        return "Set phrases of this readout"
    if shared.empty:
        return "No set phrase appears in both readouts"
    moved = int(shared["migration"].notna().sum())
    count = f"{counted(len(shared), 'set phrase')} {'appear' if len(shared) != 1 else 'appears'}"
    changed = f"{moved} of them with another speaker or topic" if moved else "none of them moved"
    return f"{count} in both readouts, {changed}"


def _readouts(occurrences: tuple[Occurrence, ...]) -> set[str]:
    """The readouts in whose statements a phrase stands."""
    return {occurrence.readout for occurrence in occurrences if occurrence.speakers}
