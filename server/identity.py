"""What the gate tells the pages about a visitor, in headers that nobody else can set."""

from starlette.datastructures import MutableHeaders
from starlette.types import Scope

from server.session import Visitor

EMAIL, UNTIL = "x-summit-readouts-email", "x-summit-readouts-until"
_OURS = (EMAIL.encode(), UNTIL.encode())


def nobody(scope: Scope) -> Scope:
    """The scope without what a visitor wrote into these headers."""
    return dict(scope, headers=[pair for pair in scope["headers"] if pair[0].lower() not in _OURS])


def somebody(scope: Scope, visitor: Visitor) -> Scope:
    """The scope with who it is, and until when (seconds since 1970)."""
    told = nobody(scope)
    headers = MutableHeaders(scope=told)
    headers[EMAIL] = visitor.email.encode("ascii", "replace").decode()
    headers[UNTIL] = str(visitor.until)
    return told
