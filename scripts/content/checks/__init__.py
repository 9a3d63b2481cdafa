"""One rule a file; its docstring is the rule. ``ALL`` is the order in which they run."""

from collections.abc import Callable, Iterator
from inspect import getdoc, getmodule

from scripts.content.checks.addresses_known import addresses_known
from scripts.content.checks.assignable_apart import assignable_apart
from scripts.content.checks.bank_cognition import bank_cognition
from scripts.content.checks.bank_frozen import bank_frozen
from scripts.content.checks.bank_question_gone import bank_question_gone
from scripts.content.checks.bank_signs import bank_signs
from scripts.content.checks.body_empty import body_empty
from scripts.content.checks.case_dates import case_dates
from scripts.content.checks.chart_figures import chart_figures
from scripts.content.checks.claim_places import claim_places
from scripts.content.checks.claims_known import claims_known
from scripts.content.checks.copied_run import copied_run
from scripts.content.checks.facets_known import facets_known
from scripts.content.checks.figure_attribution import figure_attribution
from scripts.content.checks.glossary_see_also import glossary_see_also
from scripts.content.checks.heading_levels import heading_levels
from scripts.content.checks.home_doors import home_doors
from scripts.content.checks.id_is_name import id_is_name
from scripts.content.checks.ids_known import ids_known
from scripts.content.checks.ids_unique import ids_unique
from scripts.content.checks.images_known import images_known
from scripts.content.checks.judgement_basis import judgement_basis
from scripts.content.checks.links_known import links_known
from scripts.content.checks.module_minutes import module_minutes
from scripts.content.checks.module_order import module_order
from scripts.content.checks.module_questions import module_questions
from scripts.content.checks.module_recall import module_recall
from scripts.content.checks.names_free import names_free
from scripts.content.checks.naming_english import naming_english
from scripts.content.checks.naming_persons import naming_persons
from scripts.content.checks.naming_words import naming_words
from scripts.content.checks.note_minutes import note_minutes
from scripts.content.checks.numbers import numbers
from scripts.content.checks.objective_verbs import objective_verbs
from scripts.content.checks.paragraph_citations import paragraph_citations
from scripts.content.checks.planned_unneeded import planned_unneeded
from scripts.content.checks.principle_numbers import principle_numbers
from scripts.content.checks.privacy import privacy
from scripts.content.checks.punctuation import punctuation
from scripts.content.checks.question_absolutes import question_absolutes
from scripts.content.checks.question_bare_number import question_bare_number
from scripts.content.checks.question_catch_all import question_catch_all
from scripts.content.checks.question_giveaway import question_giveaway
from scripts.content.checks.question_key import question_key
from scripts.content.checks.question_key_long import question_key_long
from scripts.content.checks.question_leak import question_leak
from scripts.content.checks.question_long import question_long
from scripts.content.checks.question_negative import question_negative
from scripts.content.checks.question_objective import question_objective
from scripts.content.checks.question_options_unique import question_options_unique
from scripts.content.checks.question_order_size import question_order_size
from scripts.content.checks.question_pairs import question_pairs
from scripts.content.checks.question_shape import question_shape
from scripts.content.checks.questions_alike import questions_alike
from scripts.content.checks.quiz_size import quiz_size
from scripts.content.checks.quotation_marks import quotation_marks
from scripts.content.checks.raw_html import raw_html
from scripts.content.checks.scenario_fiction import scenario_fiction
from scripts.content.checks.scenario_paths import scenario_paths
from scripts.content.checks.scenario_scores import scenario_scores
from scripts.content.checks.sections_known import sections_known
from scripts.content.checks.silent_box import silent_box
from scripts.content.checks.stray_files import stray_files
from scripts.content.checks.table_numbers import table_numbers
from scripts.content.checks.template_sound import template_sound
from scripts.content.checks.timeline_order import timeline_order
from scripts.content.checks.title_length import title_length
from scripts.content.checks.todo_left import todo_left
from scripts.content.checks.translation_missing import translation_missing
from scripts.content.checks.translation_shape import translation_shape
from scripts.content.checks.translation_stamp import translation_stamp
from scripts.content.checks.uncited_sections import uncited_sections
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

Check = Callable[[Library], Iterator[Problem]]

ALL: tuple[Check, ...] = (
    claims_known,
    paragraph_citations,
    ids_known,
    facets_known,
    ids_unique,
    assignable_apart,
    id_is_name,
    names_free,
    planned_unneeded,
    links_known,
    images_known,
    sections_known,
    silent_box,
    heading_levels,
    body_empty,
    raw_html,
    uncited_sections,
    case_dates,
    title_length,
    question_shape,
    question_key,
    question_options_unique,
    quiz_size,
    question_giveaway,
    question_bare_number,
    question_objective,
    question_pairs,
    question_order_size,
    question_catch_all,
    question_key_long,
    question_leak,
    question_absolutes,
    question_negative,
    question_long,
    questions_alike,
    judgement_basis,
    bank_signs,
    bank_cognition,
    bank_frozen,
    bank_question_gone,
    translation_missing,
    translation_stamp,
    translation_shape,
    glossary_see_also,
    timeline_order,
    principle_numbers,
    home_doors,
    addresses_known,
    module_order,
    module_minutes,
    module_questions,
    module_recall,
    objective_verbs,
    scenario_paths,
    scenario_scores,
    scenario_fiction,
    stray_files,
    todo_left,
    template_sound,
    numbers,
    table_numbers,
    figure_attribution,
    chart_figures,
    claim_places,
    copied_run,
    note_minutes,
    privacy,
    naming_persons,
    naming_words,
    quotation_marks,
    punctuation,
    naming_english,
)


def code(check: Check) -> str:
    """case_dates → case-dates"""
    return check.__name__.replace("_", "-")


def rule(check: Check, lang: str = "en") -> str:
    """The rule in words: in English the docstring of the file after its code, in Chinese the paragraph of it that begins with a Chinese character."""
    first, *more = (getdoc(getmodule(check)) or "").split("\n\n")
    if lang == "zh":
        return next((part.replace("\n", "") for part in more if "\u4e00" <= part[:1] <= "\u9fff"), "")
    return first.partition(": ")[2].replace("\n", " ")


def run(library: Library, checks: tuple[Check, ...] = ALL) -> list[Problem]:
    """All findings of all files, sorted. A check that crashes becomes a finding and the rest go on."""
    found = set(library.problems)
    for check in checks:
        try:
            found.update(check(library))
        except Exception as error:  # the editor must see the other findings whatever one rule meets
            found.add(
                Problem("", 1, 1, f"internal[{code(check)}]", Words(f"检查「{code(check)}」自己出了错：{type(error).__name__}: {error}。", f"The check “{code(check)}” itself failed: {type(error).__name__}: {error}."),
                        Words("这不是内容的错；请把这一行交给开发者。", "This is no fault of the content; pass this line on to a developer."))
            )  # fmt: skip
    return sorted(found)
