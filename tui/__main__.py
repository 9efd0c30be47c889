"""`python -m tui`: the app, also where standard output is no terminal but a browser's session; with arguments, `preround`."""

from __future__ import annotations

import sys


def _run() -> int:
    if len(sys.argv) > 1:
        from tui.command_line.main import main

        return main()
    from tui.app import PreroundApp

    app = PreroundApp()
    app.run()
    return app.return_code or 0


if __name__ == "__main__":
    sys.exit(_run())
