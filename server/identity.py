"""The headers in which the gate tells the pages who the visitor is; nobody else can set them."""

from starlette.datastructures import MutableHeaders
from starlette.types import Scope

from server.session import Visitor

EMAIL, UNTIL = "x-summit-readouts-email", "x-summit-readouts-until"
_OURS = (EMAIL.encode(), UNTIL.encode())


def nobody(scope: Scope) -> Scope:
    """The scope without these headers, which a visitor may have sent."""
    return dict(scope, headers=[pair for pair in scope["headers"] if pair[0].lower() not in _OURS])


def somebody(scope: Scope, visitor: Visitor) -> Scope:
    """The scope with the visitor's e-mail address and the end of the sign-in in these headers."""
    identified = nobody(scope)
    headers = MutableHeaders(scope=identified)
    headers[EMAIL] = visitor.email.encode("ascii", "replace").decode()
    headers[UNTIL] = str(visitor.until)
    return identified
