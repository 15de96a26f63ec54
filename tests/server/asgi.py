"""The server's middleware in front of an app that says what reached it."""

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient

from server import session
from server.settings import SignIn
from server.stack import stack

ANA = {"email": "Ana@Example.org", "sub": "1"}
SECRET = "a secret of the tests, long enough to sign with"
URL = "https://readouts.example.org"
LOCAL = "http://127.0.0.1:8501"
STREAM = "ws://127.0.0.1:8501/_stcore/stream"
ELSEWHERE = "192.0.2.7"  # an address for examples


def sign_in(**more):
    """Settings of a sign-in for everybody at example.org."""
    settings = {
        "url": URL,
        "issuer": "https://issuer.example.org",
        "client_id": "summit-readouts",
        "client_secret": "told to the provider",
        "cookie_secret": SECRET,
        "emails": frozenset(),
        "domains": frozenset({"example.org"}),
        "groups": frozenset(),
        "groups_claim": "groups",
        "scopes": "openid email profile",
        "seconds": 8 * 3600,
        "probe_hosts": frozenset(),
    }
    return SignIn(**settings | more)


def cookies(settings, visitor=None):
    """The cookie that a visitor of these settings holds."""
    response = Response()
    session.remember(settings, response, visitor or session.admitted(settings, ANA))
    name, _, value = response.headers["set-cookie"].partition(";")[0].partition("=")
    return {name: value}


async def _page(request):
    if request.url.path == "/broken":
        raise ValueError("what a reader wrote")
    return PlainTextResponse("inside", headers={"told": request.headers.get("told", "")})


async def _socket(websocket):
    await websocket.accept()
    await websocket.send_text("inside")
    while (await websocket.receive())["type"] != "websocket.disconnect":
        pass


def client(settings=None, *, address="127.0.0.1", url=LOCAL, **options):
    """A client at `address` of the stack in front of an app that answers `inside`."""
    routes = [
        WebSocketRoute("/_stcore/stream", _socket),
        Route("/{path:path}", _page, methods=["GET", "PUT", "POST", "DELETE"]),
    ]
    app = Starlette(routes=routes, middleware=stack(settings))
    return TestClient(app, base_url=url, client=(address, 5000), follow_redirects=False, **options)
