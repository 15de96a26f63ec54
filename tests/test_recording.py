"""What counts as clean: no error box, Streamlit's own two console errors, one host."""

import pytest

from tests.recording import foreign_urls, is_streamlits_own

ADD_ERROR_BOX = """
    const box = document.createElement("p")
    box.dataset.testid = "stAlertContentError"
    document.body.append(box)
"""
HOME = "http://127.0.0.1:8501"
NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"
REFUSED = "Failed to load resource: the server responded with a status of 403 (Forbidden)"


@pytest.mark.parametrize("name", ["health", "host-config"])
def test_streamlits_two_misses_below_a_page_are_its_own(name):
    assert is_streamlits_own(NOT_FOUND, f"{HOME}/topics/_stcore/{name}")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param(NOT_FOUND, "/_stcore/health", id="the real address is missing"),
        pytest.param(REFUSED, "/topics/_stcore/health", id="refused, not missing"),
        pytest.param(NOT_FOUND, "/topics/_stcore/stream", id="another address"),
        pytest.param(NOT_FOUND, "/static/chart.js", id="a file of the page"),
    ],
)
def test_every_other_console_error_counts(text, path):
    assert not is_streamlits_own(text, HOME + path)


def test_a_request_to_another_host_or_port_is_foreign():
    elsewhere = ["https://example.org/font.woff2", "http://127.0.0.1:9000/", "wss://example.org/"]
    within = [f"{HOME}/", "data:image/png;base64,AA==", f"blob:{HOME}/1", "ws://127.0.0.1:8501/s"]
    assert foreign_urls(within + elsewhere) == elsewhere


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        pytest.param("console.error('broken')", "console errors", id="console error"),
        pytest.param("setTimeout(() => { throw Error() })", "console errors", id="thrown error"),
        pytest.param(ADD_ERROR_BOX, "error boxes", id="error box"),
    ],
)
def test_a_page_that_breaks_is_not_clean(page, recording, app_url, script, fault):
    page.goto(f"{app_url}/method")
    recording.assert_clean()
    page.evaluate(f"() => {{ {script} }}")
    with pytest.raises(AssertionError, match=fault):
        recording.assert_clean()
