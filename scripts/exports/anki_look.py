"""How a card looks: the site's colours in light and dark, one column, letters for the options; nothing is told by colour alone."""

_LANG = {"zh": "zh-CN", "en": "en"}
_HEAD = '<p class="kind">{{Kind}}</p><p class="stem">{{Question}}</p>'
_BACK = '{{Answer}}{{Feedback}}<div class="basis">{{Basis}}</div>{{#Link}}<p class="link">{{Link}}</p>{{/Link}}'
FRONT = {lang: f'<div class="pujiang" lang="{code}">{_HEAD}{{{{Options}}}}</div>' for lang, code in _LANG.items()}
BACK = {lang: f'<div class="pujiang" lang="{code}">{_HEAD}<hr id="answer">{_BACK}</div>' for lang, code in _LANG.items()}
CSS = """
.card { background: #faf8f3; color: #1f2328; font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; font-size: 18px; line-height: 1.7; text-align: left }
.pujiang { max-width: 36em; margin: 0 auto; padding: 4px; overflow-wrap: break-word }
.pujiang p { margin: .6em 0 }
.pujiang .kind, .pujiang .where, .pujiang .link { color: #50555d; font-size: .85em }
.pujiang .stem { font-size: 1.1em; font-weight: 600 }
.pujiang ul { list-style: none; margin: .8em 0; padding: 0 }
.pujiang .options li, .pujiang .told li { border-top: 1px solid #e2dccf; padding: .45em 0 .45em 2.4em; text-indent: -2.4em }
.pujiang .letter { display: inline-block; width: 2.4em; text-indent: 0; color: #50555d }
.pujiang .why { display: block; text-indent: 0; color: #50555d }
.pujiang .verdict, .pujiang .answer b { color: #2f6b4f; font-weight: 600 }
.pujiang .basis { border-top: 2px solid #e2dccf; font-size: .9em; margin-top: 1em }
.pujiang .claims li { margin: .4em 0 }
.pujiang .link a { color: #1d4f63 }
.pujiang hr { border: 0; border-top: 2px solid #8b8c8a }
.nightMode.card, .night_mode.card, .nightMode .card, .night_mode .card { background: #16181b; color: #e6e3dc }
.nightMode .kind, .night_mode .kind, .nightMode .where, .night_mode .where, .nightMode .link, .night_mode .link,
.nightMode .letter, .night_mode .letter, .nightMode .why, .night_mode .why { color: #b6b6b2 }
.nightMode .verdict, .night_mode .verdict, .nightMode .answer b, .night_mode .answer b { color: #8fcbaa }
.nightMode .options li, .night_mode .options li, .nightMode .told li, .night_mode .told li, .nightMode .basis, .night_mode .basis { border-color: #34383e }
.nightMode .link a, .night_mode .link a { color: #8cc3d6 }
"""
