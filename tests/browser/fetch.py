"""Fetch axe-core, which looks for barriers on pages, by npm, unless it is there: ``python tests/browser/fetch.py``.

It is packed, not installed, so that no script of it runs; what came is compared with its SHA-256.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

NAME, SHA256 = "axe-core@4.14.1", "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
AXE = Path(__file__).parent / "vendored" / "axe.min.js"


def main() -> None:
    if AXE.exists() and hashlib.sha256(AXE.read_bytes()).hexdigest() == SHA256:
        return
    npm = shutil.which("npm") or sys.exit("The tests of the pages want npm: apt install npm")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([npm, "pack", NAME, "--pack-destination", folder], check=True, capture_output=True)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as packed:
            file = packed.extractfile("package/axe.min.js")
            content = file.read() if file else b""
    if hashlib.sha256(content).hexdigest() != SHA256:
        sys.exit(f"{NAME} is not what it was: its SHA-256 differs.")
    AXE.parent.mkdir(exist_ok=True)
    AXE.write_bytes(content)


if __name__ == "__main__":
    main()
