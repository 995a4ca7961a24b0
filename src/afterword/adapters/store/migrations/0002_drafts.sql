-- Drafts, revision by revision, and what was approved of them; both are only added to.
CREATE TABLE draft (
    owner TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (owner, candidacy, person, kind, form, revision),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE INDEX draft_by_made_at ON draft (owner, made_at);

CREATE TRIGGER draft_is_never_changed BEFORE UPDATE ON draft
BEGIN
    SELECT RAISE(ABORT, 'drafts are only added');
END;

CREATE TABLE approval (
    owner TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (owner, candidacy, seq),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE TRIGGER approval_is_never_changed BEFORE UPDATE ON approval
BEGIN
    SELECT RAISE(ABORT, 'approvals are only added');
END;
