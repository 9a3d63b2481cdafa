"""names-free: no hand-written page takes the name of a page or folder that the site makes itself.

手写的页不占用网站自动生成的地址。
"""

from collections.abc import Iterator

from scripts.content.addresses import RESERVED
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def names_free(library: Library) -> Iterator[Problem]:
    for name, entry in library.pages.items():
        if name in RESERVED:
            yield Problem(
                entry.zh.path, 1, 1, "names-free",
                Words(f"「{name}」是网站自动生成的地址，不能再写成一页。", f"“{name}” is an address that the site makes itself; no page can have it."),
                Words("把文件和 id 换一个名字。", "Give the file and its id another name."),
            )  # fmt: skip
