"""The app opens before anything that reads is loaded: what is slow to import comes with the first reading."""

from __future__ import annotations

import json
import subprocess
import sys

SLOW = {
    "analyzers.engine",
    "analyzers.encoder",
    "analyzers.rules",
    "analyzers.profile",
    "snippets.reply.suggest",
    "sources.web",
    "cv2",
    "httpx",
    "jinja2",
    "markdownify",
    "numpy",
    "onnxruntime",
    "pyperclip",
    "spacy",
    "textual_serve",
    "tokenizers",
}


def test_opening_the_app_loads_nothing_that_reads() -> None:
    code = "import json, sys, tui.app; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not SLOW & set(json.loads(done.stdout))
