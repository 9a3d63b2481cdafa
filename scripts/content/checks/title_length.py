"""title-length: a Chinese title has 4–24 characters (a hand-written page's at most 24), a Chinese summary at most 100, a case in one line at most 40.

中文标题4–24个字（手写页至多24个），中文摘要不超过100个字，一句话不超过40个字。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words

LEAST_TITLE = 4
MOST_TITLE = 24
MOST_SUMMARY = 100
MOST_ONE_LINE = 40


def title_length(library: Library) -> Iterator[Problem]:
    for entry in library.entries():
        page, title, summary = entry.zh, len(entry.record.title), len(entry.record.summary)
        if title < LEAST_TITLE and entry.record.kind != "page":
            fact = Words(f"标题有 {title} 个字，少于 {LEAST_TITLE} 个。", f"The title has {title} characters, fewer than {LEAST_TITLE}.")
            yield Problem(
                page.path,
                *page.place("title"),
                "title-length",
                fact,
                Words("写成读者单看标题也懂的话。", "Write a title that is clear by itself."),
                "warning",
            )
        if title > MOST_TITLE:
            fact = Words(f"标题有 {title} 个字，超过 {MOST_TITLE} 个。", f"The title has {title} characters, more than {MOST_TITLE}.")
            yield Problem(
                page.path,
                *page.place("title"),
                "title-length",
                fact,
                Words("缩短；手机上最好不超过 20 个字。", "Shorten it; 20 or fewer fit a phone."),
                "warning",
            )
        if summary > MOST_SUMMARY:
            fact = Words(f"摘要有 {summary} 个字，超过 {MOST_SUMMARY} 个。", f"The summary has {summary} characters, more than {MOST_SUMMARY}.")
            yield Problem(page.path, *page.place("summary"), "title-length", fact, Words("只留一两句话。", "Keep one or two sentences."), "warning")
        line = len(getattr(entry.record, "one_line", None) or "")
        if line > MOST_ONE_LINE:
            fact = Words(f"一句话有 {line} 个字，超过 {MOST_ONE_LINE} 个。", f"The one line has {line} characters, more than {MOST_ONE_LINE}.")
            mend = Words("只留最要紧的一层意思。", "Keep the one thing that matters most.")
            yield Problem(page.path, *page.place("one_line"), "title-length", fact, mend, "warning")
