"""What the server answers of one page: its findings as diagnostics, mends and waivers as code actions, a rule's page on hover."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lsprotocol import types as lsp

from afterword.core.note.heading import find_heading
from afterword.core.note.model import Note
from afterword.core.problems import Problem
from afterword.core.review.catalogue import rule
from afterword.core.review.mending import Edit, edits_for, is_safe
from afterword.core.review.model import Finding, Severity
from afterword.core.review.waivers import waiver_for
from afterword.faces.lsp.desk import Page
from afterword.faces.lsp.places import Places

_NAME = "afterword"
_SEVERITY = {Severity.BLOCKS: lsp.DiagnosticSeverity.Error, Severity.ADVISES: lsp.DiagnosticSeverity.Warning}
_MOST_SUGGESTIONS = 3
_MOST = 250  # more than anybody reads, and no more than an editor bears
_LINE_PLACE = re.compile(r"line (\d+)")


def diagnostics(page: Page, places: Places, given: Note) -> list[lsp.Diagnostic]:
    """What does not fit in the heading or the document, and what is found in the note; what is waived is only a hint."""
    found = [_of_problem(one, page, places) for one in page.problems]
    return found + [_of_finding(one, page, places, given) for one in page.findings[:_MOST]]


def actions(page: Page, places: Places, params: lsp.CodeActionParams, given: Note) -> list[lsp.CodeAction]:
    """Each suggestion of each finding that the range touches, a waiver for each that blocks, and all safe mends at once."""
    uri = params.text_document.uri
    found: list[lsp.CodeAction] = []
    wanted = params.context.only
    if wanted is None or any(lsp.CodeActionKind.QuickFix.startswith(one) for one in wanted):
        touched = [one for one in page.findings if _touch(span_of(one, page, places), params.range)]
        for finding in touched:
            shown = _of_finding(finding, page, places, given)
            found += [_action(uri, shown, title, edits, places) for title, edits in _suggested(page, finding)]
            if shown.severity is lsp.DiagnosticSeverity.Error:
                found += _waiving(uri, page, shown, finding, places)
    if wanted is None or any(lsp.CodeActionKind.SourceFixAll.startswith(one) for one in wanted):
        found += _mend_all(uri, page, places)
    return found


def hover(page: Page, places: Places, position: lsp.Position) -> lsp.Hover | None:
    """The page of the rule whose finding lies under the pointer: of several, that of the fewest words."""
    here = lsp.Range(position, position)
    under = [one for one in page.findings if _touch(span_of(one, page, places), here)]
    if not under:
        return None
    finding = min(under, key=lambda one: (one.start is None, len(one.text)))
    text = lsp.MarkupContent(lsp.MarkupKind.PlainText, rule(finding.rule).page.strip())
    return lsp.Hover(contents=text, range=span_of(finding, page, places))


def span_of(finding: Finding, page: Page, places: Places) -> lsp.Range:
    """Where a finding is shown; an absence at the first line of the note."""
    if page.opened is None or page.opened.layout is None:
        return places.range(0, 0)
    layout, text = page.opened.layout, page.opened.note.text
    start, end = finding.start, finding.end
    if start is None or end is None:
        start = len(text) - len(text.lstrip())
        end = start + len(re.split(r"[\r\n]", text[start:], maxsplit=1)[0])
    return places.range(layout.place(start), layout.place(end))


def _of_finding(finding: Finding, page: Page, places: Places, given: Note) -> lsp.Diagnostic:
    waivers = (*(page.opened.note.waivers if page.opened else ()), *given.waivers)
    waiver = waiver_for(finding, waivers)
    return lsp.Diagnostic(
        range=span_of(finding, page, places),
        message=f"{finding.message} Waived: {waiver.reason}" if waiver else finding.message,
        severity=lsp.DiagnosticSeverity.Hint if waiver else _SEVERITY[finding.severity],
        code=finding.rule,
        source=_NAME,
    )


def _of_problem(problem: Problem, page: Page, places: Places) -> lsp.Diagnostic:
    line = _LINE_PLACE.match(problem.place)
    span = places.range(*places.line(int(line[1]) if line else 1))
    sentence = problem.sentence if line else str(problem)
    return lsp.Diagnostic(
        range=span if page.text else places.range(0, 0),
        message=sentence,
        severity=lsp.DiagnosticSeverity.Error,
        code="heading" if line else "document",
        source=_NAME,
    )


def _suggested(page: Page, finding: Finding) -> Iterator[tuple[str, tuple[Edit, ...]]]:
    """Each suggestion with its title and its edits in the file."""
    if page.opened is None or page.opened.layout is None or finding.start is None:
        return
    for words in finding.suggestions[:_MOST_SUGGESTIONS]:
        title = f"Write “{words}”" if words else "Leave it out"
        yield title, _in_file(page, edits_for(page.opened.note.text, [_with(finding, words)]))


def _with(finding: Finding, words: str) -> Finding:
    return Finding(finding.rule, finding.severity, finding.start, finding.end, finding.text, finding.message, (words,))


def _in_file(page: Page, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    layout = page.opened.layout if page.opened else None
    if layout is None:
        return ()
    return tuple(Edit(layout.place(one.start), layout.place(one.end), layout.written(one.new)) for one in edits)


def _action(uri: str, shown: lsp.Diagnostic, title: str, edits: tuple[Edit, ...], places: Places) -> lsp.CodeAction:
    return lsp.CodeAction(
        title=title,
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[shown],
        is_preferred=True if title.startswith(("Write", "Leave")) else None,
        edit=_workspace_edit(uri, edits, places),
    )


def _workspace_edit(uri: str, edits: tuple[Edit, ...], places: Places) -> lsp.WorkspaceEdit:
    return lsp.WorkspaceEdit(changes={uri: [lsp.TextEdit(places.range(one.start, one.end), one.new) for one in edits]})


def _mend_all(uri: str, page: Page, places: Places) -> list[lsp.CodeAction]:
    if page.opened is None:
        return []
    waivers = page.opened.note.waivers
    safe = [one for one in page.findings if is_safe(one) and waiver_for(one, waivers) is None]
    edits = _in_file(page, edits_for(page.opened.note.text, safe))
    if not edits:
        return []
    edit = _workspace_edit(uri, edits, places)
    return [lsp.CodeAction(title="Mend all that is safe", kind=lsp.CodeActionKind.SourceFixAll, edit=edit)]


def _waiving(uri: str, page: Page, shown: lsp.Diagnostic, finding: Finding, places: Places) -> list[lsp.CodeAction]:
    """A line in the heading for the reason, which the writer gives: until then the line itself is marked."""
    layout = page.opened.layout if page.opened else None
    if layout is None or layout.quoted:
        return []
    heading = find_heading(page.text)
    place = places.line(heading.rows[-1].line + 1)[0] if heading.rows else 0
    line = f"Waive: {finding.rule}=" + ("\n" if heading.rows else "\n\n")
    return [_action(uri, shown, f"Waive {finding.rule}, with a reason", (Edit(place, place, line),), places)]


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def _key(position: lsp.Position) -> tuple[int, int]:
    return position.line, position.character
