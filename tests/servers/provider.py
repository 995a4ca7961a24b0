"""A provider of sign-ins (RFC 6749, 7636, 8628) that also misbehaves, and tells a mail server whose a token is."""

import http.server
import json
import threading
from base64 import urlsafe_b64encode
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

TOKEN, REFRESH, CODE = "access-one", "refresh-one", "WXYZ-1234"


class Provider:
    """``says``: what the person says on its page, yes or no; ``entered``: whether the code of a device was entered.

    ``state``: what comes back with the person in place of what was sent; ``answers``: what it says next in place of what is right;
    ``forms``: what it was asked.
    """

    def __init__(self, address: str) -> None:
        self.address, self.says, self.entered = address, "yes", True
        self.challenge, self.state = "", ""
        self.answers: list[tuple[int, bytes]] = []
        self.forms: list[dict[str, str]] = []
        provider = self

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked = dict(parse_qsl(urlsplit(self.path).query))
                if self.path.startswith("/info"):
                    active = "true" if asked["access_token"] == TOKEN else "false"
                    self.tell(200, json.dumps({"email": provider.address, "active": active}).encode())
                    return
                self.send_response(302)
                self.send_header("Location", provider.way_back(asked))
                self.end_headers()

            def do_POST(self):
                form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                provider.forms.append(form)
                self.tell(*(provider.answers.pop(0) if provider.answers else provider.right(self.path, form)))

            def tell(self, status, body):
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        self.place = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def way_back(self, asked: dict[str, str]) -> str:
        """Where the person is led after the page."""
        assert asked["code_challenge_method"] == "S256"
        self.challenge = asked["code_challenge"]
        given = {"code": "the-code"} if self.says == "yes" else {"error": "access_denied"}
        return f"{asked['redirect_uri']}?{urlencode(given | {'state': self.state or asked['state']})}"

    def right(self, path: str, form: dict[str, str]) -> tuple[int, bytes]:
        """The status and the body that are due."""
        status, value = self._right(path, form)
        return status, json.dumps(value).encode()

    def _right(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        if path == "/device":
            page = f"{self.place}/enter"
            return 200, {
                "device_code": "dc",
                "user_code": CODE,
                "verification_uri": page,
                "interval": 1,
                "expires_in": 60,
            }
        if form["grant_type"] == "authorization_code":
            proof = urlsafe_b64encode(sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
            if proof != self.challenge:
                return 400, {"error": "invalid_grant"}
        elif "device_code" in form and not self.entered:
            return 400, {"error": "authorization_pending"}
        return 200, {"access_token": TOKEN, "expires_in": 3600, "refresh_token": REFRESH}

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
