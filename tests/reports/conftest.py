"""Reports are specified on findings of rules alone, so that they do not change when the encoder is trained anew."""

from collections.abc import Iterator

import pytest

from analyzers import engine
from analyzers.encoder import EncoderUnavailableError, model


@pytest.fixture(autouse=True)
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(model, "_load_shipped", lambda: EncoderUnavailableError("left out"))
    engine.clear_cache()
    yield
    engine.clear_cache()
