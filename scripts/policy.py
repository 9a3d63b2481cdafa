"""What a server should send with every file. The tests and the measurements serve the site with exactly this; `servers/` is made from it."""

import re

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)
HEADERS = {"Content-Security-Policy": CONTENT_SECURITY_POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}
HASHED = r"/assets/([^/]+\.[0-9a-f]{8}\.(css|js)|search/[0-9a-f]{10}/[^/]+\.js)$"
"""Addresses that carry a hash of their content. Only what Python, PCRE and RE2 read alike."""
KEPT, ASKED_AGAIN = "public, max-age=31536000, immutable", "no-cache"
"""For hashed names a year; everything else (pages, sw.js, api/) is kept too, but never used without asking."""
TEXTS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".csv": "text/csv",
    ".txt": "text/plain",
}
"""Sent compressed and as UTF-8."""
PACKED = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".ico": "image/vnd.microsoft.icon",
    ".woff2": "font/woff2",
    ".gz": "application/gzip",
    ".zip": "application/zip",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""Sent as they are: compressing them again gains nothing."""


def cache_control(address: str) -> str:
    return KEPT if re.search(HASHED, address) else ASKED_AGAIN


def content_type(name: str) -> str:
    ending = f".{name.rpartition('.')[2]}"
    return f"{TEXTS[ending]}; charset=utf-8" if ending in TEXTS else PACKED.get(ending, "application/octet-stream")
