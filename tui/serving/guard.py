"""Who may ask, and whom the page may ask: this machine's own page, and nobody."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware


def guard(address: str) -> Middleware:
    """Turns away whatever was not asked for under this very address, or opens the session from another page.

    A page of another host can reach this port in two ways: under a name of its own that it lets point here (DNS
    rebinding; the Host header tells), or by opening the websocket across origins, which no browser forbids but of which
    the Origin header tells.

    Args:
        address: Scheme, host and port, without a slash at the end.
    """
    host = address.partition("://")[2]

    @web.middleware
    async def turn_away(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if request.headers.getall("Host", []) != [host]:
            raise web.HTTPForbidden(text=f"Open {address}/ instead.\n")
        if origin != address and (origin is not None or request.path == "/ws"):
            raise web.HTTPForbidden(text="Only preround's own page may ask this.\n")
        return await handler(request)

    return turn_away


def page_headers(address: str) -> Mapping[str, str]:
    """Headers that let the page load and ask only what stands under this address."""
    policy = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",  # the terminal sets the size of its cells so
        "font-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": f"'self' {address.replace('http', 'ws', 1)}",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
