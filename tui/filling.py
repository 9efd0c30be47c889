"""What the blanks of the scripts hold: facts about the user are shared by all of them, the rest is each one's own."""

from __future__ import annotations

from collections.abc import Mapping

from snippets.message import Blank, Message

_YOURS = "yours:"  # no id of a script holds a colon


class Filling:
    """Values by script and blank.

    Args:
        facts: What is known about the user, by the name of the blank.
        fields: What was saved, as `fields` gave it.
    """

    def __init__(self, facts: Mapping[str, str], fields: Mapping[str, str]) -> None:
        self._facts = dict(facts)
        self._told: dict[str, str] = {}
        self._values = {name: value for name, value in fields.items() if "." in name}

    def value(self, message: Message, blank: Blank) -> str:
        """What a blank holds; its default where nobody has written anything."""
        if blank.yours:
            return self._facts.get(blank.name, blank.default)
        return self._values.get(_key(message, blank), blank.default)

    def values(self, message: Message) -> dict[str, str]:
        """What the blanks of a script hold, by name."""
        return {blank.name: self.value(message, blank) for blank in message.blanks}

    def fill(self, message: Message, blank: Blank, value: str) -> None:
        """Puts a value into a blank."""
        if blank.yours:
            self._facts[blank.name] = self._told[blank.name] = value
        else:
            self._values[_key(message, blank)] = value

    def clear(self, message: Message) -> None:
        """Empties what is this script's own; a default returns."""
        for blank in message.blanks:
            self._values.pop(_key(message, blank), None)

    def fields(self) -> dict[str, str]:
        """What is to be saved: values, and the facts that were told since the start."""
        return {**self._values, **{f"{_YOURS}{name}": value for name, value in self._told.items()}}


def told_facts(fields: Mapping[str, str]) -> dict[str, str]:
    """The facts about the user among the fields to be saved, by name."""
    return {name.removeprefix(_YOURS): value for name, value in fields.items() if name.startswith(_YOURS)}


def without_facts(fields: Mapping[str, str]) -> dict[str, str]:
    """The other fields: facts are kept once, in a file of their own."""
    return {name: value for name, value in fields.items() if not name.startswith(_YOURS)}


def _key(message: Message, blank: Blank) -> str:
    return f"{message.id}.{blank.name}"
