"""Processes for the tests: cheap to start, and forked from a server that runs no threads."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from typing import Any

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["afterword.adapters.store.sqlite", "tests.contracts.examples"])


def run_apart(work: Callable[..., None], *arguments: Any) -> int | None:
    """Run it in a process of its own; its exit code, 0 if it came to its end."""
    process = CONTEXT.Process(target=work, args=arguments)
    process.start()
    process.join(60)
    return process.exitcode
