"""The examples for web servers say what the policy says, in whole lines; hashed names are kept a year and nothing else is."""

import re
from xml.etree import ElementTree

import pytest

from scripts import policy
from scripts.derive.servers import servers
from scripts.staging.assets import named
from scripts.staging.search.bundle import bundle
from scripts.staging.search.records import Record

MADE = servers()
LINES = {name: [line.strip() for line in text.splitlines()] for name, text in MADE.items()}
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)
YEAR = "public, max-age=31536000, immutable"
PATTERN = r"/assets/([^/]+\.[0-9a-f]{8}\.(css|js)|search/[0-9a-f]{10}/[^/]+\.js)$"


@pytest.mark.parametrize(
    ("name", "lines"),
    {
        "nginx.conf": [
            f'add_header Content-Security-Policy "{CSP}" always;',
            'add_header X-Content-Type-Options "nosniff" always;',
            'add_header Referrer-Policy "same-origin" always;',
            "add_header Cache-Control $pujiang_cache always;",
            'default "no-cache";',
            f'"~{PATTERN}" "{YEAR}";',
            "application/manifest+json webmanifest;",
            "text/javascript js;",
            "image/svg+xml svg;",
            "charset utf-8;",
            "gzip on;",
            "error_page 403 404 =404 /404.html;",
        ],
        "apache.htaccess": [
            f'Header always set Content-Security-Policy "{CSP}"',
            'Header always set X-Content-Type-Options "nosniff"',
            'Header always set Referrer-Policy "same-origin"',
            'Header always set Cache-Control "no-cache"',
            f'Header always set Cache-Control "{YEAR}" "expr=%{{REQUEST_STATUS}} -lt 400 && %{{REQUEST_URI}} =~ m#{PATTERN}#"',
            'AddType "application/manifest+json; charset=utf-8" .webmanifest',
            'AddType "text/javascript; charset=utf-8" .js',
            'AddType "image/svg+xml; charset=utf-8" .svg',
            "ErrorDocument 404 /404.html",
            'RequestHeader edit* If-None-Match "-gzip\\"" "\\""',
        ],
        "Caddyfile": [
            f'Content-Security-Policy "{CSP}"',
            'X-Content-Type-Options "nosniff"',
            'Referrer-Policy "same-origin"',
            f"@hashed path_regexp `{PATTERN}`",
            f'header @hashed Cache-Control "{YEAR}"',
            f"@other not path_regexp `{PATTERN}`",
            'header @other Cache-Control "no-cache"',
            'header @webmanifest Content-Type "application/manifest+json; charset=utf-8"',
            'header @svg Content-Type "image/svg+xml; charset=utf-8"',
            "rewrite * /404.html",
        ],
        "web.config": [
            f'<add name="Content-Security-Policy" value="{CSP}" />',
            '<add name="X-Content-Type-Options" value="nosniff" />',
            '<add name="Referrer-Policy" value="same-origin" />',
            '<clientCache cacheControlMode="DisableCache" />',
            '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />',
            '<mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json; charset=utf-8" />',
            '<mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />',
            '<mimeMap fileExtension=".svg" mimeType="image/svg+xml; charset=utf-8" />',
            '<error statusCode="404" path="404.html" responseMode="File" />',
        ],
    }.items(),
)
def test_example_holds_these_lines(name, lines):
    assert [line for line in lines if line not in LINES[name]] == []


@pytest.mark.parametrize("name", MADE)
def test_example_sends_every_header_of_the_policy_and_knows_every_type(name):
    assert [value for value in policy.HEADERS.values() if value not in MADE[name]] == []
    if name != "Caddyfile":  # it brings the usual types along; those that systems differ in are asserted above
        assert [kind for kind in (policy.TEXTS | policy.PACKED).values() if kind not in MADE[name]] == []


def test_example_for_iis_is_xml_and_keeps_only_the_folder_of_the_search():
    root = ElementTree.fromstring(MADE["web.config"])
    assert [(place.get("path"), [one.get("cacheControlMode") for one in place.iter("clientCache")]) for place in root.iter("location")] == [
        ("assets/search", ["UseMaxAge"])
    ]
    endings = [one.get("fileExtension") for one in root.iter("mimeMap")]
    assert len(endings) == len(set(endings)) and [one.get("fileExtension") for one in root.findall("*/staticContent/remove")] == endings


def test_names_that_the_site_hashes_are_kept_a_year():
    hashed = [
        *named({"core.js": b"1", "look.css": b"2", "case-list.zh.js": b"3"}),
        *bundle([Record("case", "a/", {"zh": "题", "en": "T"})], []).files,
    ]
    assert len(hashed) > 5
    assert [name for name in hashed if policy.cache_control(f"/{name}") != YEAR or policy.cache_control(f"/pujiang/{name}") != YEAR] == []


@pytest.mark.parametrize(
    "address",
    ["/", "/cases/", "/en/index.html", "/sw.js", "/manifest.webmanifest", "/api/v1/cases.json", "/assets/seal.svg", "/assets/brief.zh.png", "/assets/core.js", "/404.html", "/sitemap.xml", "/feed.xml"],
)  # fmt: skip
def test_everything_else_is_asked_for_again(address):
    assert policy.cache_control(address) == "no-cache"


def test_pattern_is_read_alike_by_all_servers():
    """No look-around, no named groups, no classes that differ; braces only behind a class."""
    assert not re.search(r"\(\?|\\[dwsb]|[^\]]\{", policy.HASHED)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("sw.js", "text/javascript; charset=utf-8"), ("manifest.webmanifest", "application/manifest+json; charset=utf-8"), ("seal.svg", "image/svg+xml; charset=utf-8"), ("sitemap.xml.gz", "application/gzip"), ("a.png", "image/png"), ("what", "application/octet-stream")],
)  # fmt: skip
def test_type_of_a_file(name, kind):
    assert policy.content_type(name) == kind
