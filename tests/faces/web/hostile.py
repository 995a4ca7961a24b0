"""Texts that pages stumble over, and the ways to send them: places, queries, forms, files and JSON, as no browser would."""

from __future__ import annotations

import http.client
import json
import time
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import quote_from_bytes

from hypothesis import strategies as st

HUGE = "x" * 60_000
TEXTS = (
    "", " ", "\x00", "a\x00b", "\r\n\r\n", "Set-Cookie: a=b\r\nX: y", "\u202e\u2066abc\u2069", "\ufeff", "\ud800", "a\udfffb", "\U0001f469\u200d\U0001f680",
    "{{1337*7331}}", "{% raw %}", "${1337*7331}", "<evil-tag>", '"><evil-tag onx=1>', "' onx='1", '" onx="1', "</textarea><evil-tag>",
    "</script><script>evil()</script>", "<!--", "]]>", "javascript:alert(1)", "//evil.test/", "../../etc/passwd", "..%2f..%2f", "\\\\evil\\x",
    "%", "%s%n", "0", "-1", "1e999", "9" * 400, "NaN", "true", "null", "[]", "{}", "2026-02-30", "2026-03-14", "9999-12-31", "0001-01-01",
    "0000-00-00", "99:99", "24:00", "by Friday", "in 99999999999 days", "10 minutes ago", "yesterday 16:00", "America/New_York", "../zone", "CON", "E6", "ruth-okafor",
    "okafor-lane", "people.", "people.ruth-okafor", "talking_points.-1", "talking_points.99999", "firm.", "interviews.0", "x." * 400, "е́" * 400,
    "a@b", "a@b\r\nBcc: c@d", "=cmd|'/c calc'!A1", "'; DROP TABLE candidacy; --", "\u0130ı\u1e9e", "\u2028\u2029", "ﷺ" * 200, "a\u0301" * 3000, HUGE, "\n" * 20_000,
    "Dear Ms. Okafor:\n\nI recieved your card. I look forward to working with you!!!\n\nSincerely,\nAnna Berg\n",
    "We will let you know by the end of next week.", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:99999999T999999\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    'title = "x"\nextends = "us"\n', 'extends = "' + "x" * 5000, "[" * 5000, '{"candidate": {"name": 1}, "firm": [], "role": {}}', "mail", "letter", "card", "call-script",
    "thank-you", "voicemail", "replied", "called", "offer", "decline", "update-with-date", "finish", "check", "add",
)  # fmt: skip
EVIL, SUM = "evil-tag", str(1337 * 7331)


def texts() -> st.SearchStrategy[str]:
    """One of the known, or any at all, with halves of signs and controls in it."""
    anything = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
    return st.one_of(st.sampled_from(TEXTS), st.sampled_from(TEXTS), anything)


def encoded(text: str) -> str:
    """As it stands in an address or a form; halves of signs stay halves."""
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"), safe="")


def form_of(pairs: list[tuple[str, str]]) -> bytes:
    """The body of a form."""
    return "&".join(f"{encoded(name)}={encoded(value)}" for name, value in pairs).encode()


def multipart(pairs: list[tuple[str, str]], files: list[tuple[str, str, bytes]]) -> tuple[str, bytes]:
    """The type and the body of a form with files; names are only kept from ending their line."""
    out = b""
    for name, value in pairs:
        out += f'--BOUNDARY\r\nContent-Disposition: form-data; name="{_in_line(name)}"\r\n\r\n'.encode(
            "utf-8", "surrogatepass"
        )
        out += value.encode("utf-8", "surrogatepass") + b"\r\n"
    for name, called, content in files:
        head = f'--BOUNDARY\r\nContent-Disposition: form-data; name="{_in_line(name)}"; filename="{_in_line(called)}"\r\nContent-Type: text/calendar\r\n\r\n'
        out += head.encode("utf-8", "surrogatepass") + content + b"\r\n"
    return "multipart/form-data; boundary=BOUNDARY", out + b"--BOUNDARY--\r\n"


def _in_line(text: str) -> str:
    return text.replace("\r", "").replace("\n", "").replace('"', "%22")[:2000]


@dataclass(frozen=True)
class Form:
    """A form that a page holds."""

    method: str
    action: str
    fields: tuple[tuple[str, str], ...]


class Page(HTMLParser):
    """The forms of a page, its links, and whether anything hostile became markup."""

    def __init__(self, text: str, path: str = "/") -> None:
        super().__init__()
        self.path, self.forms, self.links, self.evil = path, list[Form](), list[str](), list[str]()
        self._fields: list[tuple[str, str]] | None = None
        self._form: tuple[str, str] = ("", "")
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        said = {name: value or "" for name, value in attrs}
        if tag == EVIL or "onx" in said or any(name.startswith("on") for name in said) or "style" in said:
            self.evil.append(f"<{tag} {said}>")
        if tag == "script" and not said.get("src", "").startswith("/static/"):
            self.evil.append(f"<{tag} {said}>")
        if any(
            value.lower().lstrip().startswith(("javascript:", "//"))
            for value in (said.get("href", ""), said.get("src", ""), said.get("action", ""))
        ):
            self.evil.append(f"<{tag} {said}>")
        if tag == "a" and said.get("href", "").startswith("/"):
            self.links.append(said["href"])
        if tag == "form":
            self._form, self._fields = (said.get("method", "get").upper(), said.get("action") or self.path), []
        elif tag in ("input", "button", "textarea", "select") and self._fields is not None and said.get("name"):
            self._fields.append((said["name"], said.get("value", "")))

    def handle_endtag(self, tag):
        if tag == "form" and self._fields is not None:
            self.forms.append(Form(*self._form, tuple(self._fields)))
            self._fields = None


@dataclass(frozen=True)
class Answer:
    """``seconds``: those that a processor worked for it, the server being in this process; other work on the machine does not count."""

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


class Sender:
    """Sends what an honest client refuses to, from a browser that was let in."""

    def __init__(self, port: int, key: str) -> None:
        self._port, self._key = port, key

    def __call__(self, method: str, path: str, kind: str = "", body: bytes = b"", **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        began = time.process_time()
        try:
            usual = {"Cookie": f"afterword={self._key}"} | ({"Content-Type": kind} if kind else {})
            connection.request(method, path, body=body or None, headers=usual | headers)
            answer = connection.getresponse()
            content = answer.read()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, found, content, time.process_time() - began)
        finally:
            connection.close()

    def json(self, path: str, value: object) -> Answer:
        return self(
            "POST",
            path,
            "application/json",
            json.dumps(value).encode("utf-8", "surrogatepass"),
            Accept="application/json",
        )
