"""A server that cannot start says why."""

import pytest

from tests import server


def test_a_server_that_ends_early_shows_its_log(monkeypatch, tmp_path):
    monkeypatch.setattr(server, "ROOT", tmp_path)
    with pytest.raises(server.NotServing, match=r"app\.py"), server.serving():
        pytest.fail("served without an app.py")
