"""What stands for the world between two mailboxes: takes what Dovecot relays, and delivers it to those it knows by LMTP."""

import smtplib

from aiosmtpd.controller import Controller


class Relay:
    """``returned``: the addresses that it does not know, each refused as such."""

    def __init__(self, port: int, lmtp: int, known: set[str]) -> None:
        self._lmtp, self._known = lmtp, known
        self._controller = Controller(self, hostname="127.0.0.1", port=port)

    def start(self) -> "Relay":
        self._controller.start()
        return self

    def stop(self) -> None:
        self._controller.stop()

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):  # noqa: N802  (named by the library)
        if address not in self._known:
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        with smtplib.LMTP("127.0.0.1", self._lmtp) as lmtp:
            lmtp.sendmail(envelope.mail_from or "", envelope.rcpt_tos, envelope.content)
        return "250 delivered"
