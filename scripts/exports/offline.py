"""offline: the whole site as one zip to unpack and open by double-click, without a server and without a network."""

import re

from scripts.content.library import Library
from scripts.content.load import load
from scripts.exports.archive import archive
from scripts.exports.built import need_site
from scripts.exports.export import Export, Exported, ExportFault
from scripts.exports.from_disk import from_disk, goals
from scripts.paths import Paths

TOP = "pujiang-experience-offline"
READ_ME = "READ-ME.txt"
LEFT_OUT = re.compile(
    r"^(404\.html|sw\.js|robots\.txt|sitemap\.xml(\.gz)?|(en/)?feed\.(xml|json)|(en/)?manifest\.webmanifest|assets/worker\..*|downloads/.*)$"
)
"""What only servers, feed readers and installed sites use; and files for download, which are too many for a stick."""
LINES = ("unpack", "open", "phone", "browser", "left-out")


def offline(paths: Paths, epoch: int) -> Exported:
    need_site(paths)
    names = sorted(path.relative_to(paths.site).as_posix() for path in paths.site.rglob("*") if path.is_file())
    downloads = sum(name.startswith("downloads/") for name in names)
    files = {name: (paths.site / name).read_bytes() for name in names if not LEFT_OUT.match(name)}
    for name in files:
        if name.endswith(".html"):
            files[name] = from_disk(files[name].decode(), name, _is_left_out).encode()
    dead = dead_links(files)
    if dead:
        raise ExportFault(
            "压缩包里有链接走不通：\n" + "\n".join(dead[:20]) + "\n    → 重新运行 python3 -m scripts build 再试。These links lead nowhere."
        )
    packed = {f"{TOP}/{name}": content for name, content in files.items()}
    try:
        library = load(paths)
        packed[f"{TOP}/{READ_ME}"] = read_me(library, downloads > 0)
        note = library.word("zip-note-downloads", "zh").format(n=downloads)
    except KeyError as missing:
        raise ExportFault(f"docs/interface.yml 里少了 {missing} 。\n    → 从版本记录里取回它。This word is missing there.") from missing
    return Exported({f"offline/{TOP}.zip": archive(packed, epoch)}, (note,) if downloads else ())


def read_me(library: Library, has_downloads: bool) -> bytes:
    """Chinese, then English; for the plain editors of old Windows, so with a mark of its coding and its line ends."""
    said = []
    for lang in ("zh", "en"):
        keys = ["title", *(line for line in LINES if line != "left-out" or has_downloads)]
        said.append("\n\n".join(library.word(f"zip-{key}", lang) for key in keys))
    return ("\ufeff" + "\n\n----\n\n".join(said) + "\n").replace("\n", "\r\n").encode()


def dead_links(files: dict[str, bytes]) -> list[str]:
    """Sentences about addresses on pages that name no file of the folder."""
    found = []
    for name, content in sorted(files.items()):
        if name.endswith(".html"):
            found += [f"{name}: {address}" for address, goal in goals(content.decode(), name) if goal not in files]
    return found


def _is_left_out(name: str) -> bool:
    return LEFT_OUT.match(name) is not None


OFFLINE = Export("offline", "整个网站一个压缩包，解压后双击打开。The whole site in one zip, opened by double-click.", offline)
