"""What may leave the site in other forms: open data and exports hold the same."""

from scripts.content.course import is_asked
from scripts.content.library import Library, Owner
from scripts.content.model.question import Question

PUBLIC = frozenset({"checked", "published"})


def is_public(library: Library, owner: Owner, question: Question) -> bool:
    """Whether readers meet the question, on a page that was checked. Questions for papers, drafts and retired ones never leave."""
    entry = library.group(owner[0]).get(owner[1])
    return is_asked(question) and entry is not None and entry.record.status in PUBLIC
