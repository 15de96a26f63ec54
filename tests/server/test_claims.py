"""What a provider vouches for in; who has signed in, or the fault, out."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from server.signin import _claims
from tests.server.asgi import sign_in

TOKEN = {"iss": "https://issuer.example.org", "sub": "1"}
MAIL = {"email": "ana@example.org"}


class Provider:
    """One that answers with these claims in its token, and these at its address for more."""

    def __init__(self, token, more):
        self.token, self.more = token, more
        self.server_metadata = {} if more is None else {"userinfo_endpoint": "of the provider"}

    async def authorize_access_token(self, _):
        return {"userinfo": self.token}

    async def userinfo(self, *, token):
        assert token == {"userinfo": self.token}
        return self.more


def claims(token, more=None):
    # In a thread: the browser of other tests may keep a loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(
            lambda: asyncio.run(_claims(Provider(token, more), sign_in(), None))
        ).result()


@pytest.mark.parametrize(
    ("token", "more", "found"),
    [
        (TOKEN | MAIL, None, TOKEN | MAIL),
        # The token is signed: what it says holds.
        (TOKEN, {"sub": "1", "iss": "elsewhere", **MAIL}, TOKEN | MAIL),
        # With an address in the token nothing more is asked for.
        (TOKEN | MAIL, {"sub": "2", "email": "bo@example.org"}, TOKEN | MAIL),
        (TOKEN, None, TOKEN),
        (TOKEN | {"iss": "https://issuer.example.org/"} | MAIL, None, None),
    ],
)
def test_user_information_fills_in_what_the_token_leaves_out(token, more, found):
    assert claims(token, more) == (found or token)


@pytest.mark.parametrize("more", [{"sub": "2", **MAIL}, MAIL], ids=["another's", "nobody's"])
def test_user_information_of_another_user_is_not_taken(more):
    with pytest.raises(ValueError, match="the user information is another user's"):
        claims(TOKEN, more)


def test_a_token_of_another_issuer_is_not_taken():
    with pytest.raises(ValueError, match="the token is another issuer's"):
        claims(TOKEN | MAIL | {"iss": "https://elsewhere.example.org"})
