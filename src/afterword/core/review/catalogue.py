"""Every rule of the reviewer, in the order in which a note is read."""

from __future__ import annotations

from afterword.core.problems import Missing
from afterword.core.review.model import Rule
from afterword.core.review.rules import (
    all_caps,
    apology_for_performance,
    copied_note,
    emoji,
    exclamation_excess,
    follow_up_too_soon,
    generic,
    grammar,
    image_on_card,
    impersonal_salutation,
    incomplete_voicemail,
    informal_salutation,
    missing_appreciation,
    missing_closing,
    missing_interest,
    missing_invitation_to_contact,
    missing_salutation,
    placeholder,
    pleading,
    presumption,
    pushy,
    salary_talk,
    spelling,
    too_long,
    too_short,
    wrong_firm,
    wrong_name,
    wrong_title,
)

RULES: tuple[Rule, ...] = (
    informal_salutation.RULE,
    missing_salutation.RULE,
    impersonal_salutation.RULE,
    wrong_name.RULE,
    wrong_title.RULE,
    wrong_firm.RULE,
    missing_appreciation.RULE,
    generic.RULE,
    missing_interest.RULE,
    missing_invitation_to_contact.RULE,
    presumption.RULE,
    pleading.RULE,
    pushy.RULE,
    follow_up_too_soon.RULE,
    salary_talk.RULE,
    apology_for_performance.RULE,
    too_long.RULE,
    too_short.RULE,
    spelling.RULE,
    grammar.RULE,
    emoji.RULE,
    exclamation_excess.RULE,
    all_caps.RULE,
    placeholder.RULE,
    missing_closing.RULE,
    copied_note.RULE,
    image_on_card.RULE,
    incomplete_voicemail.RULE,
)


def rule(slug: str) -> Rule:
    """The rule of that slug; Missing if there is none."""
    found = next((one for one in RULES if one.slug == slug), None)
    if found is None:
        raise Missing(f"There is no rule {slug!r}; the rules are {', '.join(one.slug for one in RULES)}.")
    return found


def page(slug: str) -> str:
    """The public page of a rule, as plain text; Missing if there is none of that slug."""
    return rule(slug).page.strip() + "\n"
