"""Make the pictures and texts that the tests compare with: ``python -m tests.adapters.paper.sign_off``, then look at every one."""

from tests.adapters.paper.poppler import read
from tests.adapters.paper.test_typesetter import GOLDEN, SHEETS, TYPESETTER


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for name, made in SHEETS.items():
        (GOLDEN / f"{name}.txt").write_text(read(TYPESETTER.pdf(made()).pdf), encoding="utf-8")
        for number, page in enumerate(TYPESETTER.pictures(made(), 50)):
            (GOLDEN / f"{name}-{number}.png").write_bytes(page)


if __name__ == "__main__":
    main()
