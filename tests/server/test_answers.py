"""A sentence in, the server's own answer out."""

from server.answers import page, plain


def test_a_page_has_its_sentence_and_its_links_as_text():
    answer = page("Not <b>here</b>.", 403, {"Go & see": "/a?b=1&c=2"})
    words = answer.body.decode()
    assert "<p>Not &lt;b&gt;here&lt;/b&gt;.</p>" in words
    assert '<p><a href="/a?b=1&amp;c=2">Go &amp; see</a></p>' in words
    assert (answer.status_code, answer.headers["cache-control"]) == (403, "no-store")


def test_a_page_may_lead_nowhere():
    assert "<a" not in page("Not here.", 404).body.decode()


def test_a_plain_answer_is_a_line():
    answer = plain("Not here.", 404)
    assert (answer.body, answer.status_code) == (b"Not here.\n", 404)
    assert answer.headers["cache-control"] == "no-store"
