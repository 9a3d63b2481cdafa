"""What axe-core finds on a page, or in a part of it: every rule of every level."""

from scripts.paths import PROJECT

AXE = PROJECT / "node_modules" / "axe-core" / "axe.min.js"
# Two of the four settings for each language: together they are all four, and each language has either width and either scheme.
SETTINGS = {"zh": [(390, "light"), (1440, "dark")], "en": [(390, "dark"), (1440, "light")]}
# What another width or colour scheme can change; every other rule has been asked in the first setting.
CHANGING = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "button-name", "link-name", "aria-hidden-focus"]
# The rule and the element: enough to find the place.
RUN = """async ([part, only]) => (await axe.run(part || document, {resultTypes: ['violations'], preload: false, ...(only ? {runOnly: only} : {rules: {'target-size': {enabled: true}}})}))
    .violations.flatMap(found => found.nodes.map(node => `${found.id} (${found.impact}): ${node.html.slice(0, 140)}`))"""


def faults_of(page, part=None, only=None):
    """Of ``part``, a selector, or the whole page; ``only`` names rules. The page has read axe already."""
    return page.evaluate(RUN, [part, only])


def violations(page, axe, lang):
    """What axe finds in the settings of a language; empty where it finds nothing."""
    page.evaluate(axe)
    found = {}
    for number, (width, scheme) in enumerate(SETTINGS[lang]):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        faults = faults_of(page, only=CHANGING if number else None)
        if faults:
            found[f"{width} px, {scheme}"] = faults
    return found
