"""Whatever is sent to whichever page, it answers: no failure, in time, with its headers, and what was sent is never markup.

AFTERWORD_FUZZ: how many requests each test makes.
"""

import os
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.faces.web.at_note import MOST_SIGNS
from afterword.faces.web.routes import ROUTES
from tests.faces.web.conftest import checker, keep
from tests.faces.web.hostile import SUM, TEXTS, Form, Page, Sender, encoded, form_of, multipart, texts
from tests.faces.web.test_replies import received
from tests.servers.site import Site

ROUNDS = int(os.environ.get("AFTERWORD_FUZZ", "150"))
SLOWEST = float(os.environ.get("AFTERWORD_SLOWEST", "5"))
REACH_OUT = frozenset({"/more/mail", "/more/mail/find", "/more/doctor", "/replies/check", "/outbox/send", "/out"})
READ = [path for method, path, _ in ROUTES if method == "GET"]
SENT = [path for method, path, _ in ROUTES if method == "POST" and path not in REACH_OUT]
QUERIES = (
    "all",
    "q",
    "show",
    "sort",
    "page",
    "edit",
    "what",
    "other",
    "c",
    "to",
    "paper",
    "style",
    "inside",
    "round",
    "event",
)
KNOWN = {
    "id": "okafor-lane", "person": "ruth-okafor", "kind": "thank-you", "form": "mail", "piece": "letter", "page": "1", "slug": "presumption",
    "rule": "E6", "name": "uk", "section": "people", "token": "x",
}  # fmt: skip
PAGES = (
    "/", "/add", "/add?to=okafor-lane", "/replies", "/replies?other=%3Ca%40okafor.example%3E", "/more", "/more/settings", "/more/playbooks", "/more/playbooks/uk",
    "/more/data", "/more/devices", "/candidacies", "/c/okafor-lane", "/c/okafor-lane?edit=people.ruth-okafor", "/c/okafor-lane?edit=people.",
    "/c/okafor-lane?edit=talking_points.0", "/c/okafor-lane?edit=promises.0", "/c/okafor-lane?edit=firm.", "/c/okafor-lane?edit=interviews.0", "/debrief/okafor-lane",
    "/c/okafor-lane/note/ruth-okafor/thank-you/mail", "/c/okafor-lane/note/lee-park/thank-you/card", "/c/okafor-lane/note/lee-park/voicemail/call-script?edit=1",
    "/c/okafor-lane/note/ruth-okafor/thank-you/mail/approve", "/c/okafor-lane/paper/lee-park/card", "/outbox",
)  # fmt: skip
fuzz = settings(
    max_examples=ROUNDS,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    made = Site(tmp_path_factory.mktemp("fuzz") / "home", checker=checker())
    keep(made)
    received(made)
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture(scope="module")
def sender(site):
    return Sender(site.port, site.doorkeeper.admit())


@pytest.fixture(scope="module")
def forms(sender):
    """Every form of every page, with its fields."""
    found = [form for path in PAGES for form in Page(sender("GET", path).text, path.partition("?")[0]).forms]
    wanted = [form for form in dict.fromkeys(found) if form.action.partition("?")[0] not in REACH_OUT]
    assert len(wanted) > 30
    return wanted


@pytest.fixture(autouse=True)
def still_there(sender):
    yield
    for path in ("/", "/c/okafor-lane", "/candidacies", "/more/data/export"):
        assert sender("GET", path).status == 200, path


def fine(answer, asked):
    assert answer.status < 500 or answer.status == 503, (asked, answer.status, answer.text[:500])
    assert answer.seconds < SLOWEST, (asked, answer.seconds)
    assert "default-src 'none'" in answer.headers["content-security-policy"], asked
    assert answer.headers["x-content-type-options"] == "nosniff", asked
    assert not {"set-cookie", "x"} & set(answer.headers), asked
    assert re.match(r"(http://127\.0\.0\.1:\d+)?/(?!/)", answer.headers.get("location", "/")), asked
    if answer.headers.get("content-type", "").startswith("text/html"):
        assert Page(answer.text).evil == [], asked
        assert SUM not in answer.text, asked


def filled(data, route):
    """The path of a route, its places known or hostile."""
    return re.sub(
        r"\{(\w+)\}", lambda place: encoded(data.draw(st.one_of(st.just(KNOWN[place[1]]), texts()))[:3000]), route
    )


@fuzz
@given(data=st.data())
def test_any_place_and_query(sender, data):
    path = filled(data, data.draw(st.sampled_from(READ)))
    asked = data.draw(st.lists(st.tuples(st.one_of(st.sampled_from(QUERIES), texts()), texts()), max_size=4))
    query = "&".join(f"{encoded(name)[:300]}={encoded(value)[:3000]}" for name, value in asked)
    method = data.draw(st.sampled_from(("GET", "GET", "GET", "HEAD")))
    fine(sender(method, f"{path}?{query}" if query else path), (method, path, asked))


@fuzz
@given(data=st.data())
def test_any_form_with_other_values(sender, forms, data):
    """The forms of the pages themselves, some of their fields hostile, missing, doubled or made up."""
    form: Form = data.draw(st.sampled_from(forms))
    pairs: list[tuple[str, str]] = []
    for name, value in form.fields:
        match data.draw(st.integers(0, 5)):
            case 0:
                pass
            case 1 | 2:
                pairs.append((name, data.draw(texts())))
            case 3:
                pairs += [(name, data.draw(texts())), (name, value)]
            case _:
                pairs.append((name, value))
    pairs += data.draw(st.lists(st.tuples(texts(), texts()), max_size=2))
    if form.method == "GET":
        fine(sender("GET", f"{form.action}?{form_of(pairs).decode()}"[:12_000]), (form.action, pairs))
        return
    kind = "application/x-www-form-urlencoded"
    fine(sender("POST", form.action, kind, form_of(pairs)), (form.action, pairs))


@fuzz
@given(data=st.data())
def test_any_body_to_any_route(sender, data):
    path = filled(data, data.draw(st.sampled_from(SENT)))
    names = st.one_of(
        st.sampled_from(
            (
                "text",
                "file",
                "invitation",
                "id",
                "what",
                "key",
                "version",
                "carried",
                "passphrase",
                "json",
                "do",
                "name",
            )
        ),
        texts(),
    )
    pairs = data.draw(st.lists(st.tuples(names, texts()), max_size=5))
    match data.draw(st.integers(0, 3)):
        case 0:
            contents = st.one_of(
                st.binary(max_size=300), texts().map(lambda text: text.encode("utf-8", "surrogatepass"))
            )
            files = data.draw(
                st.lists(st.tuples(st.sampled_from(("file", "invitation", "text")), texts(), contents), max_size=3)
            )
            kind, body = multipart(pairs, files)
        case 1:
            values = st.recursive(
                st.one_of(st.none(), st.booleans(), st.floats(), texts()),
                lambda one: st.lists(one, max_size=3) | st.dictionaries(texts(), one, max_size=3),
            )
            fine(sender.json(path, data.draw(values)), path)
            return
        case 2:
            kind, body = (
                data.draw(
                    st.sampled_from(
                        (
                            "multipart/form-data",
                            "multipart/form-data; boundary=",
                            "application/json",
                            "text/plain",
                            "a/b; charset=x",
                        )
                    )
                ),
                data.draw(st.binary(max_size=300)),
            )
        case _:
            kind, body = "application/x-www-form-urlencoded", form_of(pairs)
    fine(sender("POST", path, kind, body), (path, kind, body[:300]))


@fuzz
@given(data=st.data())
def test_the_reviewer_of_what_is_typed_is_asked_anything(sender, data):
    asked = {name: value for name, value in KNOWN.items() if name in ("id", "person", "kind", "form")}
    asked |= data.draw(st.dictionaries(st.sampled_from((*asked, "subject", "x")), texts(), max_size=2))
    asked["text"] = "".join(data.draw(st.lists(texts(), max_size=4)))
    fine(sender.json("/review/draft", asked), asked)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_debrief_of_each_text_in_every_field(sender, forms, text):
    form = max((one for one in forms if one.action == "/debrief/okafor-lane"), key=lambda one: len(one.fields))
    for do in ("check", "add"):
        pairs = [
            (name, value if name in ("interview", "mark") else text) for name, value in form.fields if name != "do"
        ]
        fine(
            sender("POST", form.action, "application/x-www-form-urlencoded", form_of([*pairs, ("do", do)])),
            (do, text[:60]),
        )


@pytest.mark.parametrize(
    "sign", ["x ", "a\u0301", "\u202e", "I recieved it. ", "\U0001f469\u200d\U0001f680", '"<&', "!? ", "\n"], ids=ascii
)
def test_the_longest_note_there_may_be(sender, sign):
    """Read and shown in time, whatever its signs are."""
    text = (sign * MOST_SIGNS)[:MOST_SIGNS]
    path = "/c/okafor-lane/note/ruth-okafor/thank-you/mail"
    sender("GET", path)
    fine(
        sender.json(
            "/review/draft",
            {key: KNOWN[key] for key in ("id", "person", "kind", "form")} | {"text": text, "subject": "x"},
        ),
        sign,
    )
    fine(
        sender(
            "POST",
            path,
            "application/x-www-form-urlencoded",
            form_of([("text", text), ("subject", ""), ("revision", "1")]),
        ),
        sign,
    )
    fine(sender("GET", path), sign)


@pytest.mark.parametrize(
    "method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X" * 300]
)
def test_any_other_method(sender, method):
    answer = sender(method, "/")
    assert answer.status in (400, 405)
