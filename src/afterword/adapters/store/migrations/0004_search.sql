-- What is looked through for words, kept by the tables themselves; and whether a candidacy is closed: NULL until the store has read
-- its events, since only what still stands counts.
CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    candidacy TEXT NOT NULL,
    closed INTEGER,
    facts TEXT NOT NULL,
    said TEXT NOT NULL,
    UNIQUE (owner, candidacy),
    FOREIGN KEY (owner, candidacy) REFERENCES candidacy (owner, id)
) STRICT;

CREATE INDEX searched_to_settle ON searched (owner, candidacy) WHERE closed IS NULL;

CREATE INDEX candidacy_to_list ON candidacy (owner, opens_at, changes_at, firm, role, number, id);

CREATE VIRTUAL TABLE search USING fts5 (
    facts, said,
    content = 'searched', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER searched_added AFTER INSERT ON searched
BEGIN
    INSERT INTO search (rowid, facts, said) VALUES (new.number, new.facts, new.said);
END;

CREATE TRIGGER searched_changed AFTER UPDATE OF facts, said ON searched
BEGIN
    INSERT INTO search (search, rowid, facts, said) VALUES ('delete', old.number, old.facts, old.said);
    INSERT INTO search (rowid, facts, said) VALUES (new.number, new.facts, new.said);
END;

-- The words of facts and of events; what is no JSON has none. The tokenizer folds accents, and not these letters.
CREATE VIEW words_of_facts AS
SELECT
    owner,
    id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(
        words
    , 'ß', 'ss'), 'ẞ', 'ss'), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'đ', 'd')
    , 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'), 'þ', 'th'), 'Þ', 'th') AS words
FROM (
    SELECT
        owner,
        id,
        firm || ' ' || role
        || coalesce((SELECT ' ' || group_concat(value, ' ') FROM json_each(body, '$.firm.aliases')), '')
        || coalesce((
            SELECT ' ' || group_concat(
                coalesce(json_extract(value, '$.name'), '') || ' ' || coalesce(json_extract(value, '$.email'), ''), ' '
            )
            FROM json_each(body, '$.people')
        ), '')
        || coalesce((
            SELECT ' ' || group_concat(
                coalesce(json_extract(value, '$.topic'), '') || ' ' || coalesce(json_extract(value, '$.liked'), '')
                || ' ' || coalesce(json_extract(value, '$.interest'), ''), ' '
            )
            FROM json_each(body, '$.talking_points')
        ), '') AS words
    FROM (SELECT owner, id, firm, role, CASE WHEN json_valid(facts) THEN facts ELSE '{}' END AS body FROM candidacy)
);

CREATE VIEW words_of_events AS
SELECT
    owner,
    candidacy,
    seq,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(
        words
    , 'ß', 'ss'), 'ẞ', 'ss'), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'đ', 'd')
    , 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'), 'þ', 'th'), 'Þ', 'th') AS words
FROM (
    SELECT
        owner,
        candidacy,
        seq,
        coalesce(json_extract(body, '$.words'), '') || ' ' || coalesce(json_extract(body, '$.firm'), '') AS words
    FROM event
    WHERE json_valid(body) AND coalesce(json_extract(body, '$.words'), json_extract(body, '$.firm')) IS NOT NULL
);

CREATE TRIGGER candidacy_is_searched AFTER INSERT ON candidacy
BEGIN
    INSERT INTO searched (owner, candidacy, closed, facts, said)
    SELECT owner, id, new.status = 'closed', words, '' FROM words_of_facts
    WHERE owner = new.owner AND id = new.id;
END;

CREATE TRIGGER facts_are_searched AFTER UPDATE OF firm, role, status, facts ON candidacy
BEGIN
    UPDATE searched
    SET
        closed = CASE WHEN old.status = new.status THEN closed END,
        facts = (SELECT words FROM words_of_facts WHERE owner = new.owner AND id = new.id)
    WHERE owner = new.owner AND candidacy = new.id;
END;

CREATE TRIGGER event_is_searched AFTER INSERT ON event
BEGIN
    UPDATE searched
    SET said = said || char(10) || found.words
    FROM words_of_events AS found
    WHERE searched.owner = new.owner AND searched.candidacy = new.candidacy
        AND found.owner = new.owner AND found.candidacy = new.candidacy AND found.seq = new.seq;
END;

CREATE TRIGGER event_may_close AFTER INSERT ON event WHEN new.kind IN ('closed', 'reopened', 'undone')
BEGIN
    UPDATE searched SET closed = NULL WHERE owner = new.owner AND candidacy = new.candidacy;
END;

INSERT INTO searched (owner, candidacy, closed, facts, said)
SELECT
    kept.owner,
    kept.id,
    CASE
        WHEN NOT EXISTS (
            SELECT 1 FROM event
            WHERE event.owner = kept.owner AND event.candidacy = kept.id
                AND event.kind IN ('closed', 'reopened', 'undone')
        ) THEN kept.status = 'closed'
    END,
    found.words,
    coalesce((
        SELECT group_concat(said.words, char(10)) FROM words_of_events AS said
        WHERE said.owner = kept.owner AND said.candidacy = kept.id
    ), '')
FROM candidacy AS kept
JOIN words_of_facts AS found ON found.owner = kept.owner AND found.id = kept.id;
