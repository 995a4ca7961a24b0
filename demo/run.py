"""One case from the invitation to the last call, in front of the reader, with the commands that anybody can type."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
CASE = "okafor-lane"


class Demo:
    """Runs the program in a folder of its own, and shows each command before its answer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = os.environ | {"AFTERWORD_HOME": str(folder / "data"), "PYTHONIOENCODING": "utf-8"}
        self.environment["COLUMNS"] = os.environ.get("COLUMNS", "80")

    def say(self, text: str) -> None:
        """One heading of the story."""
        print(f"\n{text}\n", flush=True)

    def run(self, *arguments: str, codes: tuple[int, ...] = (0, 1)) -> None:
        """Show the command, run it, show what it says; an exit code that is not expected ends the demo."""
        shown = shlex.join(argument.replace(f"{HERE}{os.sep}", f"{HERE.name}/") for argument in arguments)
        print(f"$ afterword {shown}", flush=True)
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *arguments], cwd=self.folder, env=self.environment, check=False
        )
        if done.returncode not in codes:
            sys.exit(f"The demo stops here: that command ended with {done.returncode}.")

    def timetable(self, at: str) -> None:
        """The plan at an instant that lies in the past by now, from the exported document."""
        self.run("export", CASE, "--output", "case.json", "--force", codes=(0,))
        self.run("plan", "case.json", "--at", at)


def main() -> None:
    """The whole story."""
    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as name:
        tell(Demo(Path(name)))


def tell(demo: Demo) -> None:
    """Nine scenes, each with the commands that anybody can type."""
    demo.say("1. An invitation comes, as Outlook writes it. Afterword reads it and proposes.")
    demo.run("settings", "name=Anna Berg", "email=anna.berg@mail.example", "phone=+1 917 555 0142", codes=(0,))
    demo.run("add", str(HERE / "invitation.ics"), "--yes", codes=(0,))
    demo.run("set", CASE, "firm.country=US", codes=(0,))

    demo.say("2. After the interview, the debrief. Here it comes from a file; `afterword debrief` asks for it.")
    print((HERE / "debrief.toml").read_text(encoding="utf-8"))
    demo.run("debrief", CASE, "--from", str(HERE / "debrief.toml"), codes=(0,))

    demo.say("3. The timetable right after the interview.")
    demo.timetable("2026-09-03T15:40:00-04:00")

    demo.say("4. A draft to each of the three, and what the reviewer says of them.")
    for person in ("ruth-okafor", "daniel-reyes", "priya-raghunathan"):
        demo.run("draft", CASE, "--to", person, "--as", "mail", "--output", f"{person}.eml", codes=(0,))
        print((demo.folder / f"{person}.eml").read_text(encoding="utf-8"))
        demo.run("review", f"{person}.eml")

    demo.say("5. The notes go out: one by mail, one by hand, one through Claire Dubois.")
    demo.run("log", "--quiet", "sent", CASE, "ruth-okafor", "--when", "2026-09-03 16:30", codes=(0,))
    demo.run("log", "--quiet", "handed-in", CASE, "daniel-reyes", "--when", "2026-09-04 09:40", codes=(0,))
    demo.run(
        "log",
        "--quiet",
        "sent",
        CASE,
        "priya-raghunathan",
        "--channel",
        "forwarded",
        "--when",
        "2026-09-04 10:05",
        codes=(0,),
    )
    demo.timetable("2026-09-04T10:30:00-04:00")

    demo.say(
        "6. Ruth Okafor's mailbox answers by machine: back on September 21. That is no reply, and holds the question."
    )
    demo.run(
        "log", "--quiet", "replied", CASE, "ruth-okafor", "--reply", "auto-reply", "--date", "2026-09-21",
        "--when", "2026-09-04 16:31", codes=(0,),
    )  # fmt: skip
    demo.timetable("2026-09-07T09:00:00-04:00")

    demo.say("7. Claire Dubois writes: “We will know by the 14th.” The day they named counts.")
    demo.run(
        "log", "--quiet", "replied", CASE, "claire-dubois", "--reply", "update-with-date", "--date", "by the 14th",
        "--words", "We will know by the 14th.", "--when", "2026-09-08 11:15", codes=(0,),
    )  # fmt: skip
    demo.timetable("2026-09-08T11:20:00-04:00")

    demo.say("8. Silence. The 14th has passed; she asks once, by mail.")
    demo.timetable("2026-09-15T10:00:00-04:00")
    demo.run("log", "--quiet", "checked-in", CASE, "claire-dubois", "--when", "2026-09-15 10:20", codes=(0,))
    demo.timetable("2026-09-15T10:30:00-04:00")

    demo.say("9. Two more weeks of silence; one call, the last; then peace.")
    demo.timetable("2026-09-29T10:00:00-04:00")
    demo.run(
        "log",
        "--quiet",
        "called",
        CASE,
        "claire-dubois",
        "--outcome",
        "voicemail",
        "--when",
        "2026-09-29 10:10",
        codes=(0,),
    )
    demo.timetable("2026-09-29T11:00:00-04:00")

    program = Path(sys.executable).with_name("afterword")
    shown = program.relative_to(Path.cwd()) if program.is_relative_to(Path.cwd()) else program
    demo.say("Now yours. The same with your own invitation, in three commands:")
    print(f"  {shown} add your-invitation.ics\n  {shown} debrief\n  {shown}\n")


if __name__ == "__main__":
    main()
