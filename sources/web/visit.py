"""One request and its answer, bounded in time and size. Nothing is tried again here."""

from __future__ import annotations

from dataclasses import dataclass

import httpx

from sources.errors import SourceError
from sources.web.address import checked_address, leads_inside
from sources.web.deadline import Deadline
from sources.web.fetched import Accept, Fetched, UnexpectedAnswerError, media_type
from sources.web.limits import Limits

_MOST_OF_A_REFUSAL = 64_000


class DroppedError(Exception):
    """The connection failed or broke, which the next try may not see."""


@dataclass(frozen=True, slots=True)
class Visit:
    """How one address is asked for, with its redirects.

    Attributes:
        client: What connects.
        limits: The bounds.
        accept: What is asked for.
        name: What the address is called in errors.
    """

    client: httpx.Client
    limits: Limits
    accept: Accept
    name: str

    def answer(self, url: str, seconds: float) -> Fetched:
        """The answer of an address, whatever its status, within so many seconds.

        Raises:
            SourceError: It is too slow, too large, of another type, or its redirects lead nowhere or inside.
            DroppedError: The connection failed.
        """
        with Deadline(seconds) as deadline:
            try:
                fetched = self._follow(url, deadline)
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:  # a host that IDNA refuses
                raise self._told(error, deadline) from error
            if deadline.passed:
                raise self._timed_out(self.limits.whole)
            return fetched

    def _follow(self, url: str, deadline: Deadline) -> Fetched:
        seen = {url}
        for _ in range(self.limits.redirects + 1):
            found = self._ask(url, deadline)
            if isinstance(found, Fetched):
                return found
            if leads_inside(url, found):
                raise SourceError(
                    f"{self.name}: redirects to an address inside your own network; not followed"
                )
            if found in seen:
                raise SourceError(f"{self.name}: redirects in a circle")
            seen.add(found)
            url = found
        raise SourceError(f"{self.name}: redirects more than {self.limits.redirects} times")

    def _ask(self, url: str, deadline: Deadline) -> Fetched | str:
        """The answer, or the address it redirects to."""
        with self.client.stream(
            "GET",
            url,
            headers={"Accept": ", ".join(self.accept.types)},
            extensions={"trace": deadline.trace},
        ) as response:
            if response.has_redirect_location:
                return self._target(response)
            kind = media_type(response.headers.get("content-type", ""))
            if response.is_success and kind and kind not in self.accept.types:
                raise UnexpectedAnswerError(f"{self.name}: answered with {kind[:60]}, not {self.accept.name}")
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Fetched(str(response.url), response.status_code, kind, self._body(response), headers)

    def _target(self, response: httpx.Response) -> str:
        target = str(response.url.join(response.headers["location"]))
        try:
            return checked_address(target)
        except SourceError as error:
            raise SourceError(f"{self.name}: redirects to {error}") from error

    def _body(self, response: httpx.Response) -> bytes:
        limit = self.limits.bytes
        too_large = SourceError(f"{self.name}: larger than {limit / 1_000_000:g} MB")
        claimed = response.headers.get("content-length", "")
        if response.is_success and claimed.isdigit() and int(claimed[:18]) > limit:
            raise too_large
        body = bytearray()
        for piece in response.iter_bytes():
            body += piece
            if not response.is_success and len(body) > _MOST_OF_A_REFUSAL:
                break
            if len(body) > limit:
                raise too_large
        return bytes(body)

    def _told(self, error: Exception, deadline: Deadline) -> Exception:
        if deadline.passed:
            return self._timed_out(self.limits.whole)
        if isinstance(error, httpx.TimeoutException):
            unanswered = isinstance(error, httpx.ConnectTimeout)
            return self._timed_out(self.limits.connect if unanswered else self.limits.read)
        if isinstance(error, (httpx.InvalidURL, UnicodeError)):
            return SourceError(f"{self.name}: is not a web address; copy the whole of it from the browser")
        if "Invalid URL in location" in str(error):  # httpx's word for it, as a broken connection
            return SourceError(f"{self.name}: redirects to what is no address")
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            return SourceError(f"{self.name}: its certificate is not valid, so nothing was read")
        if isinstance(error, httpx.TransportError):
            return DroppedError(str(error))
        return SourceError(f"{self.name}: answered in a way that cannot be read")

    def _timed_out(self, seconds: float) -> SourceError:
        return SourceError(f"{self.name}: does not answer (timed out after {seconds:g} s)")
