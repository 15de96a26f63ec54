"""Starts the app as `make run` or `make serve` does, on a free port of this machine."""

import contextlib
import http.client
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.paths import ROOT

HOST = "127.0.0.1"
OWN_PORTS = (20_000, 32_768)
PREFIX = "SUMMIT_READOUTS_"
START_SECONDS = 60
STOP_SECONDS = 10
POLL_SECONDS = 0.1


class NotServing(Exception):
    """The server ended early or never became healthy; carries its log."""


@dataclass(frozen=True)
class Server:
    """A running server: its address, its process and its log."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def lines(self) -> list[dict[str, object]]:
        """The log's structured lines."""
        lines = self.log.read_text(errors="replace").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]


@contextlib.contextmanager
def serving(readouts: Path | None = None) -> Iterator[str]:
    """The address of a fresh server for the readouts in a folder (default: the seeds)."""
    port = free_port()
    settings = {"FOLDER": str(readouts)} if readouts else {}
    with running(_streamlit(port), port, settings) as server:
        yield server.url


@contextlib.contextmanager
def hosted(
    settings: Mapping[str, str] | None = None, *, port: int | None = None, options: tuple = ()
) -> Iterator[Server]:
    """A fresh server by the production command, with settings by their names without prefix."""
    port = port or free_port()
    command = [str(ROOT / "hosting" / "serve"), "--port", str(port), *options]
    with running(command, port, settings or {}) as server:
        yield server


@contextlib.contextmanager
def running(command: list[str], port: int, settings: Mapping[str, str]) -> Iterator[Server]:
    """A process that serves on `port`, from the moment it is healthy."""
    with tempfile.NamedTemporaryFile(prefix="summit-readouts-", suffix=".log") as log:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(settings),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_healthy(process, port, Path(log.name))
            yield Server(f"http://{HOST}:{port}", process, Path(log.name))
        finally:
            stop(process)


def free_port() -> int:
    """A port that nobody listens on.

    None of those that a system gives out itself: one of them would soon be another connection's,
    before the server that it is for stands.
    """
    while True:
        port = random.randrange(*OWN_PORTS)
        with contextlib.suppress(OSError), socket.create_server((HOST, port)):
            return port


def _streamlit(port: int) -> list[str]:
    streamlit = [sys.executable, "-m", "streamlit", "run", "app.py"]
    options = {"address": HOST, "port": port, "headless": "true"}
    return streamlit + [f"--server.{name}={value}" for name, value in options.items()]


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This process's variables with the app's own replaced by `settings`."""
    # The folder and the sign-in of whoever runs the tests must not leak in.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    path = os.pathsep.join([str(Path(sys.executable).parent), inherited.get("PATH", "")])
    ours = {"SECRETS": os.devnull, **settings}
    return inherited | {"PATH": path} | {PREFIX + name: value for name, value in ours.items()}


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


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process, by force where it takes too long."""
    process.terminate()
    if not _ended_within(process, STOP_SECONDS):
        process.kill()
        process.wait()
