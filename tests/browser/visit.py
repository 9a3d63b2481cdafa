"""Opens pages of the built site as a reader does, and writes down whatever goes wrong meanwhile."""

from playwright.sync_api import Browser, BrowserContext, Page, Request

REPORT_REFUSALS = "addEventListener('securitypolicyviolation', event => console.error('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI));"
REFUSED_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"


class Visits:
    """`visit(address, lang)` gives a page. `complaints` holds console messages, errors, failed answers and requests elsewhere."""

    def __init__(self, browser: Browser, server: str) -> None:
        self.browser = browser
        self.server = server
        self.complaints: list[str] = []
        self._contexts: list[BrowserContext] = []
        self._tour: Page | None = None

    def __call__(self, address: str = "", lang: str = "zh", before: str = "", context: BrowserContext | None = None, **options: object) -> Page:
        """`options` are those of a new browser context; `before` is a script that runs ahead of the page's own."""
        page = (context or self.context(**options)).new_page()
        if before:
            page.add_init_script(before)
        page.goto(self.url(address, lang))
        return page

    def tour(self, address: str = "", lang: str = "zh", width: int = 1440, scheme: str = "light") -> Page:
        """The same page goes on to another address: quick, for tests that leave nothing behind in the profile."""
        page = self._tour = self._tour or self.context(reduced_motion="reduce").new_page()
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        page.goto(self.url(address, lang))
        return page

    def url(self, address: str, lang: str = "zh") -> str:
        return self.server + ("" if lang == "zh" else f"{lang}/") + address

    def context(self, **options: object) -> BrowserContext:
        """A fresh profile that is listened to."""
        context = self.browser.new_context(**options)
        context.add_init_script(REPORT_REFUSALS)
        context.on("console", lambda message: self.complaints.append(f"{message.type} in the console: {message.text}"))
        context.on("weberror", lambda fault: self.complaints.append(f"error: {fault.error}"))
        context.on("request", self._listen)
        context.on("requestfailed", self._failed)
        context.on("response", lambda answer: self.complaints.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None)
        self._contexts.append(context)
        return context

    def _listen(self, request: Request) -> None:
        if not request.url.startswith((self.server, "data:", "file:")):
            self.complaints.append(f"asks another origin: {request.url}")

    def _failed(self, request: Request) -> None:
        # Aborted: the tab went on to another page before this one had everything.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} {request.failure}")

    def heard(self) -> list[str]:
        """The complaints of the tour so far; the question itself lets what is still on its way arrive."""
        if self._tour:
            self._tour.evaluate("new Promise(done => setTimeout(done))")
        return self.complaints

    def close(self) -> None:
        for context in self._contexts:
            context.close()
