"""What Chromium 86 or Safari 14.0 lacks: a name, how it looks in a bundle, since when both have it, and an example that must be found.

esbuild lowers syntax to its targets, never what a library or a style sheet calls; Safari 14 cannot be run here, so it is held by this list alone.
Left out on purpose: what both have (`??=`, `replaceAll`, `allSettled`, `clamp`, `inset` as lowered), and properties that lose nothing
where they are unknown (`text-wrap`, `text-autospace`, `text-underline-offset`, `scroll-margin`, `overflow-wrap: anywhere`, `hyphens`).
`showModal` (Safari 15.4) may stand where the page asks for it first.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Lacking:
    name: str
    pattern: str
    since: str
    example: str


SCRIPTS = (
    Lacking("at()", r"\.at\(", "Chrome 92, Safari 15.4", "a.at(-1)"),
    Lacking("structuredClone", r"\bstructuredClone\b", "Chrome 98, Safari 15.4", "structuredClone(a)"),
    Lacking("copying array methods", r"\.(toSorted|toReversed|toSpliced)\(", "Chrome 110, Safari 16", "a.toSorted()"),
    Lacking("findLast", r"\.findLast(Index)?\(", "Chrome 97, Safari 15.4", "a.findLastIndex(b)"),
    Lacking("Object.hasOwn", r"\bObject\.hasOwn\(", "Chrome 93, Safari 15.4", "Object.hasOwn(a,b)"),
    Lacking("groupBy", r"\b(Object|Map)\.groupBy\(", "Chrome 117, Safari 17.4", "Map.groupBy(a,b)"),
    Lacking("Array.fromAsync", r"\bArray\.fromAsync\(", "Chrome 121, Safari 16.4", "Array.fromAsync(a)"),
    Lacking("Promise.withResolvers, Promise.try", r"\bPromise\.(withResolvers|try)\(", "Chrome 119, Safari 17.4", "Promise.withResolvers()"),
    Lacking("set methods", r"\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(", "Chrome 122, Safari 17", "a.isSubsetOf(b)"),
    Lacking("well-formed strings", r"\.(isWellFormed|toWellFormed)\(", "Chrome 111, Safari 16.4", "a.isWellFormed()"),
    Lacking("Intl.Segmenter", r"\bIntl\.Segmenter\b", "Chrome 87, Safari 14.1", "new Intl.Segmenter"),
    Lacking("Intl.ListFormat, Intl.DisplayNames", r"\bIntl\.(ListFormat|DisplayNames)\b", "Chrome 81, Safari 14.1", "new Intl.ListFormat(a)"),
    Lacking("dateStyle", r"\b(date|time)Style:", "Chrome 76, Safari 14.1", '{dateStyle:"long"}'),
    Lacking("weak references", r"\b(WeakRef|FinalizationRegistry)\b", "Chrome 84, Safari 14.1", "new WeakRef(a)"),
    Lacking("crypto.randomUUID", r"\brandomUUID\b", "Chrome 92, Safari 15.4", "crypto.randomUUID()"),
    Lacking("abort signals", r"\bAbortSignal\.(timeout|any)\(", "Chrome 116, Safari 17.4", "AbortSignal.timeout(9)"),
    Lacking("compression streams", r"\b(Dec|C)ompressionStream\b", "Chrome 80, Safari 16.4", "new DecompressionStream(a)"),
    Lacking("BroadcastChannel", r"\bBroadcastChannel\b", "Chrome 54, Safari 15.4", "new BroadcastChannel(a)"),
    Lacking("navigator.locks", r"\bnavigator\.locks\b", "Chrome 69, Safari 15.4", "navigator.locks.request(a)"),
    Lacking("requestIdleCallback", r"\brequestIdleCallback\b", "Chrome 47, in no Safari", "requestIdleCallback(a)"),
    Lacking("requestSubmit", r"\.requestSubmit\(", "Chrome 76, Safari 16", "form.requestSubmit()"),
    Lacking("popovers", r"\.(show|hide|toggle)Popover\(", "Chrome 114, Safari 17", "a.showPopover()"),
    Lacking("checkVisibility", r"\.checkVisibility\(", "Chrome 105, Safari 17.4", "a.checkVisibility()"),
    Lacking("inert", r"\.inert\s*=", "Chrome 102, Safari 15.5", "a.inert=!0"),
    Lacking("regex lookbehind", r"\(\?<[=!]", "Chrome 62, Safari 16.4", "/(?<=a)b/"),
    Lacking("class static block", r"\bstatic\s*\{", "Chrome 94, Safari 16.4", "class a{static{b()}}"),
    Lacking("private name in", r"#\w+ in ", "Chrome 91, Safari 15", "#a in b"),
    Lacking("modules", r"\bimport\s*(\(|\.meta\b)|^import\b|^export\b", "refused from file:// in every browser", 'import("./a.js")'),
)

STYLES = (
    Lacking(":has()", r":has\(", "Chrome 105, Safari 15.4", "a:has(b){c:d}"),
    Lacking(":is(), :where()", r":(is|where)\(", "Chrome 88, Safari 14", "a:is(b,c){d:e}"),
    Lacking(":not() with a list", r":not\([^()]*(\([^()]*\))?[^()]*,", "Chrome 88, Safari 9", "a:not(.b,.c){d:e}"),
    Lacking("nesting", r"[{};,]\s*&|&[.:#\[]", "Chrome 112, Safari 16.5", "a{&:hover{b:c}}"),
    Lacking("@layer", r"@layer\b", "Chrome 99, Safari 15.4", "@layer a{b{c:d}}"),
    Lacking("@container", r"@container\b|\bcontainer(-type|-name)?:", "Chrome 105, Safari 16", "@container (width>9px){a{b:c}}"),
    Lacking("@property", r"@property\b", "Chrome 85, Safari 16.4", "@property --a{b:c}"),
    Lacking("@scope, @starting-style", r"@(scope|starting-style)\b", "Chrome 118, Safari 17.4", "@scope(a){b{c:d}}"),
    Lacking("ranges in media queries", r"@media[^{]*[<>]", "Chrome 104, Safari 16.4", "@media (width>=9px){a{b:c}}"),
    Lacking("@supports selector()", r"@supports[^{]*selector\(", "Chrome 83, Safari 14.1", "@supports selector(a){b{c:d}}"),
    Lacking("inset", r"[{;]\s*inset(-block|-inline)?(-start|-end)?:", "Chrome 87, Safari 14.1", "a{inset:0}"),
    Lacking("logical shorthands", r"[{;]\s*(margin|padding|border)-(inline|block):", "Chrome 87, Safari 14.1", "a{margin-inline:0}"),
    Lacking("aspect-ratio", r"[{;]\s*aspect-ratio:", "Chrome 88, Safari 15", "a{aspect-ratio:1}"),
    Lacking("accent-color", r"[{;]\s*accent-color:", "Chrome 93, Safari 15.4", "a{accent-color:red}"),
    Lacking("translate, rotate, scale as properties", r"[{;]\s*(translate|rotate|scale):", "Chrome 104, Safari 14.1", "a{rotate:9deg}"),
    Lacking("overflow: clip", r"overflow(-x|-y)?:\s*clip\b", "Chrome 90, Safari 16", "a{overflow:clip}"),
    Lacking("subgrid", r"\bsubgrid\b", "Chrome 117, Safari 16", "a{grid-template-rows:subgrid}"),
    Lacking("small, large and dynamic viewport units", r"\d(d|s|l)v(h|w|i|b|min|max)\b", "Chrome 108, Safari 15.4", "a{height:100dvh}"),
    Lacking("container units", r"\dcq(w|h|i|b|min|max)\b", "Chrome 105, Safari 16", "a{width:9cqw}"),
    Lacking("lh, ic, cap", r"\d(r?lh|r?ic|r?cap)\b", "Chrome 118, Safari 17.2", "a{height:2lh}"),
    Lacking(
        "newer colours",
        r"\b(color-mix|oklch|oklab|lch|lab|color|light-dark)\(",
        "Chrome 111 or later, Safari 15 or later",
        "a{color:color-mix(in srgb,b,c)}",
    ),
    Lacking(
        "newer arithmetic",
        r"\b(round|mod|rem|sin|cos|tan|pow|sqrt|abs|sign|calc-size|anchor)\(",
        "Chrome 111 or later, Safari 15.4",
        "a{width:round(1px,2px)}",
    ),
)

# Property → since when it needs no -webkit- twin in the same rule.
PREFIXED = {
    "mask": "Chrome 120, Safari 15.4", "mask-image": "Chrome 120, Safari 15.4", "appearance": "Chrome 84, Safari 15.4", "user-select": "Chrome 54, in no Safari",
    "backdrop-filter": "Chrome 76, Safari 18", "text-emphasis": "Chrome 99, Safari 7", "box-decoration-break": "Chrome 130, in no Safari",
    "line-clamp": "in no browser",
}  # fmt: skip
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
# In a list with other selectors one that is unknown takes the whole rule with it.
ALONE = re.compile(r":focus-visible|::details-content|::backdrop|:modal|:popover-open|:user-(in)?valid|::target-text")


def lacking_in_script(text: str) -> list[str]:
    return _found(SCRIPTS, text)


def lacking_in_style(text: str) -> list[str]:
    """Also what must have a prefix beside it, gaps of flex boxes, and selectors that Safari 14 does not know in a list with others."""
    found = _found(STYLES, text)
    for rule in RULE.finditer(text):
        selector, body = rule.group(1).strip(), f";{rule.group(2)}"
        for name, since in PREFIXED.items():
            if re.search(rf";\s*{name}:", body) and f"-webkit-{name}:" not in body:
                found.append(f"{name} without -webkit- ({since}): {selector[:60]}")
        if re.search(r"display:\s*(inline-)?flex", body) and re.search(r";\s*(row-|column-)?gap:", body):
            found.append(f"gap in a flex box (Chrome 84, Safari 14.1): {selector[:60]}")
        if ALONE.search(selector) and "," in selector:
            found.append(f"not known to Safari 14, so not in a list: {selector[:80]}")
    return found


def _found(list_of: tuple[Lacking, ...], text: str) -> list[str]:
    return [
        f"{one.name} ({one.since}): …{text[max(0, place.start() - 30) : place.end() + 30]}…"
        for one in list_of
        for place in [re.search(one.pattern, text, re.MULTILINE)]
        if place
    ]
