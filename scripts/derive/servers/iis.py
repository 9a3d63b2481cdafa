"""IIS 8 and later: a web.config."""

from xml.sax.saxutils import quoteattr

from scripts import policy
from scripts.derive.servers.said import HTTPS, MADE

TEXT = """<?xml version="1.0" encoding="utf-8"?>
<!--
{head}
-->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="403" />
      <remove statusCode="404" />
      <error statusCode="403" path="404.html" responseMode="File" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
{headers}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
{types}
    </staticContent>
  </system.webServer>
  <location path="assets/search">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
"""
HEAD = (
    "放进网站的文件夹（和 index.html 放在一起）。网站在 IIS 管理器里须是“网站”或“应用程序”。",
    "Put it into the folder of the site, beside index.html. The folder must be a site or an application in IIS Manager.",
    "“静态内容压缩”要装上：服务器角色里勾选。Static Content Compression must be installed (server roles).",
    "放在子目录（https://example.org/pujiang/）：建站前在 mkdocs.yml 写好 site_url，把该目录转换为应用程序。",
    "In a folder (https://example.org/pujiang/): set site_url in mkdocs.yml before building, and convert the folder to an application.",
    "IIS 不按名字的样子定缓存：搜索的文件夹存一年，assets 里其余的每次先问（没变就不重传）。",
    "IIS cannot choose by a pattern: the folder of the search is kept a year, the rest of assets is asked for again and not sent twice.",
)


def iis() -> str:
    return TEXT.format(
        head="\n".join((*HEAD, *HTTPS, *MADE)).replace("--", "—"),
        headers="\n".join(
            f"        <remove name={quoteattr(name)} />\n        <add name={quoteattr(name)} value={quoteattr(value)} />"
            for name, value in policy.HEADERS.items()
        ),
        types="\n".join(
            f'      <remove fileExtension="{ending}" />\n      <mimeMap fileExtension="{ending}" mimeType={quoteattr(policy.content_type(ending))} />'
            for ending in policy.TEXTS | policy.PACKED
        ),
    )
