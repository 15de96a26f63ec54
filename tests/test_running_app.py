"""A server that cannot start says why."""

import pytest

from tests import running_app


def test_a_server_that_ends_early_shows_its_log(monkeypatch, tmp_path):
    monkeypatch.setattr(running_app, "ROOT", tmp_path)
    with pytest.raises(running_app.NotServing, match=r"app\.py"), running_app.serving():
        pytest.fail("served without an app.py")
