"""The daily list starts at once: nothing heavy is on its path."""

import os
import pty
import subprocess
import sys

HEAVY = {"holidays", "icalendar", "jsonschema", "email.message", "tomli_w", "asyncio", "dateutil", "platformdirs.unix"}


def test_the_daily_list_imports_nothing_heavy(case):
    script = (
        "import sys, os; from afterword.faces.cli.main import run; code = run([]); "
        "print('MODULES', *sorted(sys.modules), file=sys.stderr); sys.exit(code)"
    )
    environment = os.environ | {"AFTERWORD_HOME": str(case.home)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    modules = set(done.stderr.rsplit("MODULES", 1)[1].split())
    assert "Okafor & Lane LLP" in done.stdout
    assert not modules & HEAVY


def test_the_first_page_needs_neither_composer_nor_rules():
    script = "import sys, afterword.faces.web.serving; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    modules = set(done.stdout.split())
    assert "afterword.faces.web.pages.today" in modules
    assert not modules & {"afterword.core.note.compose", "afterword.core.note.facts", "afterword.core.review.catalogue"}


def test_a_reader_who_stops_reading_is_no_error(case):
    environment = os.environ | {"AFTERWORD_HOME": str(case.home)}
    command = f"{sys.executable} -m afterword show okafor | head -n 1"
    done = subprocess.run(  # noqa: S602  (a pipe is what is tested)
        command, shell=True, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert "Traceback" not in done.stderr


def test_an_error_on_a_narrow_terminal_breaks_between_words(case):
    """A terminal of 44 columns: no word is cut, and a program that reads the error gets it in one line."""
    command = [
        sys.executable,
        "-m",
        "afterword",
        "draft",
        str(case.home / "a-long-and-hyphenated-file-name.json"),
        "--to",
        "x",
    ]
    environment = os.environ | {"AFTERWORD_HOME": str(case.home), "COLUMNS": "44"}
    terminal, end = pty.openpty()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=end) as running:
        os.close(end)
        shown = b"".join(iter(lambda: _piece(terminal), b"")).decode().splitlines()
        assert running.wait(60) == 2
    piped = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60).stderr
    assert len(shown) > 1
    assert " ".join(" ".join(shown).split()) == " ".join(piped.split())
    assert len(piped.splitlines()) < len(shown)


def _piece(terminal: int) -> bytes:
    """What a terminal was told; nothing once nobody writes to it any more, which Linux reports as an error."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
