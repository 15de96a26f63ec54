"""The log's lines: structured, whole, and without what visitors read or look for."""

import json
import logging
import sys

import pytest
import streamlit.logger
from streamlit.testing.v1 import AppTest

from server import errors, log

SAID = "what a reader looked for"


def written(record):
    return json.loads(log.Lines().format(record))


def record(name, message, *args, level=logging.WARNING, error=None):
    info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord(name, level, "file.py", 1, message, args, info)


def raised():
    try:
        raise KeyError(SAID)
    except KeyError as error:
        return error


def test_an_event_has_its_time_its_name_and_its_fields(caplog):
    with caplog.at_level(logging.INFO, log.NAME):
        log.event("page", page="topics", left="a")
    line = written(caplog.records[0])
    assert list(line) == ["time", "level", "event", "page", "left"]
    assert (line["event"], line["page"], line["level"]) == ("page", "topics", "info")


def test_a_duration_is_told_even_where_the_block_fails(caplog):
    def failing():
        with log.timed("page") as told:
            told["left"] = "a"
            raise KeyError

    with caplog.at_level(logging.INFO, log.NAME), pytest.raises(KeyError):
        failing()
    line = written(caplog.records[0])
    assert line["left"] == "a"
    assert line["milliseconds"] >= 0


@pytest.mark.parametrize("name", ["streamlit.runtime", "uvicorn.error", "asyncio"])
def test_of_foreign_lines_only_the_fixed_part_is_kept(name):
    line = written(record(name, "Widget %s has no state", SAID, error=raised()))
    assert line["message"] == "Widget %s has no state"
    assert line["error"] == "KeyError"
    assert "test_log.py" in line["where"][0]
    assert SAID not in json.dumps(line)


def test_no_line_can_be_forged():
    text = log.Lines().format(
        record("analysis.tables.build", 'broken on "x\n{"event": "ready"}\u2028\x1b[')
    )
    assert text.isascii()
    assert text.isprintable()
    assert json.loads(text)["event"] == "message"


@pytest.mark.parametrize(("length", "kept"), [(200, 200), (201, 200), (10_000, 200)])
def test_a_value_is_cut(length, kept):
    assert written(record("pages", "a" * length))["message"] == "a" * kept


@pytest.fixture
def logging_as_it_was():
    """A test may set the process's logging up: afterwards it is as it was."""
    names = ("uvicorn.access", "uvicorn.error", "streamlit.web", "made.later")
    kept = {name: logging.getLogger(name).disabled for name in names}
    handlers = logging.getLogger().handlers[:]
    yield handlers
    logging.getLogger().handlers[:] = handlers
    for name, disabled in kept.items():
        logging.getLogger(name).disabled = disabled


def test_requests_are_not_logged(capsys, logging_as_it_was):
    log.set_up()
    for handler in set(logging.getLogger().handlers) - set(logging_as_it_was):
        handler.setStream(sys.stderr)
    logging.getLogger("uvicorn.access").info('GET "/?q=%s"', SAID)
    logging.getLogger("uvicorn.error").info('%s - "WebSocket %s" [accepted]', 1, SAID)
    streamlit.logger.get_logger("made.later").warning("plain %s", SAID)
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["message"] for line in lines] == ["plain %s"]


@pytest.mark.usefixtures("logging_as_it_was")
@pytest.mark.parametrize("name", ["uvicorn", "uvicorn.error", "uvicorn.access"])
def test_the_server_s_own_lines_are_written_by_the_root_alone(name, monkeypatch):
    logger = logging.getLogger(name)
    monkeypatch.setattr(logger, "handlers", [logging.NullHandler()])
    monkeypatch.setattr(logger, "propagate", False)
    log.set_up()
    assert (logger.handlers, logger.propagate) == ([], True)


def test_a_page_that_fails_shows_one_sentence_with_the_number_in_the_log(caplog):
    def page():
        from server.errors import numbered

        numbered(ValueError("what a reader looked for"))

    with caplog.at_level(logging.INFO, log.NAME):
        test = AppTest.from_function(page).run()
    (shown,) = [element.proto.body for element in test.get("html")]
    (line,) = [written(one) for one in caplog.records if one.name == log.NAME]
    assert line["event"] == "page failed"
    assert errors.SENTENCE.format(number=line["number"]) in shown
    assert SAID not in shown + json.dumps(line)
