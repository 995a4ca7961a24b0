"""Greetings of every custom that are right as they are, which every rule about greetings and names leaves alone."""

from __future__ import annotations

from tests.core.review.cases import Case

GREETINGS = [
    Case(
        "Annwyl Mrs Prys-Owen,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Nia Prys-Owen", "title": "Mrs"}},
    ),
    Case(
        "Namaskar, Dr. Bhattacharjee.\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Sharmistha Bhattacharjee", "title": "Dr."}},
    ),
    Case(
        "Sat Sri Akal, Dr. Singh,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Harpreet Singh", "title": "Dr."}},
    ),
    Case(
        "Kia ora Ms Tipoki,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Ngaire Tipoki", "title": "Ms"}},
    ),
    Case(
        "Goeie dag, Mnr. Botha,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Piet Botha", "title": "Mnr"}},
    ),
    Case(
        "As-salamu alaikum, Mr. Aslam,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Tariq Aslam", "title": "Mr."}},
    ),
    Case(
        "Mabuhay, Ms. Santos,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Liza Santos", "title": "Ms."}},
    ),
    Case(
        "Estimada Dra. Robledo,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Inés Robledo", "title": "Dra."}},
    ),
    Case(
        "Aloha e Ms. Kealoha,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Puanani Kealoha", "title": "Ms."}},
    ),
    Case(
        "Zdravo, Mrs. Horvat,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Ana Horvat", "title": "Mrs."}},
    ),
    Case(
        "Talofa lava, Mr. Tuiasosopo,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Sione Tuiasosopo", "title": "Mr."}},
    ),
    Case(
        "Annwyl Mrs Prys-Owen, This is Daniel Reyes, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Nia Prys-Owen", "title": "Mrs"}},
    ),
    Case(
        "Namaskar, Dr. Bhattacharjee. This is Daniel Reyes, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Sharmistha Bhattacharjee", "title": "Dr."}},
    ),
    Case(
        "Sat Sri Akal, Dr. Singh, This is Daniel Reyes, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Harpreet Singh", "title": "Dr."}},
    ),
    Case(
        "Kia ora Ms Tipoki, This is Daniel Reyes, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Ngaire Tipoki", "title": "Ms"}},
    ),
    Case(
        "Goeie dag, Mnr. Botha, This is Daniel Reyes, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Piet Botha", "title": "Mnr"}},
    ),
    Case(
        "As-salamu alaikum, Mr. Aslam, This is Daniel Reyes, about the associate position. My number is 212-555-0148.",
        None,
        {"kind": "voicemail", "form": "call-script", "recipient": {"name": "Tariq Aslam", "title": "Mr."}},
    ),
]
# Styles that stand before a title, of which the rules about a missing name know nothing.
STYLED = [
    Case(
        "Dear Rt. Rev. Ezeugo,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Emeka Ezeugo", "title": "Rt. Rev."}},
    ),
    Case(
        "Dear Ven. Asogwa,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Matthias Asogwa", "title": "Ven."}},
    ),
    Case(
        "Dear Most Rev. Duke,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Peter Duke", "title": "Most Rev."}},
    ),
    Case(
        "Dear Rt Hon Baroness Hale,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Brenda Hale", "title": "Baroness"}},
    ),
    Case(
        "Dear Very Rev. Lowe,\n\nThank you for the hour on Thursday.\n\nSincerely,\nDaniel Reyes",
        None,
        {"recipient": {"name": "Ada Lowe", "title": "Very Rev."}},
    ),
]
