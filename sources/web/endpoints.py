"""Where the public APIs answer. As of November 2026; none of them needs a key."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields


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

    @classmethod
    def from_environment(cls) -> Endpoints:
        """The addresses, each replaced by `PREROUND_BLUESKY`, `PREROUND_X` or `PREROUND_EUROPE_PMC` where set.

        For institutions that reach the web through a mirror of their own.
        """
        names = {field.name: os.environ.get(f"PREROUND_{field.name.upper()}") for field in fields(cls)}
        return cls(**{name: value for name, value in names.items() if value})
