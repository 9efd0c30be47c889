"""Where somebody's post, or its address, is pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from textual.document._document import EditResult
from textual.document._edit import Edit
from textual.message import Message

from tui.widgets.draft_area import DraftArea

_ADDRESS = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


class TheirPost(DraftArea):
    """The post to be answered. An address, pasted or ended with Enter, asks to be read."""

    HELP = """
    Paste the post you want to answer; replies are made from its words, on this machine. Underlined is what
    a reply can take up. Paste the **address** of a post on Mastodon, Bluesky or X, or of a page, and it is
    asked for and read: that is the one time the app goes out. **F6** goes to the replies.
    """

    @dataclass
    class Addressed(Message):
        """The text is an address that somebody wants to be read."""

        url: str

    def edit(self, edit: Edit) -> EditResult:
        """Makes an edit; undo and redo do not come this way, so they never ask anew."""
        result = super().edit(edit)
        url = address_in(self.text)
        if url and edit.text.strip() in {url, ""} and edit.text:
            self.post_message(self.Addressed(url))
        return result

    def take(self, text: str) -> None:
        """Puts what was read in the place of its address; undo brings the address back."""
        with self.prevent(self.Addressed):
            self.replace_all(text)


def address_in(text: str) -> str:
    """The web address that is all there is of a text, or nothing."""
    alone = text.strip()
    return alone if _ADDRESS.fullmatch(alone) else ""
