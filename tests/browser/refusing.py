"""Browsers that keep nothing, or do nothing that a page asks: scripts that run ahead of the page's own."""

REFUSED_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
FULL_STORAGE = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') };"
# As in WeChat: no storage, no clipboard, no printing, no file to take away.
REFUSED = (
    REFUSED_STORAGE
    + """
    const no = () => { throw new DOMException('no', 'NotAllowedError') }
    Object.defineProperty(navigator, 'clipboard', { get: () => undefined })
    document.execCommand = no
    window.print = window.open = window.showSaveFilePicker = window.showOpenFilePicker = no
    for (const name of ['indexedDB', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get: no })
"""
)
