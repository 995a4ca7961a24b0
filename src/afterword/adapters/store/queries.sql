-- The statements of the store, each under its name. Instants are microseconds since 1970 in UTC; JSON is text.

-- name: add_candidacy
INSERT INTO candidacy (
    owner, id, number, version, firm, role, status, opens_at, changes_at, created_at, updated_at, closed_days, facts
)
VALUES (
    :owner, :id, (SELECT coalesce(max(number), 0) + 1 FROM candidacy WHERE owner = :owner), 1, :firm, :role, :status,
    :opens_at, :changes_at, :at, :at, :closed_days, :facts
)
ON CONFLICT DO NOTHING;

-- name: add_event
INSERT INTO event (owner, candidacy, seq, id, at, kind, entered_at, body)
VALUES (
    :owner, :candidacy,
    (SELECT coalesce(max(seq), 0) + 1 FROM event WHERE owner = :owner AND candidacy = :candidacy),
    :id, :at, :kind, :entered_at, :body
)
ON CONFLICT DO NOTHING;

-- name: add_change
INSERT INTO audit (owner, candidacy, seq, changed_at, who, place, was, became)
VALUES (
    :owner, :candidacy,
    (SELECT coalesce(max(seq), 0) + 1 FROM audit WHERE owner = :owner AND candidacy = :candidacy),
    :changed_at, :who, :place, :was, :became
);

-- name: add_invitation
INSERT INTO invitation (owner, uid, recurrence_id, sequence, stamped, cancelled, candidacy, started, ended, meeting)
VALUES (:owner, :uid, :recurrence_id, :sequence, :stamped, :cancelled, :candidacy, :started, :ended, :meeting)
ON CONFLICT DO NOTHING;

-- name: put_invitation
INSERT INTO invitation (owner, uid, recurrence_id, sequence, stamped, cancelled, candidacy, started, ended, meeting)
VALUES (:owner, :uid, :recurrence_id, :sequence, :stamped, :cancelled, :candidacy, :started, :ended, :meeting)
ON CONFLICT (owner, uid, recurrence_id) DO UPDATE
SET sequence = excluded.sequence, stamped = excluded.stamped, cancelled = excluded.cancelled,
    candidacy = excluded.candidacy, started = excluded.started, ended = excluded.ended, meeting = excluded.meeting;

-- name: move_on
UPDATE candidacy
SET version = version + 1, opens_at = :opens_at, changes_at = :changes_at, updated_at = :at
WHERE owner = :owner AND id = :id AND version = :version;

-- name: put_facts
UPDATE candidacy
SET firm = :firm, role = :role, status = :status, closed_days = :closed_days, facts = :facts
WHERE owner = :owner AND id = :id;

-- name: reschedule
UPDATE candidacy
SET opens_at = :opens_at, changes_at = :changes_at
WHERE owner = :owner AND id = :id AND version = :version;

-- name: version
SELECT version FROM candidacy WHERE owner = :owner AND id = :id;

-- name: candidacy
SELECT id, version, opens_at, changes_at, closed_days, facts FROM candidacy WHERE owner = :owner AND id = :id;

-- name: events
SELECT candidacy, body FROM event
WHERE owner = :owner AND candidacy = :candidacy
ORDER BY seq;

-- json_each is SQLite's; PostgreSQL says json_array_elements_text(:candidacies).
-- name: events_of
SELECT candidacy, body FROM event
WHERE owner = :owner AND candidacy IN (SELECT value FROM json_each(:candidacies))
ORDER BY candidacy, seq;

-- name: names
SELECT id, firm, role FROM candidacy WHERE owner = :owner ORDER BY number DESC;

-- name: page
SELECT id, version, opens_at, changes_at, closed_days, facts FROM candidacy
WHERE owner = :owner AND id > :after
ORDER BY id LIMIT :limit;

-- Each index gives its own earliest; whatever comes first of all is among the first of one of them.
-- name: awake
SELECT kept.id, kept.version, kept.opens_at, kept.changes_at, kept.closed_days, kept.facts
FROM (
    SELECT id, min(instant) AS instant
    FROM (
        SELECT id, instant
        FROM (
            SELECT id, opens_at AS instant FROM candidacy
            WHERE owner = :owner AND opens_at IS NOT NULL AND opens_at <= :now
            ORDER BY opens_at, id LIMIT :limit
        ) AS open
        UNION ALL
        SELECT id, instant
        FROM (
            SELECT id, changes_at AS instant FROM candidacy
            WHERE owner = :owner AND changes_at IS NOT NULL AND changes_at <= :now
            ORDER BY changes_at, id LIMIT :limit
        ) AS changed
    ) AS either
    GROUP BY id
    ORDER BY 2, 1 LIMIT :limit
) AS due
JOIN candidacy AS kept ON kept.owner = :owner AND kept.id = due.id
ORDER BY due.instant, due.id;

-- name: upcoming
SELECT id, version, opens_at, changes_at, closed_days, facts FROM candidacy
WHERE owner = :owner AND opens_at IS NOT NULL AND opens_at > :now
ORDER BY opens_at, id LIMIT :limit;

-- The whole of an index of short rows is read and sorted; MATCH is SQLite's own, PostgreSQL says @@ to_tsquery.
-- name: find
SELECT kept.id, kept.version, kept.opens_at, kept.changes_at, kept.closed_days, kept.facts, listed.total
FROM (
    SELECT
        candidacy.id AS id,
        count(*) OVER () AS total,
        row_number() OVER (
            ORDER BY
                CASE WHEN :sorted = 'next' THEN candidacy.opens_at IS NULL END,
                CASE WHEN :sorted = 'next' THEN candidacy.opens_at END,
                CASE WHEN :sorted = 'firm' THEN candidacy.firm END COLLATE NOCASE,
                CASE WHEN :sorted = 'firm' THEN candidacy.role END COLLATE NOCASE,
                candidacy.number DESC
        ) AS place
    FROM candidacy
    JOIN searched ON searched.owner = candidacy.owner AND searched.candidacy = candidacy.id
    WHERE candidacy.owner = :owner
        AND (:closed IS NULL OR searched.closed = :closed)
        AND (:now IS NULL OR candidacy.opens_at <= :now OR candidacy.changes_at <= :now)
        AND (:words = '' OR searched.number IN (SELECT rowid FROM search WHERE search MATCH :words))
    ORDER BY place LIMIT :limit OFFSET :skipped
) AS listed
JOIN candidacy AS kept ON kept.owner = :owner AND kept.id = listed.id
ORDER BY listed.place;

-- name: to_settle
SELECT candidacy FROM searched WHERE owner = :owner AND closed IS NULL LIMIT :limit;

-- name: settle
UPDATE searched SET closed = :closed WHERE owner = :owner AND candidacy = :candidacy;

-- name: some
SELECT id, version, opens_at, changes_at, closed_days, facts FROM candidacy
WHERE owner = :owner AND id IN (SELECT value FROM json_each(:candidacies));

-- name: audit
SELECT changed_at, who, place, was, became FROM audit
WHERE owner = :owner AND candidacy = :candidacy
ORDER BY seq;

-- name: invitation
SELECT uid, recurrence_id, sequence, stamped, cancelled, candidacy, started, ended, meeting FROM invitation
WHERE owner = :owner AND uid = :uid AND recurrence_id = :recurrence_id;

-- name: invitations_of
SELECT uid, recurrence_id, sequence, stamped, cancelled, candidacy, started, ended, meeting FROM invitation
WHERE owner = :owner AND candidacy = :candidacy
ORDER BY uid, recurrence_id;

-- name: add_draft
INSERT INTO draft (owner, candidacy, person, kind, form, revision, made_at, body)
VALUES (:owner, :candidacy, :person, :kind, :form, :revision, :made_at, :body)
ON CONFLICT DO NOTHING;

-- name: drafts
SELECT body FROM draft
WHERE owner = :owner AND candidacy = :candidacy
ORDER BY person, kind, form, revision;

-- name: newest_drafts
SELECT candidacy, body FROM draft
WHERE owner = :owner
ORDER BY made_at DESC, candidacy, person, kind, form, revision DESC LIMIT :limit;

-- name: add_approval
INSERT INTO approval (owner, candidacy, seq, at, body)
VALUES (
    :owner, :candidacy,
    (SELECT coalesce(max(seq), 0) + 1 FROM approval WHERE owner = :owner AND candidacy = :candidacy),
    :at, :body
);

-- name: approvals
SELECT body FROM approval
WHERE owner = :owner AND candidacy = :candidacy
ORDER BY seq;

-- name: add_dispatch
INSERT INTO dispatch (owner, id, candidacy, person, kind, state, made_at, body)
VALUES (:owner, :id, :candidacy, :person, :kind, :state, :made_at, :body)
ON CONFLICT DO NOTHING;

-- name: move_dispatch
UPDATE dispatch SET state = :state, body = :body
WHERE owner = :owner AND id = :id AND state = :before;

-- name: dispatch
SELECT body FROM dispatch WHERE owner = :owner AND id = :id;

-- name: dispatches
SELECT body FROM dispatch WHERE owner = :owner ORDER BY made_at, id;

-- name: dispatches_of
SELECT body FROM dispatch WHERE owner = :owner AND candidacy = :candidacy ORDER BY made_at, id;

-- name: add_received
INSERT INTO received (owner, id, candidacy, state, at, body)
VALUES (:owner, :id, :candidacy, :state, :at, :body)
ON CONFLICT DO NOTHING;

-- name: put_received
UPDATE received SET candidacy = :candidacy, state = :state, body = :body
WHERE owner = :owner AND id = :id AND state = :before;

-- name: received
SELECT body FROM received WHERE owner = :owner ORDER BY at, id;

-- name: received_of
SELECT body FROM received WHERE owner = :owner AND candidacy = :candidacy ORDER BY at, id;

-- name: folder_mark
SELECT validity, last FROM folder_mark WHERE owner = :owner AND account = :account AND folder = :folder;

-- name: put_folder_mark
INSERT INTO folder_mark (owner, account, folder, validity, last)
VALUES (:owner, :account, :folder, :validity, :last)
ON CONFLICT (owner, account, folder) DO UPDATE SET validity = excluded.validity, last = excluded.last;

-- name: mark_made_up
INSERT INTO made_up (owner, candidacy) VALUES (:owner, :candidacy) ON CONFLICT DO NOTHING;

-- name: made_up
SELECT 1 FROM made_up WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_events
DELETE FROM event WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_audit
DELETE FROM audit WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_invitations
DELETE FROM invitation WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_drafts
DELETE FROM draft WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_approvals
DELETE FROM approval WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_dispatches
DELETE FROM dispatch WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_received
DELETE FROM received WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_searched
DELETE FROM searched WHERE owner = :owner AND candidacy = :candidacy;

-- name: remove_candidacy
DELETE FROM candidacy WHERE owner = :owner AND id = :candidacy;
