"""The quick look at headers leaves out nothing that the thorough one would take."""

import pytest

from afterword.adapters.eml.message import headers_of
from afterword.core.mail.belongs import Register, address_of, subject_of
from tests.servers.fixtures import ALICE
from tests.usecases.mail_world import candidacy
from tests.usecases.test_check_mail import mail


@pytest.fixture
def register():
    from whenever import Instant

    made = Register(frozenset({ALICE}))
    made.add("okafor", candidacy(Instant("2026-11-25T12:00:00Z")), (), [("<sent@cand.test>", "okafor")])
    return made


@pytest.mark.parametrize(
    "raw",
    [
        mail(),
        mail(sender="x@y.test", In_Reply_To="<SENT@cand.test> <sent@cand.test>"),
        mail(sender="hr@mail.okafor.test"),
        mail(sender="RUTH@OKAFOR.TEST"),
        mail(sender="Okafor & Lane LLP <no-reply@greenhouse.io>"),
        mail(sender="=?utf-8?q?Ruth_Okafor?= <r@x.test>"),
        mail(sender="Ruth Okafor <r@x.test>"),
        mail(sender="MAILER-DAEMON@x.test"),
        mail(sender="x@y.test", Return_Path="<>"),
    ],
)
def test_a_glance_sees_whatever_may_concern(register, raw):
    assert register.may_concern(headers_of(raw))
    assert register.glance().search(raw)


def test_a_glance_passes_over_the_rest(register):
    raw = mail(sender="Shop <news@shop.test>", subject="Sale")
    raw = raw.partition(b"\r\n\r\n")[0].replace(b"okafor", b"other")
    assert not register.glance().search(raw)


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ('"Okafor, Ruth" <ruth@x.test>', "ruth@x.test"),
        ("ruth@x.test", "ruth@x.test"),
        ('"a@b.test" <c@d.test>', "c@d.test"),
        ("", ""),
    ],
)
def test_the_address_of_a_sender(field, address):
    assert address_of(field) == address


@pytest.mark.parametrize(
    ("subject", "bare"),
    [("Re: Fwd: RE: Thank  you", "thank you"), ("AW: Danke", "danke"), ("Regarding x", "regarding x")],
)
def test_a_subject_without_its_prefixes(subject, bare):
    assert subject_of(subject) == bare
