"""What is looked for in a built site, one fault at a time."""

import pytest

from scripts.staging.built import faults

HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>页</title><link rel="stylesheet" href="{}assets/look.css"></head>'


def site(tmp_path, body="", **files):
    """Two pages that link to each other, a style and a script; ``body`` is added to the first."""
    pages = {
        "index.html": HEAD.format("") + f'<body id="top"><a href="cases/x/#end">例</a>{body}</body>',
        "cases/x/index.html": HEAD.format("../../") + '<body><a href="../../">首页</a><a href="./#end">末</a><p id="end">末</p></body>',
        "assets/look.css": "p { background: url(data:image/png;base64,AA==) url(../seal.svg) }",
        "assets/core.js": "1",
        "seal.svg": "<svg/>",
        "404.html": '<body><a href="/nowhere/">不在</a></body>',
    }
    for name, text in {**pages, **files}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


SOUND = [
    '<a href="https://example.org/x?a=1&amp;b=2#c">外</a>',
    '<a href="mailto:a@example.org">信</a>',
    '<a href="">本页</a><a href="#top">上</a><a href=".">里</a><a href="./">里</a>',
    '<a href="cases/x/?q=1#end">问</a><a href="cases/x/index.html">文件</a>',
    '<a href="%63ases/x/#%65nd">编码</a>',
    '<script src="assets/core.js" defer></script>',
    '<script type="application/ld+json">{"a": "<"}</script>',
    '<img src="data:image/png;base64,AA==" alt="">',
    '<link rel="canonical" href="https://example.org/"><link rel="alternate" hreflang="en" href="https://example.org/en/">',
    '<p data-words=\'{"a": "> style=x"}\'>词</p>',
    '<p title="2 > 1, onclick=x">词</p>',
    "<p>1 < 2 style=x onclick=y</p>",
]


@pytest.mark.parametrize("body", SOUND)
def test_says_nothing_of_a_sound_site(tmp_path, body):
    assert faults(site(tmp_path, body)) == []


POLICY = ", which the Content-Security-Policy refuses"
FAULTS = [
    ('<a href="cases/y/">x</a>', "the link cases/y/ leads nowhere"),
    ('<a href="cases/">x</a>', "the link cases/ leads nowhere"),
    ("<a href=cases/y/>x</a>", "the link cases/y/ leads nowhere"),
    ("<A HREF='cases/y/'>x</A>", "the link cases/y/ leads nowhere"),
    ('<a title="2 > 1" href="cases/y/">x</a>', "the link cases/y/ leads nowhere"),
    ('<a href="../x/">x</a>', "the link ../x/ leaves the site"),
    ('<a href="/cases/x/">x</a>', "the link /cases/x/ starts from the root, which fails where the site stands in a folder"),
    ('<a href="cases/x/#middle">x</a>', "the link cases/x/#middle points to a place that is not on that page"),
    ('<a href="#middle">x</a>', "the link #middle points to a place that is not on that page"),
    ('<img src="seal.png" alt="">', "the link seal.png leads nowhere"),
    ('<img srcset="seal.svg 1x, seal.png 2x" alt="">', "the link seal.png leads nowhere"),
    ('<p id="top">x</p>', "the id “top” stands twice"),
    ("<script>alert(1)</script>", f"an inline script{POLICY}"),
    ("<SCRIPT>alert(1)</SCRIPT>", f"an inline script{POLICY}"),
    ('<script data-src="x">alert(1)</script>', f"an inline script{POLICY}"),
    ('<p onclick="x()">x</p>', f"an inline script in onclick on <p>{POLICY}"),
    ("<img src=seal.svg onerror=x()>", f"an inline script in onerror on <img>{POLICY}"),
    ('<p style="color:red">x</p>', f"an inline style on <p>{POLICY}"),
    ("<style>p{}</style>", f"an inline style on <style>{POLICY}"),
    ('<base href="/x/">', f"a <base>{POLICY}"),
    ('<a href="javascript:alert(1)">x</a>', "<a> leads to an address of a kind that no link may have: javascript:alert(1)"),
    ('<a href="JavaScript&#58;alert(1)">x</a>', "<a> leads to an address of a kind that no link may have: JavaScript:alert(1)"),
    ('<a href="data:text/html,x">x</a>', "<a> leads to an address of a kind that no link may have: data:text/html,x"),
    ('<a href="file:///home/x">x</a>', "<a> leads to an address of a kind that no link may have: file:///home/x"),
    ('<a href="//example.org/">x</a>', "<a> leads to an address of a kind that no link may have: //example.org/"),
    ('<script src="https://cdn.example.org/x.js"></script>', "<script> asks another origin: https://cdn.example.org/x.js"),
    ('<img src="//example.org/x.png" alt="">', "<img> asks another origin: //example.org/x.png"),
    ('<link rel="stylesheet" href="https://cdn.example.org/x.css">', "<link> asks another origin: https://cdn.example.org/x.css"),
    ('<link rel="preconnect" href="https://fonts.example.org">', "<link> asks another origin: https://fonts.example.org"),
    ('<form action="https://example.org/"></form>', "<form> asks another origin: https://example.org/"),
    ('<iframe src="https://example.org/"></iframe>', "<iframe> asks another origin: https://example.org/"),
    ('<object data="https://example.org/x"></object>', "<object> asks another origin: https://example.org/x"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "fault"), FAULTS, ids=[body for body, _ in FAULTS])
def test_names_the_page_and_the_fault(tmp_path, body, fault):
    found = faults(site(tmp_path, body))
    assert f"index.html: {fault}" in found
    assert len(found) == (2 if "<base" in body else 1)


def test_style_that_asks_elsewhere_or_names_a_missing_file(tmp_path):
    styles = "@import \"https://cdn.example.org/x.css\"; p { src: url( '//example.org/f.woff' ); background: url(gone.svg) }"
    assert faults(site(tmp_path, **{"assets/look.css": styles})) == [
        "assets/look.css: the style asks another origin: https://cdn.example.org/x.css",
        "assets/look.css: the style asks another origin: //example.org/f.woff",
        "assets/look.css: the link gone.svg leads nowhere",
    ]


def test_page_for_any_address_may_start_from_the_root_but_asks_nobody_else(tmp_path):
    assert faults(site(tmp_path, **{"404.html": '<a href="/x/">x</a><img src="https://example.org/x">'})) == [
        "404.html: <img> asks another origin: https://example.org/x"
    ]


def test_a_name_in_chinese_or_with_a_space_is_found(tmp_path):
    assert faults(site(tmp_path, '<a href="%E5%9B%BE%20%E4%B8%80.svg">图</a>', **{"图 一.svg": "<svg/>"})) == []


def test_a_broken_quote_does_not_take_the_night(tmp_path):
    assert faults(site(tmp_path, "<a " + "x='\" " * 5000)) == []
