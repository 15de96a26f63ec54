"""Starts the app as `make run` does, on a free port of this machine."""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOST = "127.0.0.1"
FOLDER_VARIABLE = "SUMMIT_READOUTS_FOLDER"
START_SECONDS = 60
STOP_SECONDS = 10
POLL_SECONDS = 0.1


class NotServing(Exception):
    """The server ended early or never became healthy; carries its log."""


@contextmanager
def serving(readouts: Path | None = None) -> Iterator[str]:
    """The address of a fresh server for the readouts in a folder (default: the seeds)."""
    port = _free_port()
    with tempfile.NamedTemporaryFile(prefix="summit-readouts-", suffix=".log") as log:
        process = subprocess.Popen(
            _command(port),
            cwd=ROOT,
            env=_environment(readouts),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_healthy(process, port, Path(log.name))
            yield f"http://{HOST}:{port}"
        finally:
            _stop(process)


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as server:
        return server.getsockname()[1]


def _command(port: int) -> list[str]:
    streamlit = [sys.executable, "-m", "streamlit", "run", "app.py"]
    options = {"address": HOST, "port": port, "headless": "true"}
    return streamlit + [f"--server.{name}={value}" for name, value in options.items()]


def _environment(readouts: Path | None) -> dict[str, str]:
    # The folder of whoever runs the tests must not leak in.
    inherited = {name: value for name, value in os.environ.items() if name != FOLDER_VARIABLE}
    return inherited | ({FOLDER_VARIABLE: str(readouts)} if readouts else {})


def _wait_until_healthy(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not _healthy(port):
        if time.monotonic() > deadline:
            fault = f"did not become healthy within {START_SECONDS} s"
        elif _ended_within(process, POLL_SECONDS):
            fault = f"ended with status {process.returncode}"
        else:
            continue
        raise NotServing(f"The server {fault}. Its log:\n{log.read_text(errors='replace')}")


def _healthy(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _ended_within(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    if not _ended_within(process, STOP_SECONDS):
        process.kill()
        process.wait()
