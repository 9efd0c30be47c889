"""`python -m tui`: the app, also where standard output is no terminal but a browser's session."""

from __future__ import annotations

import sys

from tui.app import PreroundApp

if __name__ == "__main__":
    app = PreroundApp()
    app.run()
    sys.exit(app.return_code)
