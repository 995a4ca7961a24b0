"""Draw the icons of the installed page from ``icon.svg``: ``python tests/browser/icons.py``; needed again only if that changes."""

from pathlib import Path

from playwright.sync_api import sync_playwright

STATIC = Path(__file__).parents[2] / "src" / "afterword" / "faces" / "web" / "static"
BARE = "body{margin:0;background:#1f5f52}svg{display:block;margin:10%;width:80%;height:80%}"
WHOLE = "body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}"
ICONS = (("icon-192.png", 192, WHOLE), ("icon-512.png", 512, WHOLE), ("icon-maskable-512.png", 512, BARE))


def main() -> None:
    svg = (STATIC / "icon.svg").read_text("utf-8")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path="/usr/bin/chromium")
        for name, size, style in ICONS:
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(f"<style>{style}</style>{svg}")
            page.screenshot(path=STATIC / name, omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
