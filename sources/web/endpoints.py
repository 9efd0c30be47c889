"""Where the public APIs answer. As of November 2026; none of them needs a key."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Base addresses.

    Attributes:
        bluesky: Bluesky's public XRPC methods.
        x: X's oEmbed.
        europe_pmc: The search of Europe PMC.
    """

    bluesky: str = "https://public.api.bsky.app/xrpc"
    x: str = "https://publish.twitter.com/oembed"
    europe_pmc: str = "https://www.ebi.ac.uk/europepmc/webservices/rest/search"
