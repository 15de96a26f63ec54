"""What counts as clean: no error box, no console error, one host."""

import pytest

from tests.browser.recording import foreign_urls

ADD_ERROR_BOX = """
    const box = document.createElement("p")
    box.dataset.testid = "stAlertContentError"
    document.body.append(box)
"""
HOME = "http://127.0.0.1:8501"


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
