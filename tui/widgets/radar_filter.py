"""Where words are typed that a fresh post must hold."""

from __future__ import annotations

from tui.widgets.search_line import SearchLine


class RadarFilter(SearchLine):
    """The filter over the fresh posts."""

    HELP = """
    Type words of a post, its writer or its topics, or a tag with its sign: “heart failure”, “#meded”.
    **Down** or **Enter** goes to the list; an empty line shows all.
    """
