"""Words that are long for their room: none sticks out, none is cut."""

from playwright.sync_api import expect

from tests.browser.visiting import open_page
from tests.seeds import PAIR


def test_long_names_without_a_blank_are_no_wider_than_a_phone(shelf, page):
    names = ["president_joe_biden_call_with_putin", "vice_president_harris_call_with_macron"]
    for name in names:
        words = (
            "President Xi Jinping met President Vladimir Putin. Xi said trade with Russia is good."
        )
        (shelf.folder / f"{name}.txt").write_text(words)
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, shelf.url, f"?left={names[0]}&right={names[1]}")
    assert sticking_out(page) == []


def test_the_names_of_many_who_speak_together_break_in_the_cards(shelf, page):
    names = "President Archibald Ashworth, King Bartholomew Berg and Chancellor Clementine Cole"
    text = f"{names} met in Rome. The three leaders agreed to expand trade with Russia."
    for name in ("a", "b"):
        (shelf.folder / f"{name}.txt").write_text(text)
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, shelf.url, "?left=a&right=b")
    expect(page.locator(".meetings .who").first).to_contain_text("Archibald Ashworth, Bart")
    assert sticking_out(page) == []


def sticking_out(page):
    """The beginnings of what stands beyond the right edge of the window."""
    return page.evaluate(
        "() => [...document.querySelectorAll('.stHtml *, .reader *')]"
        ".filter(node => node.getBoundingClientRect().right > innerWidth + 1)"
        ".map(node => node.textContent.slice(0, 60))"
    )


def test_no_heading_of_a_table_is_cut_inside_a_word(app_url, page):
    open_page(page, app_url, f"method?{PAIR}")
    cell = page.get_by_role("columnheader", name="Found", exact=True)
    expect(cell).to_be_visible()
    lines = "node => { const r = document.createRange(); r.selectNodeContents(node);"
    assert cell.evaluate(f"{lines} return r.getClientRects().length; }}") == 1
