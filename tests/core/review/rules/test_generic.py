"""What the rule generic notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note(
        "Thank you for taking the time to meet with me on Thursday. I enjoyed learning more about the position and the firm. I am very interested in this opportunity and believe that my skills and experience would be a good fit. Please let me know if you have any questions."
    ),
    in_note(
        "Thank you for the interview. I was impressed with your team and your company's culture. I am excited about the opportunity to contribute to your success. I look forward to hearing from you."
    ),
    in_note(
        "I appreciate your time and consideration. Our conversation confirmed my interest in the role. My background makes me a strong candidate. Please feel free to contact me."
    ),
    in_note(
        "It was a pleasure to meet you and learn about the Litigation Associate role at Okafor & Lane LLP. I am confident that I have the qualifications you seek, and I would be glad to provide further information. Thank you again."
    ),
    in_note(
        "Thank you for your time today. I really enjoyed our conversation and getting to know the team. The role sounds like a wonderful match for my experience, and I am even more enthusiastic about it now. If you need anything else from me, please do not hesitate to ask."
    ),
    in_note(
        "I am grateful for the chance to discuss the opening. Your company is a leader in its industry with an innovative, collaborative environment. I am a hardworking, dedicated team player who is passionate about growth. Please contact me with any questions."
    ),
    in_note(
        "Thank you so much for meeting with me yesterday afternoon. It was great to hear about your vision and goals for the department. I would love to be a part of it. I look forward to the next steps in the process."
    ),
    in_note(
        "Thank you for speaking with me about the job. After our discussion I am sure that the position is right for me. I know that I can add value from the first day. Thank you for considering my application.",
        interview={"talking_points": []},
    ),
    in_note(
        "I wanted to thank you for the opportunity to interview for the Staff Nurse position. I enjoyed meeting the staff and learning about your hospital's mission and values. I feel that I would be an asset. Please call me at 212-555-0148.",
        interview={"firm": "Mercy Hospital", "role": "Staff Nurse", "talking_points": []},
    ),
    in_note(
        "Thank you for sharing your insights about the organization and its exciting future. The work you do is truly inspiring. I remain very interested, and hope to hear from you soon."
    ),
]
LEFT_ALONE = [
    in_note(
        "Thank you for Thursday. I keep thinking about how your second-years run their own status conferences. Please call me with questions."
    ),
    in_note(
        "Thank you for the tour. The greenhouse on the roof, and the fifth-graders who weigh the tomatoes, are why I want to teach there.",
        interview={"talking_points": []},
    ),
    in_note(
        "Thank you for your time. You mentioned that the night shift does its own triage, and I liked the trust in that."
    ),
    in_note(
        "I appreciated hearing how the bakery lost its oven the week before Easter and sold bread from the car park.",
        interview={"talking_points": []},
    ),
    in_note(
        "Thank you for meeting me. Your story of the cross-examination that went wrong in Albany made me laugh and then think."
    ),
    in_note(
        "I am grateful for the hour. We talked about migrating the billing system off COBOL without a weekend of downtime; I would love to help with that."
    ),
    in_note("Thank you for your time. Our talk about Rawls and zoning has stayed with me."),
    in_note(
        "Thank you for seeing me. The kiln schedule you showed me, and the glaze that failed twice, told me how carefully you teach."
    ),
    in_note("Thanks for the conversation on Thursday about wetlands permitting and the county's culvert inventory."),
    in_note(
        "Thank you for the interview. When you described the two-envelope system for tips I understood why your servers stay."
    ),
    in_note(
        "Thank you for meeting with me. I enjoyed discussing the deposition calendar and the pro bono asylum docket."
    ),
    in_note("I enjoyed hearing about your volunteers' Saturday bicycle repairs; I would like to learn from them."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("generic", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("generic", one)
