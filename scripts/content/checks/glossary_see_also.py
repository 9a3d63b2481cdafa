"""glossary-see-also: a term points to other terms that exist.

词条的“参见”指向别的、确有的词条。
"""

from collections.abc import Iterator

from scripts.content.kinds import unknown
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def glossary_see_also(library: Library) -> Iterator[Problem]:
    known = library.known.get("term", set())
    for item in library.glossary:
        for at, name in enumerate(item.record.see_also):
            place = item.place("see_also", at)
            if name not in known:
                yield unknown(item.path, place, "glossary-see-also", "term", name, known - {item.record.id})
            elif name == item.record.id:
                fact = Words(f"词条「{name}」指向自己。", f"The term “{name}” points to itself.")
                yield Problem(item.path, *place, "glossary-see-also", fact, Words("从 see_also 删去它。", "Remove it from see_also."))
