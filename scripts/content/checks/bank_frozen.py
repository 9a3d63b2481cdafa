"""bank-frozen: every file in docs/banks/ is a question bank, named by the hash of its content and unchanged since its release.

docs/banks/ 里每个文件都是一份题库，文件名是内容的哈希，定版以后没有改过。
"""

from collections.abc import Iterator

from scripts.content.banks import BankFault, bank_files, parsed
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.reading import read, relative


def bank_frozen(library: Library) -> Iterator[Problem]:
    for path in bank_files(library.root):
        unread: list[Problem] = []
        text = read(path, library.root, unread.append)
        yield from unread
        if text is None:
            continue
        try:
            parsed(text, path.name)
        except BankFault as fault:
            yield Problem(
                relative(path, library.root), 1, 1, "bank-frozen", fault.fact,
                Words("从版本记录里取回原来的文件；新的题库由 release 命令写，不手改。", "Bring the file back from the repository’s history; new banks are written by the release command, never by hand."),
            )  # fmt: skip
