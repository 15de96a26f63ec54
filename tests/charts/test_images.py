"""A chart in, an SVG or PNG file out: everything that the chart shows, in its colours."""

import io
import re
from datetime import datetime
from xml.etree import ElementTree

import plotly.graph_objects as go
import pytest
from PIL import Image

from analysis.charts.calendar import Day, calendar
from analysis.charts.images import WIDTH, ZOOM, Captioned, png, svg, text_width
from analysis.charts.labelled_rows import labelled_rows
from analysis.charts.matrix import Cell, Group, topic_matrix
from analysis.charts.palette import LIGHT
from analysis.charts.swimlanes import Lane, Mark, reading_order
from tests.charts.colours import ANN

SVG = "{http://www.w3.org/2000/svg}"


def captioned(figure, **words):
    told = {"title": "A headline", "base": "A base", "source": "Source: a", "alt": "In words"}
    return Captioned(figure, **(told | words))


def drawn(figure, **words):
    return ElementTree.fromstring(svg(captioned(figure, **words)))


def chart(*traces, rows=("Trade", "Peace")):
    figure = go.Figure(list(traces))
    labelled_rows(figure, rows, LIGHT)
    figure.update_xaxes(range=[-0.4, 3.6], dtick=1, side="top")
    return figure


def points(**marker):
    look = {"symbol": "circle", "size": 10, "color": ANN, "line": {"color": ANN, "width": 2}}
    return go.Scatter(x=[0, 3], y=[0, 1], mode="markers", marker=look | marker)


def texts(root):
    """Each text as one string, lines joined by a stroke."""
    return ["/".join(span.text or "" for span in text) for text in root.iter(f"{SVG}text")]


def test_headline_base_source_and_words_for_who_cannot_see_it_are_inside():
    root = drawn(chart(points()))
    assert {"A headline", "A base", "Source: a"} <= set(texts(root))
    assert (root.get("role"), root.find(f"{SVG}title").text) == ("img", "A headline")
    assert root.find(f"{SVG}desc").text == "In words"


def test_marks_stand_on_the_lines_of_their_row_and_number():
    root = drawn(chart(points()))
    (first, last) = root.findall(f"{SVG}circle")
    assert (first.get("fill"), first.get("r"), first.get("stroke-width")) == (ANN, "5", "2")
    lines = [
        (line.get("x1"), line.get("y1"), line.get("x2"), line.get("y2"))
        for line in root.iter(f"{SVG}line")
    ]
    down = [x1 for x1, _, x2, _ in lines if x1 == x2]
    across = [y1 for _, y1, _, y2 in lines if y1 == y2]
    assert (first.get("cx"), last.get("cx")) == (down[0], down[3])
    assert (first.get("cy"), last.get("cy")) == (across[0], across[1])
    assert float(first.get("cy")) < float(last.get("cy"))  # the first row is the upper one


def test_the_chart_stands_below_the_words_above_it():
    root = drawn(chart(points()))
    heights = {span.text: float(span.get("y")) for span in root.iter(f"{SVG}tspan")}
    first, last = (float(circle.get("cy")) for circle in root.findall(f"{SVG}circle"))
    assert heights["A headline"] < heights["A base"] < first < last


@pytest.mark.parametrize(
    ("position", "aside", "anchor"),
    [("middle left", -7, "end"), ("middle center", 0, "middle"), ("middle right", 7, "start")],
)
def test_a_mark_s_text_stands_beside_it(position, aside, anchor):
    trace = go.Scatter(
        x=[1],
        y=[0],
        text=["three"],
        mode="markers+text",
        textposition=position,
        marker={"symbol": "circle", "size": 10, "color": ANN, "line": {"color": ANN, "width": 0}},
    )
    root = drawn(chart(trace))
    (text,) = [one for one in root.iter(f"{SVG}text") if "".join(one.itertext()) == "three"]
    across = float(root.find(f"{SVG}circle").get("cx"))
    assert round(float(text[0].get("x")) - across) == aside
    assert text.get("text-anchor") == anchor


def test_numbers_and_rows_are_labelled():
    assert {"0", "1", "2", "3", "Trade", "Peace"} <= set(texts(drawn(chart(points()))))


@pytest.mark.parametrize(
    ("symbol", "corners"), [("square", 4), ("diamond", 4), ("triangle-up", 3), ("hexagon", 6)]
)
def test_each_shape_has_its_corners(symbol, corners):
    root = drawn(chart(points(symbol=symbol)))
    marks = root.findall(f"{SVG}polygon")
    assert [len(mark.get("points").split()) for mark in marks] == [corners, corners]


def test_a_square_is_as_wide_as_its_size():
    (mark, _) = drawn(chart(points(symbol="square"))).findall(f"{SVG}polygon")
    across = [float(corner.split(",")[0]) for corner in mark.get("points").split()]
    assert max(across) - min(across) == pytest.approx(10, abs=0.2)


def test_an_open_mark_has_its_colour_as_its_edge():
    (mark, _) = drawn(chart(points(symbol="square-open"))).findall(f"{SVG}polygon")
    assert (mark.get("fill"), mark.get("stroke")) == ("none", ANN)


def test_a_point_without_a_value_has_no_mark():
    figure = chart(go.Scatter(x=[None, 1], y=[0, 1], mode="markers", marker={"color": ANN}))
    assert len(drawn(figure).findall(f"{SVG}circle")) == 1


@pytest.mark.parametrize(
    "figure",
    [
        go.Bar(x=[1], y=[0]),
        go.Scatter(x=[1], y=[0], mode="lines"),
        go.Scatter(x=[1], y=[0], mode="markers", marker={"symbol": "star"}),
    ],
)
def test_what_cannot_be_drawn_is_refused_and_not_left_out(figure):
    with pytest.raises(ValueError, match="cannot be drawn"):
        svg(captioned(chart(figure)))


def test_words_stay_words():
    hostile = '<script>alert(1)</script> & "x" <b>\''
    escaped = hostile.replace("&", "&amp;").replace("<", "&lt;")  # as a label is, in our charts
    figure = chart(points(), rows=["Trade"])
    figure.update_yaxes(ticktext=[escaped])
    root = drawn(figure, title=hostile, base=hostile + " \x01", source=hostile, alt=hostile)
    assert texts(root).count(hostile) == 3
    assert not root.findall(f".//{SVG}script")


def test_a_long_headline_breaks_and_the_file_grows():
    words = "many words " * 40
    root = drawn(chart(points()), title=words)
    (text,) = [text for text in texts(root) if text.startswith("many")]
    lines = text.split("/")
    assert len(lines) > 3
    assert all(text_width(line, 17, bold=True) <= WIDTH for line in lines)
    assert float(root.get("height")) > float(drawn(chart(points())).get("height")) + 50


def test_a_png_is_the_svg_at_twice_its_size_with_its_texts_drawn():
    def image(**words):
        return Image.open(io.BytesIO(png(captioned(chart(points()), **words))))

    one, other = image(), image(title="Another line")
    height = float(drawn(chart(points())).get("height"))
    assert one.size == (WIDTH * ZOOM, round(height * ZOOM))
    assert one.convert("RGB").getpixel((2, 2)) == (0xFF, 0xFD, 0xF8)
    assert one.tobytes() != other.tobytes()  # without a font both would be blank


def test_a_matrix_has_its_numbers_and_names():
    cells = [Cell(0, 0, "A", 3, ("a",)), Cell(0, 1, "A", 0, ("b",))]
    figure = topic_matrix(
        cells, ["Peace"], [Group("Ann Ash", "A", ["2020", "2021"])], palette=LIGHT
    )
    root = drawn(figure)
    assert {"3", "Ann Ash", "2020", "2021", "Peace"} <= set(texts(root))
    fills = [mark.get("fill") for mark in root.findall(f"{SVG}polygon")]
    assert fills == [ANN, LIGHT.paper]


def test_the_reading_order_has_a_line_through_what_is_open():
    marks = [Mark("a.1", 1, "t", "A", False, ""), Mark("a.2", 2, "t", "A", True, "")]
    lanes = [Lane("s", "Ann Ash", "A", title=True), Lane("t", "Trade", "A")]
    figure = reading_order(marks, lanes, steps=2, selected="a.2", palette=LIGHT)
    root = drawn(figure)
    (title,) = [text for text in root.iter(f"{SVG}text") if text[0].text == "Ann Ash"]
    assert (title.get("fill"), title.get("font-weight")) == (ANN, "bold")
    _, carried = root.findall(f"{SVG}circle")
    assert carried.get("fill") == LIGHT.paper
    (line,) = [line for line in root.iter(f"{SVG}line") if line.get("stroke") == LIGHT.ink]
    assert line.get("x1") == line.get("x2") == carried.get("cx")
    assert float(line.get("y2")) != float(line.get("y1"))


def test_a_calendar_names_days_and_the_month_where_it_changes():
    around = datetime(2020, 3, 30)
    figure = calendar([Day("Met", around, True)], around=around, reach=7, palette=LIGHT)
    root = drawn(figure)
    days = [text for text in texts(root) if re.match(r"\d+/", text)]
    assert days == ["24/Mar 2020", "26/ ", "28/ ", "30/ ", "1/Apr 2020", "3/ ", "5/ "]
    assert len(root.findall(f"{SVG}polygon")) == 1
