"""`python -m tui`: the app, also where standard output is no terminal but a browser's session."""

from __future__ import annotations

from tui.app import PreroundApp

if __name__ == "__main__":
    PreroundApp().run()
