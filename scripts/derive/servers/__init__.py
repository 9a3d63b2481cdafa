"""Examples for web servers, made from the policy; a server that differs from it would break what the tests promise."""

from scripts.derive.servers.apache import apache
from scripts.derive.servers.caddy import caddy
from scripts.derive.servers.iis import iis
from scripts.derive.servers.nginx import nginx

EXAMPLES = {"nginx.conf": nginx, "apache.htaccess": apache, "Caddyfile": caddy, "web.config": iis}


def servers() -> dict[str, str]:
    """file name → text"""
    return {name: make() for name, make in EXAMPLES.items()}
