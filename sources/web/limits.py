"""How long, how much and how often: the bounds of one visit to the web."""

from __future__ import annotations

from dataclasses import dataclass

import httpx


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of reading one address.

    Attributes:
        connect: Seconds to wait for a connection.
        read: Seconds of silence to bear.
        whole: Seconds for the whole answer with its redirects, however steadily it trickles; waits come on top.
        bytes: The largest answer, unpacked.
        redirects: How many redirects are followed.
        tries: How often an address is asked before it is given up.
        wait: The longest `Retry-After`, in seconds, that is waited for.
        fresh: Seconds for which a kept answer is used again.
    """

    connect: float = 5.0
    read: float = 10.0
    whole: float = 20.0
    bytes: int = 2_000_000
    redirects: int = 5
    tries: int = 3
    wait: float = 15.0
    fresh: float = 600.0

    def timeout(self) -> httpx.Timeout:
        """The part of these bounds that httpx keeps by itself."""
        return httpx.Timeout(self.read, connect=self.connect)
