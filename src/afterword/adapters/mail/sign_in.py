"""The secret of an account when a server asks for it: from the keyring, from a command, or as a fresh token."""

from __future__ import annotations

from collections.abc import Callable

from whenever import Instant, TimeDelta

from afterword.adapters.mail.secrets import Keyring, Secret, from_command
from afterword.core.mail.account import Account, SignIn

_EARLY = TimeDelta(seconds=60)


def secret_of(account: Account, keyring: Keyring, now: Callable[[], Instant]) -> Callable[[], Secret]:
    """Asks anew each time, so that a changed password is seen; a token is used until a minute before it ends."""
    if account.sign_in is SignIn.COMMAND:
        return lambda: Secret(from_command(account.password_command or ""))
    if account.sign_in is SignIn.PASSWORD:
        return lambda: Secret(keyring.get(account.address))
    return _Tokens(account, keyring, now)


class _Tokens:
    """Access tokens of one account, made from the refresh token in the keyring (RFC 6749, 6)."""

    def __init__(self, account: Account, keyring: Keyring, now: Callable[[], Instant]) -> None:
        self._account, self._keyring, self._now = account, keyring, now
        self._held: Secret | None = None
        self._until: Instant | None = None

    def __call__(self) -> Secret:
        from afterword.adapters.mail.oauth import refresh  # noqa: PLC0415  (heavy)

        if self._held and self._until and self._now() < self._until:
            return self._held
        assert self._account.oauth is not None  # noqa: S101  (an account of this kind has one)
        kept = self._keyring.get(self._account.address)
        tokens = refresh(self._account.oauth, kept, self._now)
        if tokens.refresh and tokens.refresh != kept:
            self._keyring.put(self._account.address, tokens.refresh)
        self._held = Secret(tokens.access, is_token=True)
        self._until = tokens.expires_at - _EARLY if tokens.expires_at else None
        return self._held
