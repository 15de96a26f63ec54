"""Where a request comes from, as far as the server knows."""

from ipaddress import ip_address

from starlette.types import Scope


def address(scope: Scope) -> str:
    """The client's address; empty where the server knows none, as on a local socket."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def is_loopback(host: str) -> bool:
    """Whether a name or an address is that of this machine to itself."""
    if host.lower() == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback
