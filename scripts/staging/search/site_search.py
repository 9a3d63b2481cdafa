"""The search of one site: its records, names and words, bundled. Kept in build/cache by all that it is made of."""

import hashlib
import json
from pathlib import Path

from scripts.output import write_file
from scripts.staging.made import Made
from scripts.staging.search.bundle import Bundle, bundle
from scripts.staging.search.listed import listed, made_pages
from scripts.staging.search.names import names
from scripts.staging.search.suggested import suggested
from scripts.staging.search.written import written
from scripts.staging.site import Site

WORDS = "search-js-"
LANGS = ("zh", "en")
_CODE = Path(__file__).parent


def site_search(site: Site, made: list[Made], cache: Path) -> Bundle:
    records = [*written(site), *listed(site)]
    records += made_pages(site, made, {record.address for record in records})
    called = list(names(site))
    words = {f"words-{lang}": json.dumps({**site.words(WORDS, lang), "suggested_words": "\n".join(suggested(site, lang))}, ensure_ascii=False, sort_keys=True) for lang in LANGS}  # fmt: skip
    words["say"] = "\n".join("|".join(item.record.say) + "\t" + "|".join(item.record.means) for item in site.library.synonyms)
    key = hashlib.sha256(repr((records, called, words)).encode())
    for path in sorted(_CODE.glob("*.py")):
        key.update(path.read_bytes())
    kept = cache / f"search-{key.hexdigest()[:16]}.json"
    if kept.exists():
        found = json.loads(kept.read_text("utf-8"))
        return Bundle(found["folder"], found["files"])
    fresh = bundle(records, called, words)
    write_file(kept, json.dumps({"folder": fresh.folder, "files": fresh.files}, ensure_ascii=False))
    return fresh
