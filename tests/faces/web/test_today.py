"""Today: one button for each step, its reason, and nothing to do as a page of its own."""


def test_a_newcomer_is_told_how_to_begin(empty):
    text = empty.browser().get("/").text
    assert 'href="/add"' in text


def test_each_step_has_its_reason_and_its_button(client):
    text = client.get("/").text
    assert "Thank-you: Ms. Ruth Okafor" in text
    assert "/c/okafor-lane/note/ruth-okafor/thank-you/mail" in text
    assert 'href="/why/E6"' in text


def test_nothing_of_a_stranger_is_markup(empty):
    from tests.faces.web.conftest import RUTH_AND_LEE, keep

    keep(empty, RUTH_AND_LEE | {"role": "<script>alert(1)</script>"})
    text = empty.browser().get("/").text
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text
