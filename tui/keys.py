"""The keys that a user gives to what the app does: checked, applied, shown."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from itertools import combinations

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import Keys
from textual.screen import Screen

_MODIFIERS = {"alt", "ctrl", "hyper", "meta", "shift", "super"}
_WRITTEN = {"escape": "Esc"}
_WRITING = {"space", "plus", "comma", "minus", "enter", "backspace", "delete", "tab"}
_NAMED = {key.value for key in Keys} | {"space", "plus", "comma", "minus", "delete"}


@dataclass(frozen=True, slots=True)
class Bound:
    """A binding and the class that has it."""

    owner: type[DOMNode]
    binding: Binding

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys, as they are written in the code."""
        return tuple(key.strip() for key in self.binding.key.split(","))


@dataclass(frozen=True, slots=True)
class Keymap:
    """What the user's `[keys]` come to.

    Attributes:
        keys: The keys, by the id of a binding, as Textual takes them.
        problems: What cannot be used, one line each.
        clashes: Keys that now mean two things in one place, one line each.
    """

    keys: Mapping[str, str]
    problems: tuple[str, ...] = ()
    clashes: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def all_bound() -> tuple[Bound, ...]:
    """Every binding of every class of ours, screens and widgets not opened yet among them."""
    for room in ("tui.screens", "tui.widgets"):
        for module in pkgutil.iter_modules(importlib.import_module(room).__path__):
            importlib.import_module(f"{room}.{module.name}")
    return tuple(
        Bound(owner, binding)
        for owner in _classes(DOMNode)
        if owner.__module__.split(".")[0] == "tui"
        for binding in vars(owner).get("BINDINGS", ())
    )


def keymap_of(wanted: Mapping[str, str]) -> Keymap:
    """What may be applied of the keys that a user wants, and what is to be said about the rest."""
    bound = {one.binding.id: one for one in all_bound() if one.binding.id}
    keys: dict[str, str] = {}
    problems = []
    for identity, given in wanted.items():
        names = [name.strip() for name in given.split(",")]
        if identity not in bound:
            near = get_close_matches(identity, bound, n=1, cutoff=0.0)
            problems.append(f"[keys] {identity!r} is unknown; the nearest is {near[0]!r}")
        elif wrong := next((name for name in names if not _is_key(name)), None):
            problems.append(f"[keys] {identity}: {wrong!r} is no key; write it as in “f5” or “ctrl+f”")
        elif bound[identity].binding.priority and (typed := next((n for n in names if _writes(n)), None)):
            problems.append(f"[keys] {identity}: {typed!r} could no longer be typed; take another key")
        elif wrong is None:
            keys[identity] = ",".join(names)
    return Keymap(keys, tuple(problems), tuple(_clashes(keys)))


def given_keys(keymap: Keymap) -> frozenset[str]:
    """The keys that the user has given away, those left out that write a character."""
    return frozenset(name for keys in keymap.keys.values() for name in keys.split(",") if len(name) > 1)


def key_shown(node: DOMNode, identity: str, otherwise: str) -> str:
    """The first key that a binding has where this node stands, as it is printed on keyboards."""
    for active in node.screen.active_bindings.values():
        if active.binding.id == identity:
            return node.app.get_key_display(active.binding)
    return otherwise


def in_own_keys(node: DOMNode, keymap: Keymap, text: str) -> str:
    """A text of ours in which the keys that work at this node are those that the user has given them."""
    own: dict[str, str] = {}
    around = node.ancestors_with_self
    for one in all_bound() if keymap.keys else ():
        keys = keymap.keys.get(one.binding.id or "")
        if keys and any(isinstance(each, one.owner) for each in around):
            own[_written(one.keys[0])] = _written(keys.split(",")[0])
    if not own:
        return text
    known = re.compile(rf"(?<![\w+])(?:{'|'.join(map(re.escape, sorted(own, key=len, reverse=True)))})(?!\w)")
    return known.sub(lambda found: own[found[0]], text)


def _written(key: str) -> str:
    """A key as our texts write it: `Ctrl+R`, `F6`, `Esc`."""
    return "+".join(_WRITTEN.get(part, part.title()) for part in key.split("+"))


def _classes(base: type[DOMNode]) -> Iterator[type[DOMNode]]:
    seen: dict[type[DOMNode], None] = {}
    waiting = [base]
    while waiting:
        for one in waiting.pop().__subclasses__():
            if one not in seen:
                seen[one] = None
                waiting.append(one)
    yield from seen


def _writes(name: str) -> bool:
    """Whether a key writes, moves on or takes away what was written."""
    return len(name) == 1 or name in _WRITING


def _is_key(name: str) -> bool:
    *modifiers, last = name.split("+") if len(name) > 1 else [name]
    if not set(modifiers) <= _MODIFIERS:
        return False
    return name in _NAMED or (len(last) == 1 and last.isprintable() and last != " ") or last in _NAMED


def _clashes(keys: Mapping[str, str]) -> Iterator[str]:
    """The keys that the user gave to one thing while another has them in the same place."""
    where: dict[str, list[Bound]] = {}
    for one in all_bound():
        given = keys.get(one.binding.id or "")
        for key in given.split(",") if given else one.keys:
            where.setdefault(key, []).append(one)
    for key, bound in where.items():
        for first, second in _meeting(bound):
            if {first.binding.id, second.binding.id} & keys.keys():
                yield f"[keys] {key} is both {first.binding.id} and {second.binding.id}; one of them will not answer"


def _meeting(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    for first, second in combinations(bound, 2):
        if first.binding.id != second.binding.id and _together(first.owner, second.owner):
            yield first, second


def _together(one: type[DOMNode], other: type[DOMNode]) -> bool:
    """Whether both can be asked for one key: of two screens or two parts only one is in front."""
    if issubclass(one, other) or issubclass(other, one):
        return True
    return (
        issubclass(one, App) or issubclass(other, App) or issubclass(one, Screen) != issubclass(other, Screen)
    )
