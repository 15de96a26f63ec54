"""What an administrator is told to set is what the app and the proxy read."""

import re

from server.settings import ELSEWHERE, NAMES, PREFIX, SIGN_IN
from tests.docs.documents import DOCUMENTS, first_names, section
from tests.paths import ROOT

HOSTING = "docs/hosting.md"


def test_it_names_every_setting():
    named = first_names(section(HOSTING, "Settings"))
    assert named == [PREFIX + name for name in (*ELSEWHERE, *SIGN_IN)]


def test_its_example_sets_what_there_is():
    assert set(re.findall(rf"^ *{PREFIX}(\w+)=", DOCUMENTS[HOSTING], re.M)) <= set(NAMES)


def test_it_fills_in_all_of_the_proxy_s_configuration():
    template = (ROOT / "hosting" / "nginx.conf.template").read_text("utf-8")
    filled = set(re.findall(r"\b([A-Z_]+)=\S", DOCUMENTS[HOSTING].partition("export")[2]))
    asked = set(re.findall(r"\$\{([A-Z_]+)\}", template))
    assert asked <= filled
    listed = re.search(r"printf '\S+ ' ([A-Z_ ]+)\)", DOCUMENTS[HOSTING])[1].split()
    assert set(listed) == asked
