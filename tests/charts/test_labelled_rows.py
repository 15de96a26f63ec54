"""The words of a label in, what stands beside its row out."""

from analysis.charts.labelled_rows import LABEL_WIDTH, plain, two_lines


def test_long_labels_break_and_markup_is_escaped():
    assert plain("one <b>two</b> three", 12) == "one<br>&lt;b&gt;two&lt;/b&gt;<br>three"


def test_an_event_beside_its_row_has_two_lines_at_most():
    words = "the joint summit of the northern and the southern states in Oslo on June 16"
    assert two_lines("the talks in Oslo") == "the talks in Oslo"
    assert plain(two_lines(words), LABEL_WIDTH) == "the joint summit of the<br>northern and the…"
