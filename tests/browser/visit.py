"""Opens pages of the built site as a reader does, and writes down whatever goes wrong meanwhile."""

from playwright.sync_api import Browser, BrowserContext, Page, Request

REPORT_REFUSALS = "addEventListener('securitypolicyviolation', event => console.error('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI));"
FORGET = "() => { try { localStorage.clear() } catch {} }"


class Profiles:
    """One browser profile with scripts and one without: a new tab is much cheaper than a new profile."""

    def __init__(self, browser: Browser, server: str) -> None:
        self.browser = browser
        self.server = server
        self._contexts: dict[tuple[tuple[str, object], ...], BrowserContext] = {}

    def tab(self, **options: object) -> Page:
        """`options` are those of a new browser context. No smooth scrolling: drawing it is most of what a test would cost.

        No service worker: one that a test calls in acts on the tabs of the tests after it.
        """
        key = tuple(sorted(options.items()))
        if key not in self._contexts:
            self._contexts[key] = self.browser.new_context(reduced_motion="reduce", service_workers="block", **options)
            self._contexts[key].add_init_script(REPORT_REFUSALS)
        return self._contexts[key].new_page()


class Visits:
    """`visit(address, lang)` gives a page. `complaints` holds console messages, errors, failed answers and requests elsewhere."""

    def __init__(self, profiles: Profiles) -> None:
        self.profiles = profiles
        self.complaints: list[str] = []
        self._tabs: list[Page] = []

    def __call__(
        self,
        address: str = "",
        lang: str = "zh",
        *,
        width: int = 1280,
        height: int = 800,
        scheme: str = "light",
        before: str = "",
        scripts: bool = True,
    ) -> Page:
        """A new tab that remembers nothing; `before` is a script that runs ahead of the page's own."""
        page = self.tab() if scripts else self.tab(java_script_enabled=False)
        self.dress(page, width, height, scheme)
        if before:
            page.add_init_script(before)
        page.goto(self.url(address, lang))
        return page

    def tour(self, address: str = "", lang: str = "zh", *, width: int = 1440, scheme: str = "light") -> Page:
        """The first tab goes on to another address: quicker still, for tests that leave nothing behind."""
        page = self.first()
        self.dress(page, width, 900, scheme)
        page.goto(self.url(address, lang))
        return page

    def stay(self, address: str = "", lang: str = "zh", *, width: int = 1440, scheme: str = "light") -> Page:
        """As ``tour``, but a page on which the tab stands already is not opened anew: for tests that only look."""
        page = self.first()
        self.dress(page, width, 900, scheme)
        if page.url != self.url(address, lang):
            page.goto(self.url(address, lang))
        return page

    def first(self) -> Page:
        """The tab of the tour, wherever it stands."""
        return self._tabs[0] if self._tabs else self.tab()

    def dress(self, page: Page, width: int, height: int, scheme: str) -> None:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(media="null", color_scheme=scheme)

    def url(self, address: str = "", lang: str = "zh") -> str:
        return self.profiles.server + ("" if lang == "zh" else f"{lang}/") + address

    def tab(self, **options: object) -> Page:
        """An empty tab that is listened to. Where scripts are off the browser refuses to fetch them ahead, which is no fault of the page."""
        page = self.profiles.tab(**options)
        page.on("console", lambda message: self.complaints.append(f"{message.type} in the console: {message.text}"))
        page.on("pageerror", lambda fault: self.complaints.append(f"error: {fault}"))
        page.on("request", self._asked)
        runs = options.get("java_script_enabled", True)
        page.on("requestfailed", lambda request: None if not runs and request.resource_type == "script" else self._failed(request))
        page.on("response", lambda answer: self.complaints.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None)
        self._tabs.append(page)
        return page

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.profiles.server, "data:", "file:")):
            self.complaints.append(f"asks another origin: {request.url}")

    def _failed(self, request: Request) -> None:
        # Aborted: the tab went on to another page before this one had everything.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} {request.failure}")

    def heard(self) -> list[str]:
        """The complaints so far; the question itself lets what is still on its way arrive."""
        for page in self._tabs:
            page.evaluate(FORGET)
        return self.complaints

    def close(self) -> None:
        for page in self._tabs:
            page.evaluate(FORGET)
            page.close()
