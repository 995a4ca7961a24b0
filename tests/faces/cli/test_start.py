"""The daily list starts at once: nothing heavy is on its path."""

import os
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
