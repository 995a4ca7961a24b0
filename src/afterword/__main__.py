"""The call to the command line, and nothing else."""

from __future__ import annotations

import gc
import sys

_VALUES_BETWEEN_COLLECTIONS = 50_000


def main() -> None:
    """Run the program and end with its exit code."""
    gc.set_threshold(_VALUES_BETWEEN_COLLECTIONS)  # a short run makes many values and few cycles: a tenth of its time
    from afterword.faces.cli.main import run  # noqa: PLC0415  (imported when called, so that importing this is free)

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
