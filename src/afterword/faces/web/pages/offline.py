"""Afterword on a phone: the manifest by which it is installed, and the worker that opens a debrief without a network."""

from __future__ import annotations

import json

from starlette.responses import Response

from afterword.faces.web.visit import Visit

_WORKER = "worker.js"


def manifest(visit: Visit) -> Response:
    """How a phone installs it, and what may be shared with it."""
    icons = [
        _icon(visit, "icon.svg", "any", "image/svg+xml"),
        _icon(visit, "icon-192.png", "192x192", "image/png"),
        _icon(visit, "icon-512.png", "512x512", "image/png"),
        _icon(visit, "icon-maskable-512.png", "512x512", "image/png") | {"purpose": "maskable"},
    ]
    described = {
        "id": "/",
        "name": "Afterword",
        "short_name": "Afterword",
        "description": "What to do after a job interview, and why.",
        "lang": "en",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#faf8f4",
        "theme_color": "#1f5f52",
        "icons": icons,
        "share_target": _SHARE,
    }
    return Response(json.dumps(described), media_type="application/manifest+json")


_SHARE = {
    "action": "/share",
    "method": "POST",
    "enctype": "multipart/form-data",
    "params": {
        "title": "title",
        "text": "text",
        "url": "url",
        "files": [{"name": "invitation", "accept": ["text/calendar", ".ics", "message/rfc822", ".eml"]}],
    },
}


def _icon(visit: Visit, name: str, sizes: str, type_: str) -> dict[str, str]:
    return {"src": visit.desk.static.address(name), "sizes": sizes, "type": type_}


def worker(visit: Visit) -> Response:
    """The worker, which changes with any file of ours, so that a phone fetches them anew."""
    static = visit.desk.static
    found = static.response(_WORKER, packed=False)
    body = bytes(found.body) if found else b""
    files = [static.address(name) for name in static.names() if name != _WORKER]
    head = f'"use strict";\nconst VERSION = {json.dumps(static.digest)};\nconst FILES = {json.dumps(files)};\n'
    headers = {"Cache-Control": "no-cache", "Service-Worker-Allowed": "/"}
    return Response(head.encode() + body, media_type="text/javascript; charset=utf-8", headers=headers)
