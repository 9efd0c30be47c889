"""A language model of the user's own, behind an OpenAI-compatible endpoint: Ollama or llama.cpp on this machine first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sources.errors import SourceError

if TYPE_CHECKING:
    import httpx

_SECONDS = 120.0  # a small model on a laptop writes slowly
_MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class OwnModel:
    """Where the model answers.

    Attributes:
        url: The base of its API, such as http://localhost:11434/v1.
        name: The model's name there.
        key: An API key, where one is needed.
    """

    url: str
    name: str
    key: str = ""

    def answer(self, prompt: str, seconds: float = _SECONDS) -> str:
        """What the model answers to one prompt.

        Raises:
            SourceError: It cannot be reached, refuses, or answers something else than a chat completion.
        """
        import httpx  # the settings name a model, and are read before the first paint

        where = f"your model at {self.url}"
        if urlsplit(self.url).scheme not in {"http", "https"} or not urlsplit(self.url).hostname:
            raise SourceError(f"{where}: give the base address of its API, such as http://localhost:11434/v1")
        try:
            response = httpx.post(
                f"{self.url.rstrip('/')}/chat/completions",
                json={
                    "model": self.name,
                    "messages": [{"role": "user", "content": prompt}],
                    "temperature": 0.6,
                },
                headers={"Authorization": f"Bearer {self.key}"} if self.key else {},
                timeout=httpx.Timeout(seconds, connect=3.0),
            )
        except httpx.TimeoutException as error:
            raise SourceError(f"{where} did not answer within {seconds:.0f} seconds") from error
        except httpx.HTTPError as error:
            raise SourceError(f"{where} cannot be reached; is it running?") from error
        if response.status_code != httpx.codes.OK:
            raise SourceError(
                f"{where} answered {response.status_code}; check the name {self.name!r} and the key"
            )
        return _content(response, where)


def _content(response: httpx.Response, where: str) -> str:
    if len(response.content) > _MOST_BYTES:
        raise SourceError(f"{where} answered far more than a few replies")
    try:
        content = response.json()["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError) as error:
        raise SourceError(f"{where} answered something else than a chat completion") from error
    if not isinstance(content, str) or not content.strip():
        raise SourceError(f"{where} answered nothing")
    return content
