"""asked-once: a question of docs/asked.yml leads to one place; asked of two, it says of neither that it is the answer.

docs/asked.yml 里同一句话只通向一个地方。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def asked_once(library: Library) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for item in library.asked:
        for lang in ("zh", "en"):
            for number, question in enumerate(getattr(item.record, lang)):
                key = " ".join(question.casefold().split())
                if key in seen:
                    fact = Words(f"「{question}」在「{seen[key]}」那一条里已经有了。", f"“{question}” stands in the entry of “{seen[key]}” already.")
                    mend = Words("只留在最能回答它的那一条里。", "Keep it where it is answered best.")
                    yield Problem(item.path, *item.place(lang, number), "asked-once", fact, mend)
                seen.setdefault(key, item.record.at)
