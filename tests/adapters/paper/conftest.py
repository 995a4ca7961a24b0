"""A printing system as a fixture."""

from tests.servers.print_server import printer  # noqa: F401
