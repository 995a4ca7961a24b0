-- Which candidacies are made up, to try things with: they alone may be removed, with all that stands beside them.
CREATE TABLE made_up (
    owner TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    PRIMARY KEY (owner, candidacy),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER made_up_is_new BEFORE INSERT ON made_up
WHEN (SELECT version FROM candidacy WHERE owner = new.owner AND id = new.candidacy) > 1
BEGIN
    SELECT RAISE(ABORT, 'only a new candidacy can be made up');
END;

CREATE TRIGGER candidacy_is_never_removed BEFORE DELETE ON candidacy
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.id)
BEGIN
    SELECT RAISE(ABORT, 'candidacies are kept');
END;

DROP TRIGGER event_is_never_removed;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.candidacy)
BEGIN
    SELECT RAISE(ABORT, 'events are only added');
END;

DROP TRIGGER audit_is_never_removed;
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.candidacy)
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;

DROP TRIGGER dispatch_is_never_deleted;
CREATE TRIGGER dispatch_is_never_deleted BEFORE DELETE ON dispatch
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.candidacy)
BEGIN
    SELECT RAISE(ABORT, 'dispatches are kept');
END;

CREATE TRIGGER draft_is_never_removed BEFORE DELETE ON draft
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.candidacy)
BEGIN
    SELECT RAISE(ABORT, 'drafts are only added');
END;

CREATE TRIGGER approval_is_never_removed BEFORE DELETE ON approval
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.candidacy)
BEGIN
    SELECT RAISE(ABORT, 'approvals are only added');
END;

CREATE TRIGGER received_is_never_removed BEFORE DELETE ON received
WHEN NOT EXISTS (SELECT 1 FROM made_up WHERE owner = old.owner AND candidacy = old.candidacy)
BEGIN
    SELECT RAISE(ABORT, 'what came in is kept');
END;

CREATE TRIGGER searched_removed AFTER DELETE ON searched
BEGIN
    INSERT INTO search (search, rowid, facts, said) VALUES ('delete', old.number, old.facts, old.said);
END;
