"""A real nginx with the project's configuration, in front of a port of this machine."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.paths import ROOT
from tests.running_app import HOST, stop

NAME = "readouts.test"  # the browser of the tests looks for it on this machine
TEMPLATE = ROOT / "hosting" / "nginx.conf.template"
_MAIN = """
daemon off;
pid {folder}/nginx.pid;
error_log stderr warn;
events {{ worker_connections 512; }}
http {{
    include {types};
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


def nginx() -> str:
    """The program's path; installed where the package manager may, else the test is left out."""
    apt = shutil.which("apt-get")
    if not _found() and apt and os.geteuid() == 0:
        quiet = {"env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}, "check": False}
        install = [apt, "install", "--yes", "--no-install-recommends", "nginx-light"]
        for command in ([apt, "update"], install):
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **quiet)
    return _found() or pytest.skip("nginx is not installed (Debian: apt-get install nginx-light)")


def _found() -> str:
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin") or ""


def filled_in(settings: dict[str, str]) -> str:
    """The template with its variables, as the image's envsubst fills them in."""
    return re.sub(r"\$\{([A-Z_]+)\}", lambda name: settings[name[1]], TEMPLATE.read_text("utf-8"))


@contextmanager
def proxying(folder: Path, ports: tuple[int, int], upstream: int) -> Iterator[Path]:
    """An nginx on the ports for HTTP and HTTPS, before the app's; gives its access log."""
    certify(folder)
    site = filled_in(
        {
            "SERVER_NAME": NAME,
            "UPSTREAM": f"{HOST}:{upstream}",
            "HTTP_PORT": f"{HOST}:{ports[0]}",
            "HTTPS_PORT": f"{HOST}:{ports[1]}",
            "ACCESS_LOG": str(folder / "access.log"),
            "CERTIFICATES": str(folder),
        }
    )
    (folder / "site.conf").write_text(site)
    types = Path("/etc/nginx/mime.types")
    (folder / "nginx.conf").write_text(_MAIN.format(folder=folder, types=types))
    command = [nginx(), "-p", str(folder), "-c", str(folder / "nginx.conf")]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        _wait_for(process, ports[1])
        yield folder / "access.log"
    finally:
        stop(process)


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"nginx does not listen (status {process.poll()})")


def certify(folder: Path) -> None:
    """A certificate for the name, by nobody, for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "fullchain.pem").write_bytes(certificate.public_bytes(pem))
    plain = serialization.NoEncryption()
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    (folder / "privkey.pem").write_bytes(private)
