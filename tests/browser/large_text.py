"""What a page in large text must measure, computed in the page: every letter, every line, every target."""

# Words that are seen, each with the block whose lines they stand in.
_WORDS = """
    const isSeen = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
    const blockOf = element => { while (/^inline(?!-)|^ruby|^contents/.test(getComputedStyle(element).display)) element = element.parentElement; return element }
    const name = element => element.tagName.toLowerCase() + (element.getAttribute('class') ? '.' + element.getAttribute('class').trim().split(/\\s+/).join('.') : '')
    const path = element => {
        const steps = [element]
        while (steps[0].parentElement && (steps.length < 2 || !steps[0].classList.length)) steps.unshift(steps[0].parentElement)
        return steps.map(name).join(' > ')
    }
    const words = []
    for (const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walk.nextNode();) {
        const parent = walk.currentNode.parentElement
        if (/[\\p{L}\\p{N}]/u.test(walk.currentNode.data) && !parent.closest('script, style, [aria-hidden=true]') && isSeen(parent)) words.push([parent, walk.currentNode.data])
    }
"""
SMALL = (
    "() => {"
    + _WORDS
    + """
    const generated = [...document.querySelectorAll('body *')].filter(isSeen).flatMap(element => ['::before', '::after']
        .filter(part => /"[^"]*[\\p{L}\\p{N}]|attr|counter/u.test(getComputedStyle(element, part).content))
        .map(part => [path(element) + part, parseFloat(getComputedStyle(element, part).fontSize)]))
    const written = words.map(([parent]) => [path(parent), parseFloat(getComputedStyle(parent).fontSize)])
    return [...new Set([...written, ...generated].filter(([, size]) => size < 20).map(([place, size]) => `${place}: ${size} px`))]
}"""
)
# Headings and large numbers may stand closer: their letters are large themselves.
CLOSE = (
    "() => {"
    + _WORDS
    + """
    return [...new Set(words.map(([parent]) => blockOf(parent)).filter(block => parseFloat(getComputedStyle(block).fontSize) < 24).map(block => {
        const style = getComputedStyle(block)
        return [path(block), parseFloat(style.lineHeight) / parseFloat(style.fontSize)]
    }).filter(([, leading]) => !(leading >= 1.795)).map(([place, leading]) => `${place}: ${leading.toFixed(2)}`))]
}"""
)
# A link in a running text is as high as its line (WCAG 2.5.8 excepts it); everything else is pressed by itself.
NARROW = (
    "() => {"
    + _WORDS
    + """
    const inText = target => {
        if (target.tagName !== 'A' || getComputedStyle(target).display !== 'inline') return false
        const block = blockOf(target)
        return words.some(([parent]) => block.contains(parent) && !parent.closest('a'))
    }
    // A box that is ticked is pressed by its words as well.
    // A link that is drawn over its whole entry is as large as that.
    const pressed = control => /^(radio|checkbox)$/.test(control.type) && control.labels[0] || getComputedStyle(control, '::after').position === 'absolute' && control.offsetParent || control
    return [...new Set([...document.querySelectorAll('a[href], button, input, select, textarea, summary')].map(pressed)
        .filter(target => isSeen(target) && !target.closest('.skip') && !inText(target)).map(target => {
            const box = target.getBoundingClientRect()
            return [path(target), box.width, box.height]
        }).filter(([, width, height]) => width < 59.5 || height < 59.5).map(([place, width, height]) => `${place}: ${Math.round(width)} × ${Math.round(height)}`))]
}"""
)
SIDE_BY_SIDE = """() => [...document.querySelectorAll('.md-typeset > .notes')].filter(notes => {
    const before = notes.previousElementSibling.getBoundingClientRect(), place = notes.getBoundingClientRect()
    return place.top < before.bottom - 1 || place.left > before.left + 1
}).map(notes => notes.firstElementChild.id)"""
