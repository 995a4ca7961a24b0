"""What Poppler's tools read in a PDF: apt-get install poppler-utils."""

import subprocess


def read(pdf: bytes, tool: str = "pdftotext") -> str:
    """The text of a file, or what pdffonts or pdfinfo say of it."""
    command = [tool, "-", "-"] if tool == "pdftotext" else [tool, "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
