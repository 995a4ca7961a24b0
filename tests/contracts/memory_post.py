"""A post in which there is nothing, for what only speaks of candidacies."""


class NoMessages:
    def dispatches(self, candidacy=None):
        return []

    def received(self, candidacy=None):
        return []
