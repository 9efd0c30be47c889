"""Rules are specified without the encoder: what they say must not change when it is trained anew."""

from collections.abc import Iterator

import pytest

from analyzers import engine
from analyzers.encoder import EncoderUnavailableError, model


@pytest.fixture(autouse=True, scope="module")
def rules_alone() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model, "_load_shipped", lambda: EncoderUnavailableError("left out"))
        engine.clear_cache()
        yield
    engine.clear_cache()
