"""nginx: one file for conf.d/ or sites-enabled/."""

from scripts import policy
from scripts.derive.servers.said import HASHED, HTTPS, MADE, comment

TEXT = """{head}
map $uri $pujiang_cache {{
    default "{asked_again}";
    "~{hashed}" "{kept}";
}}

server {{
    listen 80;
    server_name example.org;    # 换成贵单位的域名 · your name here
    root /srv/pujiang;          # build/site 里的全部文件 · all files of build/site
    index index.html;
    server_tokens off;
    absolute_redirect off;      # /cases → /cases/ 不带主机名，前面有代理也对 · right behind a proxy too

{headers}
    add_header Cache-Control $pujiang_cache always;

    # server 里的 types 取代全局的表 · replaces the table of the whole server
    types {{
{types}
    }}
    default_type application/octet-stream;
    charset utf-8;
    charset_types {charsets};

    gzip on;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_vary on;
    gzip_proxied any;
    gzip_types {charsets};

    error_page 403 404 =404 /404.html;
    location / {{
        try_files $uri $uri/ =404;
    }}
}}
"""
HEAD = (
    "放到 /etc/nginx/conf.d/pujiang.conf，改 server_name 和 root，然后 nginx -t && nginx -s reload。",
    "Put this at /etc/nginx/conf.d/pujiang.conf, set server_name and root, then nginx -t && nginx -s reload.",
    "放在子目录（https://example.org/pujiang/）：建站前在 mkdocs.yml 写好 site_url，文件放进 root 下的 pujiang/，error_page 改成 /pujiang/404.html。",
    "In a folder (https://example.org/pujiang/): set site_url in mkdocs.yml before building, put the files in pujiang/ under root, and let error_page say /pujiang/404.html.",
    "若要再写 location，不要在里面写 add_header：写了，上面这些就都不发了。",
    "Further locations must not hold add_header of their own: nginx would then send none of those below.",
)


def nginx() -> str:
    everything = policy.TEXTS | policy.PACKED
    return TEXT.format(
        head=comment("#", *HEAD, *HTTPS, *HASHED, *MADE).rstrip(),
        asked_again=policy.ASKED_AGAIN,
        hashed=policy.HASHED,
        kept=policy.KEPT,
        headers="\n".join(f'    add_header {name} "{value}" always;' for name, value in policy.HEADERS.items()),
        types="\n".join(f"        {kind} {ending[1:]};" for ending, kind in everything.items()),
        charsets=" ".join(kind for kind in policy.TEXTS.values() if kind != "text/html"),
    )
