"""A certificate authority of the test's own, and a certificate of localhost signed by it."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Certificates:
    """``authority``: what a client has to trust; ``chain`` and ``key``: what a server shows."""

    authority: Path
    chain: Path
    key: Path


def make_certificates(folder: Path, name: str = "localhost") -> Certificates:
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificates(folder / "ca.pem", folder / "srv.pem", folder / "srv.key")
    usual = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    _openssl("req", "-x509", *usual, "-keyout", folder / "ca.key", "-out", made.authority, "-days", "7", "-subj", "/CN=Test CA",
             "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")  # fmt: skip
    _openssl("req", *usual, "-keyout", made.key, "-out", folder / "srv.csr", "-subj", f"/CN={name}")
    extra = folder / "srv.ext"
    extra.write_text(f"subjectAltName=DNS:{name}{',IP:127.0.0.1' if name == 'localhost' else ''}\n")
    _openssl("x509", "-req", "-in", folder / "srv.csr", "-CA", made.authority, "-CAkey", folder / "ca.key", "-CAcreateserial",
             "-out", made.chain, "-days", "7", "-extfile", extra)  # fmt: skip
    return made


def _openssl(*words: object) -> None:
    subprocess.run([shutil.which("openssl") or "openssl", *map(str, words)], check=True, capture_output=True)
