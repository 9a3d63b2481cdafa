"""What an export begins with: the built site, and the library it was built from where nothing is wrong with it."""

import json

from scripts.content.checks import run
from scripts.content.library import Library
from scripts.content.load import load
from scripts.exports.export import ExportFault
from scripts.paths import Paths


def need_site(paths: Paths) -> None:
    if not (paths.site / "index.html").exists():
        raise ExportFault("还没有建成的网站。\n    → 先运行 python3 -m scripts build 。There is no built site: run  python3 -m scripts build  first.")


def address(paths: Paths) -> str:
    """Where the built site says it stands, with a closing slash; nothing where it does not say."""
    try:
        said = json.loads((paths.site / "api/v1/index.json").read_text("utf-8")).get("site", "")
    except (OSError, ValueError, AttributeError) as fault:
        raise ExportFault(
            "build/site/api/v1/index.json 读不出来。\n    → 重新运行 python3 -m scripts build 再试。This file of the site cannot be read: build again."
        ) from fault
    return said if isinstance(said, str) and said.startswith(("http://", "https://")) else ""


def sound_library(paths: Paths) -> Library:
    """The content may have been edited since the site was built: what has errors is handed to nobody."""
    library = load(paths)
    errors = sum(problem.level == "error" for problem in run(library))
    if errors:
        raise ExportFault(
            f"内容里有{errors}处错误。\n    → 运行 python3 -m scripts check ，照它说的改好再试。The content has errors: run  python3 -m scripts check ."
        )
    return library
