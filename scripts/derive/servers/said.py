"""What every example tells the person who installs it, in both languages."""

MADE = (
    "由 python3 -m scripts schema 从 scripts/policy.py 生成。下面的策略和测试用的一字不差，请整段照用。",
    "Made from scripts/policy.py by python3 -m scripts schema. The policy is word for word what the tests run under: use it whole.",
)
HASHED = (
    "缓存：名字带内容哈希的存一年；网页、sw.js、api/ 等每次先问服务器，没变就不重传。",
    "Caching: names with a hash of their content stay a year; pages, sw.js, api/ and the rest are asked for again, and not sent twice.",
)
HTTPS = (
    "证书和 80 转 443 按贵单位的办法写；离线使用（sw.js）只在 https 下工作。",
    "Certificates and the way from 80 to 443 are yours to settle; offline use (sw.js) works over https only.",
)


def comment(mark: str, *lines: str) -> str:
    return "".join(f"{mark} {line}\n" for line in lines)
