"""What a phone installs: the manifest, its icons, and the worker that changes with every file of ours."""

import re
import struct


def test_the_manifest_says_how_it_is_installed_and_what_may_be_shared(client):
    answer = client.get("/manifest.webmanifest")
    assert answer.headers["content-type"] == "application/manifest+json"
    described = answer.json()
    assert (described["start_url"], described["scope"], described["display"]) == ("/", "/", "standalone")
    target = described["share_target"]
    assert (target["action"], target["method"], target["enctype"]) == ("/share", "POST", "multipart/form-data")
    assert target["params"]["files"][0]["name"] == "invitation"


def test_the_icons_are_there_in_the_size_that_is_said(client):
    for icon in client.get("/manifest.webmanifest").json()["icons"]:
        content = client.get(icon["src"]).content
        if icon["type"] == "image/png":
            width, height = struct.unpack(">II", content[16:24])
            assert f"{width}x{height}" == icon["sizes"]


def test_manifest_and_worker_are_open_as_browsers_ask_without_a_cookie(site):
    with site.stranger() as one:
        assert one.get("/manifest.webmanifest").status_code == 200
        assert one.get("/sw.js").status_code == 200


def test_the_worker_names_every_file_and_the_digest_of_all(client, site):
    answer = client.get("/sw.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "no-cache"
    assert site.desk.static.digest in answer.text
    files = re.findall(r'"(/static/[^"]+)"', answer.text.splitlines()[2])
    assert len(files) == len(site.desk.static.names()) - 1
    assert all(client.get(file).status_code == 200 for file in files)


def test_the_worker_keeps_no_page_but_debriefs(client):
    text = client.get("/sw.js").text
    assert "/^\\/debrief\\/[^/]+$/" in text
    assert 'request.method !== "GET"' in text
