-- Messages on their way out, what came in, and how far each folder was read.
CREATE TABLE dispatch (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (owner, id),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

-- No second message to the same person for the same purpose while one is under way.
CREATE UNIQUE INDEX dispatch_under_way ON dispatch (owner, candidacy, person, kind)
WHERE state NOT IN ('sent', 'withdrawn');

CREATE INDEX dispatch_by_candidacy ON dispatch (owner, candidacy);

CREATE TRIGGER dispatch_is_never_deleted BEFORE DELETE ON dispatch
BEGIN
    SELECT RAISE(ABORT, 'dispatches are kept');
END;

CREATE TABLE received (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (owner, id),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE INDEX received_by_candidacy ON received (owner, candidacy, at);

CREATE TABLE folder_mark (
    owner TEXT NOT NULL,
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    validity INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (owner, account, folder)
) STRICT;
