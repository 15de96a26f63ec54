"""The text of a readout, put together again from its sentences, and what stands in it where."""

from analysis.tables import Tables


def text_of(tables: Tables, readout: str) -> str:
    """The readout's text with its offsets; what no sentence holds is blank there anyway."""
    sentences = tables["sentences"]
    mine = sentences[sentences["readout"] == readout].sort_values("start")
    text = ""
    for start, words in zip(mine["start"], mine["text"], strict=True):
        text = text.ljust(start) + words
    return text


def covering(tables: Tables, readout: str, offset: int) -> tuple[str, int | str]:
    """What stands at an offset: ("statement", id), ("sentence", number) or ("nothing", 0)."""
    for kind, table, name in (
        ("statement", "statements", "id"),
        ("sentence", "sentences", "sentence"),
    ):
        rows = tables[table]
        there = rows["readout"].eq(readout) & (rows["start"] <= offset) & (offset < rows["end"])
        if there.any():
            return kind, rows.loc[there, name].iloc[0]
    return "nothing", 0
