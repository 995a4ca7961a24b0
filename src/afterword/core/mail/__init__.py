"""Messages that go out and come in: what is sent once, and which candidacy a message concerns."""
