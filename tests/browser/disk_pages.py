"""Opens pages that stand in a folder, as from a USB stick; shared by the tests of the quiz and of the scenario."""

from contextlib import contextmanager
from pathlib import Path


@contextmanager
def disk_pages(browser, folder: Path, name: str, **options):
    """Yields a function that opens ``<name>.<language>.html`` always in the same fresh profile; ``options`` are those of the profile.

    An error that a script lets escape fails the test; what it tells developers is in `open_page.console`.
    """
    context = browser.new_context(**options)
    errors: list[str] = []

    def open_page(lang="zh", hash="", before="", change=None, **size):
        path = folder / f"{name}.{lang}.html"
        if change:
            text = path.read_text(encoding="utf-8")
            assert change[0] in text
            path.write_text(text.replace(*change), encoding="utf-8")
        page = context.new_page()
        if size:
            page.set_viewport_size({**page.viewport_size, **size})
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: open_page.console.append(message.text))
        if before:
            page.add_init_script(before)
        page.goto(path.as_uri() + hash)
        return page

    open_page.console = []
    yield open_page
    context.close()
    assert errors == []
