"""The servers of an address: from the own table, from what a domain publishes, from its records; and what is never taken."""

import http.server
import ssl
import threading

import dns.message
import dns.resolver
import dns.rrset
import pytest

from afterword.adapters.mail.discovery import fetch_page, find_servers, look_up_records, read_config
from afterword.adapters.shelf.files import FileShelf
from afterword.core.mail.account import Security, Server

PROVIDERS = FileShelf().providers()
CONFIG = """<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="firm.test">
<incomingServer type="pop3"><hostname>pop.firm.test</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>plain.firm.test</hostname><port>143</port><socketType>plain</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.firm.test</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.firm.test</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>"""


def nothing(*_):
    return None


def no_records(*_):
    return []


@pytest.mark.parametrize(
    ("address", "imap", "files"),
    [
        ("dan@gmail.com", "imap.gmail.com", True),
        ("Dan@GoogleMail.com", "imap.gmail.com", True),
        ("dan@hotmail.co.uk", "outlook.office365.com", True),
        ("dan@fastmail.com", "imap.fastmail.com", False),
        ("dan@web.de", "imap.web.de", False),
    ],
)
def test_the_great_providers_are_known_by_heart(address, imap, files):
    found = find_servers(address, PROVIDERS, nothing, no_records)
    assert (found.imap.host, found.files_sent, found.user) == (imap, files, address)


def test_every_provider_has_private_servers():
    import tomllib

    for row in tomllib.loads(PROVIDERS)["provider"]:
        found = find_servers(f"x@{row['domains'][0]}", PROVIDERS, nothing, no_records)
        assert found.imap.security in set(Security)
        assert 0 < found.smtp.port < 65_536


def test_a_name_that_ends_like_a_provider_is_none():
    assert find_servers("x@notgmail.com", PROVIDERS, nothing, no_records) is None
    assert find_servers("x@mail.gmail.com", PROVIDERS, nothing, no_records) is None


def test_what_a_domain_publishes_is_taken():
    found = read_config(CONFIG.encode(), "dan@firm.test")
    assert found.imap == Server("imap.firm.test", 993, Security.TLS)
    assert found.smtp == Server("smtp.firm.test", 587, Security.STARTTLS)
    assert found.user == "dan"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + CONFIG.encode(),
        CONFIG.replace("993", "99999").encode(),
        CONFIG.replace("993", "-1").encode(),
        CONFIG.replace("imap.firm.test", "imap.firm.test/evil").encode(),
        CONFIG.replace("imap.firm.test", "a b").encode(),
        CONFIG.replace("STARTTLS", "plain").encode(),
        CONFIG.encode() + b" " * 70_000,
        b"<?xml version='1.0' encoding='nonsense'?><a/>",
    ],
)
def test_what_is_broken_or_hostile_is_not(data):
    assert read_config(data, "dan@firm.test") is None


@pytest.fixture
def web(certificates, monkeypatch):
    """A real server of pages over https."""
    pages = {}

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            status, place, body = pages.get(self.path.partition("?")[0], (404, None, b""))
            self.send_response(status)
            if place:
                self.send_header("Location", place)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.chain, certificates.key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield f"https://localhost:{server.server_port}", pages
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_fetched_over_a_verified_connection_alone(web, certificates, monkeypatch):
    place, pages = web
    pages["/a"] = (200, None, CONFIG.encode())
    assert fetch_page(f"{place}/a") is None, "nobody has vouched for that certificate"
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    assert fetch_page(f"{place}/a") == CONFIG.encode()
    assert fetch_page(f"{place}/none") is None
    pages["/big"] = (200, None, b"x" * 70_000)
    assert fetch_page(f"{place}/big") is None
    pages["/down"] = (302, "http://localhost:1/a", b"")
    assert fetch_page(f"{place}/down") is None
    assert fetch_page("http://localhost/a") is None


def test_where_a_domain_publishes_it(monkeypatch):
    asked = []

    def fetch(url):
        asked.append(url)
        return CONFIG.encode() if "well-known" in url else None

    assert find_servers("dan@firm.test", PROVIDERS, fetch, no_records).imap.host == "imap.firm.test"
    assert asked == [
        "https://autoconfig.firm.test/mail/config-v1.1.xml?emailaddress=dan%40firm.test",
        "https://firm.test/.well-known/autoconfig/mail/config-v1.1.xml",
    ]


def test_a_firm_whose_mail_lies_at_a_great_provider():
    rows = {("firm.test", "MX"): ["10 aspmx.l.google.com."]}
    found = find_servers("dan@firm.test", PROVIDERS, nothing, lambda *asked: rows.get(asked, []))
    assert (found.imap.host, found.source) == ("imap.gmail.com", "Gmail")


def test_the_records_of_a_domain():
    rows = {
        ("_imaps._tcp.firm.test", "SRV"): ["20 0 993 second.firm.test.", "10 5 993 first.firm.test."],
        ("_submissions._tcp.firm.test", "SRV"): ["0 0 0 ."],
        ("_submission._tcp.firm.test", "SRV"): ["0 1 587 out.firm.test."],
    }
    found = find_servers("dan@firm.test", PROVIDERS, nothing, lambda *asked: rows.get(asked, []))
    assert found.imap == Server("first.firm.test", 993, Security.TLS)
    assert found.smtp == Server("out.firm.test", 587, Security.STARTTLS)


def test_an_international_domain():
    asked = []
    find_servers("dan@bücher.test", PROVIDERS, asked.append, no_records)
    assert "xn--bcher-kva.test" in asked[0]
    assert find_servers("dan@" + "x" * 300, PROVIDERS, nothing, no_records) is None


def test_records_are_asked_of_a_real_server():
    import socket

    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(("127.0.0.1", 0))

    def serve():
        data, sender = line.recvfrom(2048)
        asked = dns.message.from_wire(data)
        answer = dns.message.make_response(asked)
        answer.answer.append(dns.rrset.from_text(asked.question[0].name, 60, "IN", "SRV", "10 0 993 imap.firm.test."))
        line.sendto(answer.to_wire(), sender)

    threading.Thread(target=serve, daemon=True).start()
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], line.getsockname()[1]
    assert look_up_records("_imaps._tcp.firm.test", "SRV", resolver) == ["10 0 993 imap.firm.test."]
    resolver.nameservers, resolver.port = ["127.0.0.1"], 1
    resolver.lifetime = 0.3
    assert look_up_records("a..b", "SRV", resolver) == []
    line.close()
