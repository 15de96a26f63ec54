"""The addresses of the app's pages: relative between pages, absolute in files and citations."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urljoin

from analysis.comparison.sides import LEFT, RIGHT


def address(page: str, params: Mapping[str, str]) -> str:
    """A page's relative address, so that the app can be served below any path."""
    path = "./" if page == "overview" else page
    return f"{path}?{urlencode(params)}" if params else path


def phrase_anchor(phrase: str) -> str:
    """The id of the part of the wording page that shows a phrase."""
    return "phrase-" + "-".join(re.findall(r"\w+", phrase.lower()))


@dataclass(frozen=True)
class Place:
    """Where the app is served (`base` ends in a slash), and the pair that its addresses name."""

    base: str
    left: str
    right: str

    def page(self, page: str, **params: str) -> str:
        """The absolute address of a page with this pair; empty parameters are left out."""
        given = {LEFT: self.left, RIGHT: self.right, **params}
        kept = {name: value for name, value in given.items() if value}
        return urljoin(self.base, address(page, kept))

    def statement(self, identity: str) -> str:
        """Where a statement, or any other place of a text, opens in its readout."""
        return self.page("side_by_side", s=identity)

    def phrase(self, phrase: str) -> str:
        """Where a set phrase stands on the wording page."""
        return f"{self.page('wording')}#{quote(phrase_anchor(phrase))}"
