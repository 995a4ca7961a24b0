"""The pages over TLS and behind a passphrase, as other machines of a network see them."""

import ssl
import threading
from contextlib import contextmanager

import httpx

from afterword.faces.web.server import Server
from afterword.faces.web.serving import passphrase_of, serving_beyond
from afterword.wiring import Wiring

PASSPHRASE = "four words that rhyme"


def unknowing():
    """What a person's device does that goes past the warning."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.check_hostname, made.verify_mode = False, ssl.CERT_NONE
    return made


class Lan:
    """``trust``: what a device knows that was given the certificate."""

    def __init__(self, home, clock, host="127.0.0.1", names=("localhost",)):
        self.home, self.clock = home, clock
        self.wiring = Wiring(home, clock)
        passphrase_of(self.wiring).put(PASSPHRASE)
        self.serving = serving_beyond(self.wiring, host, 0, names)
        ready = threading.Event()
        self.server = Server(self.serving.app, ready.set, self.serving.shows)
        self._thread = threading.Thread(
            target=self.server.run, kwargs={"sockets": [self.serving.listening]}, daemon=True
        )
        self._thread.start()
        assert ready.wait(10)
        self.address = self.serving.root
        self.port = self.serving.listening.getsockname()[1]

    @property
    def trust(self):
        made = ssl.create_default_context()
        made.load_verify_locations(cadata=ssl.DER_cert_to_PEM_cert(self._authority()))
        return made

    def _authority(self):
        with httpx.Client(verify=unknowing()) as curious:
            return curious.get(f"{self.address}/ca.crt").content

    @contextmanager
    def stranger(self, **options):
        with httpx.Client(base_url=self.address, verify=self.trust, timeout=30, **options) as client:
            yield client

    def stop(self):
        self.server.should_exit = True
        self._thread.join(10)
        self.serving.listening.close()
        self.wiring.store().close()
        self.wiring.post().close()
