"""What went wrong on the way to a server, as one sentence that holds no secret."""

from __future__ import annotations

import smtplib
import ssl


def plain(error: BaseException) -> str:
    """The error's own words on one line, without a full stop."""
    return " ".join(str(error).split()).rstrip(".")[:200] or type(error).__name__


def why_not(host: str, port: int, error: BaseException) -> str:
    """Why nobody could be spoken to there."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"The certificate of {host} is not to be trusted ({error.verify_message}). Nothing was said to it."
    if isinstance(error, ssl.SSLError):
        return f"No private connection to {host}:{port} can be made: {plain(error)}. Nothing was said to it."
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return f"{host}:{port} offers no private connection (STARTTLS). Nothing was said to it."
    if isinstance(error, TimeoutError):
        return f"{host}:{port} does not answer."
    return f"{host}:{port} cannot be reached: {plain(error)}."
