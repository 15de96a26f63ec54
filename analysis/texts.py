"""The text of a readout, put together again from its sentences."""

from analysis.alignment import Tables


def text_of(tables: Tables, readout: str) -> str:
    """The readout's text with its offsets; what no sentence holds is blank there anyway."""
    sentences = tables["sentences"]
    mine = sentences[sentences["readout"] == readout].sort_values("start")
    text = ""
    for start, words in zip(mine["start"], mine["text"], strict=True):
        text = text.ljust(start) + words
    return text
