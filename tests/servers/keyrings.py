"""A keyring in memory behind the real library: a machine that runs tests has none of its own."""

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Backend(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.rows = {}

    def get_password(self, service, username):
        return self.rows.get((service, username))

    def set_password(self, service, username, password):
        self.rows[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.rows:
            raise PasswordDeleteError("not there")
        del self.rows[service, username]
