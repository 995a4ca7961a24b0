"""A provider of sign-ins (RFC 6749, 7636, 8628) that also tells a mail server whose a token is."""

import http.server
import json
import threading
from base64 import urlsafe_b64encode
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

TOKEN, REFRESH = "access-one", "refresh-one"


class Provider:
    """``says``: what the person says on its page, yes or no; ``entered``: whether the code of a device was entered."""

    def __init__(self, address: str) -> None:
        self.address, self.says, self.entered = address, "yes", True
        self.challenge = ""
        provider = self

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked = dict(parse_qsl(urlsplit(self.path).query))
                if self.path.startswith("/info"):
                    self.tell(
                        {"email": provider.address, "active": "true" if asked["access_token"] == TOKEN else "false"}
                    )
                    return
                provider.challenge = asked["code_challenge"]
                given = {"code": "the-code"} if provider.says == "yes" else {"error": "access_denied"}
                self.send_response(302)
                self.send_header("Location", f"{asked['redirect_uri']}?{urlencode(given | {'state': asked['state']})}")
                self.end_headers()

            def do_POST(self):
                form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                status, value = provider.answer(self.path, form)
                self.tell(value, status)

            def tell(self, value, status=200):
                body = json.dumps(value).encode()
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

    def answer(self, path, form):
        if path == "/device":
            page = f"{self.place}/enter"
            return 200, {"device_code": "dc", "user_code": "WXYZ-1234", "verification_uri": page, "interval": 1}
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
