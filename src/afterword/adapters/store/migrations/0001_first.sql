-- "Afwd": tells this file from the databases of other programs.
PRAGMA application_id = 1097234276;

CREATE TABLE candidacy (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    version INTEGER NOT NULL,
    firm TEXT NOT NULL,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    opens_at INTEGER,
    changes_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    closed_days TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (owner, id)
) STRICT;

CREATE INDEX candidacy_by_number ON candidacy (owner, number, id, firm, role);
CREATE INDEX candidacy_by_opens_at ON candidacy (owner, opens_at, id) WHERE opens_at IS NOT NULL;
CREATE INDEX candidacy_by_changes_at ON candidacy (owner, changes_at, id) WHERE changes_at IS NOT NULL;

CREATE TABLE event (
    owner TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (owner, candidacy, seq),
    UNIQUE (owner, candidacy, id),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are only added');
END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are only added');
END;

CREATE TABLE audit (
    owner TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    seq INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    who TEXT NOT NULL,
    place TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    PRIMARY KEY (owner, candidacy, seq),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;

CREATE TABLE invitation (
    owner TEXT NOT NULL,
    uid TEXT NOT NULL,
    recurrence_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    stamped INTEGER,
    cancelled INTEGER NOT NULL,
    candidacy TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    meeting TEXT NOT NULL,
    PRIMARY KEY (owner, uid, recurrence_id),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE INDEX invitation_by_candidacy ON invitation (owner, candidacy, uid, recurrence_id);
