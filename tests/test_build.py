"""Readouts in, a library out, whatever the analysis does on one of them."""

import importlib

from analysis import build, readout_from_text

GOOD = "King Harald of Norway met Sauli Niinisto. Harald said trade is good."


def test_a_text_on_which_the_analysis_fails_is_a_fault_and_the_others_are_read(monkeypatch, caplog):
    module = importlib.import_module("analysis.build")
    parse = module.parse

    def failing(text, spans):
        if "Oslo" in text:
            raise RuntimeError("broken")
        return parse(text, spans)

    monkeypatch.setattr(module, "parse", failing)
    texts = {"bad": f"{GOOD} It was in Oslo.", "good": GOOD}
    library = build([readout_from_text(name, text) for name, text in texts.items()])
    assert list(library.readouts) == ["good"]
    assert set(library.tables["statements"]["readout"]) == {"good"}
    assert [fault.sentence for fault in library.faults] == [
        "bad.txt: the analysis failed on this text (the log says where)"
    ]
    assert "RuntimeError: broken" in caplog.text
    assert "Oslo" not in caplog.messages[0]
