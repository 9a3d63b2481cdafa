"""Apache 2.4: a .htaccess for the folder of the site."""

from scripts import policy
from scripts.derive.servers.said import HASHED, HTTPS, MADE, comment

TEXT = """{head}
DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 403 /404.html
ErrorDocument 404 /404.html

{headers}
Header always set Cache-Control "{asked_again}"
Header always set Cache-Control "{kept}" "expr=%{{REQUEST_STATUS}} -lt 400 && %{{REQUEST_URI}} =~ m#{hashed}#"

{types}
RemoveEncoding .gz

AddOutputFilterByType DEFLATE {charsets}
# mod_deflate 给 ETag 加 -gzip，再来问时要去掉，否则总是重传 · mod_deflate changes the ETag; without this line nothing is ever “not modified”
RequestHeader edit* If-None-Match "-gzip\\"" "\\""
"""
HEAD = (
    "改名为 .htaccess，放进网站的文件夹（和 index.html 放在一起）。",
    "Rename to .htaccess and put it into the folder of the site, beside index.html.",
    "先开模块 a2enmod headers deflate filter；该目录要有 AllowOverride All。少了模块，Apache 会报错而不会悄悄少发。",
    "Needs a2enmod headers deflate filter and AllowOverride All for the folder. Without a module Apache says so instead of leaving out headers.",
    "放在子目录（https://example.org/pujiang/）：建站前在 mkdocs.yml 写好 site_url，ErrorDocument 改成 /pujiang/404.html。",
    "In a folder (https://example.org/pujiang/): set site_url in mkdocs.yml before building, and let ErrorDocument say /pujiang/404.html.",
)


def apache() -> str:
    return TEXT.format(
        head=comment("#", *HEAD, *HTTPS, *HASHED, *MADE).rstrip(),
        headers="\n".join(f'Header always set {name} "{value}"' for name, value in policy.HEADERS.items()),
        asked_again=policy.ASKED_AGAIN,
        kept=policy.KEPT,
        hashed=policy.HASHED,
        types="\n".join(f'AddType "{policy.content_type(ending)}" {ending}' for ending in policy.TEXTS | policy.PACKED),
        charsets=" ".join(policy.TEXTS.values()),
    )
