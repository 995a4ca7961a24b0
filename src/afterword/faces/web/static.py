"""The files of the pages, read once; their addresses change with their content, so that a browser may keep them for ever."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import PurePosixPath

from starlette.responses import Response

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}
_SMALL = 400  # bytes below which a packed file is no smaller


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    packed: bytes | None
    type: str
    digest: str


class Static:
    """All files of the folder ``static`` beside this module; there are no others, whatever a path says."""

    def __init__(self) -> None:
        folder = files("afterword.faces.web") / "static"
        self._files = {one.name: _read(one.name, one.read_bytes()) for one in folder.iterdir() if one.is_file()}

    def address(self, name: str) -> str:
        """Where a file is served. KeyError for a name that is none of ours: a fault of a template."""
        return f"/static/{name}?v={self._files[name].digest}"

    @property
    def digest(self) -> str:
        """One digest of all of them: what a page kept on a phone compares."""
        return hashlib.sha256("".join(self._files[name].digest for name in sorted(self._files)).encode()).hexdigest()[
            :12
        ]

    def names(self) -> list[str]:
        """Every file."""
        return sorted(self._files)

    def response(self, name: str, *, packed: bool, keep: bool = True) -> Response | None:
        """The file, packed where the browser takes it; None if there is no such file."""
        file = self._files.get(name)
        if file is None:
            return None
        headers = {
            "Cache-Control": "public, max-age=31536000, immutable" if keep else "no-cache",
            "Vary": "Accept-Encoding",
        }
        if packed and file.packed:
            return Response(file.packed, media_type=file.type, headers=headers | {"Content-Encoding": "gzip"})
        return Response(file.content, media_type=file.type, headers=headers)


def _read(name: str, content: bytes) -> _File:
    type_ = _TYPES.get(PurePosixPath(name).suffix, "application/octet-stream")
    packed = gzip.compress(content, 9, mtime=0) if len(content) > _SMALL and not type_.startswith("image/png") else None
    return _File(content, packed, type_, hashlib.sha256(content).hexdigest()[:10])
