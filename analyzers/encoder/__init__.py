"""The learned part: a small encoder that reads whole sentences where rules read words.

`model` loads the files, `heard` is what comes out, `windows` says what is read in one go, `component` puts
it into the spaCy pipeline. Without its files everything else works.
"""

from analyzers.encoder.heard import Heard, Tag
from analyzers.encoder.model import Encoder, EncoderUnavailableError, encoder_problem, shipped_encoder

__all__ = ["Encoder", "EncoderUnavailableError", "Heard", "Tag", "encoder_problem", "shipped_encoder"]
