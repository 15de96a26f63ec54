"""The page with both texts side by side: its address, and what stands on it."""

from tests.seeds import LEFT, PAIR, RIGHT

PAGE = f"side_by_side?{PAIR}"
THAAD = f"{LEFT}.337"  # “the deployment of THAAD in South Korea”
PEACE = f"{RIGHT}.2047"  # with a phrase of both readouts
PHONE = {"width": 390, "height": 844}


def drawer(page):
    return page.locator(".st-key-detail")


def text(page, side):
    return page.locator(f"#panel-{side}")


def tab(page, name):
    return page.get_by_role("tab", name=name)
