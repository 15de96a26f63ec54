"""The words of a label in, what stands beside its row out."""

import plotly.graph_objects as go

from analysis.charts.labelled_rows import LABEL_WIDTH, fitted_rows, labelled_rows, plain, two_lines
from analysis.charts.palette import LIGHT


def test_long_labels_break_and_markup_is_escaped():
    assert plain("one <b>two</b> three", 12) == "one<br>&lt;b&gt;two&lt;/b&gt;<br>three"


def test_rows_run_from_the_top_without_a_legend():
    figure = go.Figure([go.Scatter(), go.Scatter()])
    labelled_rows(figure, ["Peace", "Trade"], LIGHT)
    assert list(figure.layout.yaxis.ticktext) == ["Peace", "Trade"]
    assert list(figure.layout.yaxis.range) == [1.6, -0.6]
    assert figure.layout.showlegend is False


def test_an_event_beside_its_row_has_two_lines_at_most():
    words = "the joint summit of the northern and the southern states in Oslo on June 16"
    assert two_lines("the talks in Oslo") == "the talks in Oslo"
    assert plain(two_lines(words), LABEL_WIDTH) == "the joint summit of the<br>northern and the…"


def test_a_row_is_as_high_as_its_label_and_a_step_is_a_pixel():
    figure = go.Figure([go.Scatter()])
    labels = ["Peace", "one<br>two<br>three", "Trade"]
    labelled_rows(figure, labels, LIGHT)
    first, second, third = fitted_rows(figure, labels)
    axis, margin = figure.layout.yaxis, figure.layout.margin
    assert list(axis.tickvals) == [first, second, third]
    # The middle row is two lines higher than the others, half of it on either side.
    assert second - first == third - second == 2 * first + 16
    assert list(axis.range) == [third + first, 0]
    assert figure.layout.height - margin.t - margin.b == axis.range[0]
