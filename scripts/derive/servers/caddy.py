"""Caddy 2: a Caddyfile."""

from scripts import policy
from scripts.derive.servers.said import HASHED, HTTPS, MADE, comment

TEXT = """{head}
(pujiang) {{
	header {{
{headers}
	}}
}}

example.org {{
	import pujiang
	root * /srv/pujiang
	encode {{
		gzip 6
		minimum_length 256
		match {{
{compressed}
		}}
	}}
	@hashed path_regexp `{hashed}`
	@other not path_regexp `{hashed}`
	header @hashed Cache-Control "{kept}"
	header @other Cache-Control "{asked_again}"
{types}
	file_server

	handle_errors {{
		import pujiang
		rewrite * /404.html
		header Content-Type "text/html; charset=utf-8"
		header Cache-Control "{asked_again}"
		file_server
	}}
}}
"""
HEAD = (
    "改域名和 root；Caddy 自己申请证书。内网没有证书时，第一行写 http://主机名 {。",
    "Set the name and root; Caddy gets the certificate itself. Where there is none (intranet), begin with http://NAME {.",
    "放在子目录（https://example.org/pujiang/）：建站前在 mkdocs.yml 写好 site_url，文件放进 root 下的 pujiang/，rewrite 改成 /pujiang/404.html。",
    "In a folder (https://example.org/pujiang/): set site_url in mkdocs.yml before building, put the files in pujiang/ under root, and let rewrite say /pujiang/404.html.",
)


def caddy() -> str:
    return TEXT.format(
        head=comment("#", *HEAD, *HTTPS, *HASHED, *MADE).rstrip(),
        compressed="\n".join(f"\t\t\theader Content-Type {kind}*" for kind in policy.TEXTS.values()),
        headers="\n".join(f'\t\t{name} "{value}"' for name, value in policy.HEADERS.items()),
        asked_again=policy.ASKED_AGAIN,
        kept=policy.KEPT,
        hashed=policy.HASHED,
        types="\n".join(
            f'\t@{ending[1:]} path *{ending}\n\theader @{ending[1:]} Content-Type "{policy.content_type(ending)}"'
            for ending in (".js", ".webmanifest", ".svg", ".csv", ".json", ".xml")
        ),
    )
