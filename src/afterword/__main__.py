"""The call to the command line, and nothing else."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the program and end with its exit code."""
    from afterword.faces.cli.main import run  # noqa: PLC0415  (imported when called, so that importing this is free)

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
