r"""The corpora as labelled texts, each with the theme by which it is split.

A corpus file is plain text. `== theme | kind | platform` opens a theme; every line after it is one text:

    + [other-slug] a text that carries the slug of the file's folder (and the others in brackets)
    - a text that carries none

In `profiles/` and `moves/` a line starts with the labels that hold, then a colon and the text; `~` marks a
criterion that is only partly met. Line breaks inside a text are written `\n`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from zlib import crc32

from analyzers.rule import Example
from analyzers.rules import all_rules
from snippets.library import all_topics
from training.labels import ABOUT_CRITERIA, CRITERIA, HEADLINE_CRITERIA, MOVES, RISKS

CORPORA = Path(__file__).parent / "corpora"
STRANGERS = Path(__file__).parent / "strangers"
EXAMINED = Path(__file__).parents[1] / "benchmarks" / "texts"

_RISK_LINE = re.compile(r"([+-]) (?:\[([a-z, -]+)\] )?(.+)")
_LABELLED_LINE = re.compile(r"([a-z0-9~:, -]*?) ?: (.+)")


class Split(StrEnum):
    """What a text may be used for."""

    TRAIN = "train"
    DEVELOP = "develop"
    TEST = "test"


class CorpusError(ValueError):
    """A line of a corpus file that cannot be read."""


@dataclass(frozen=True, slots=True)
class Text:
    """One labelled text.

    Attributes:
        text: What was written.
        kind: Where it would stand: headline, about, bio, post, reply, message.
        platform: On which platform.
        source: The file it stands in, below `corpora/`.
        theme: The small world it belongs to; a theme is never split.
        targets: Label to 1 (holds), 0.5 (partly) or 0 (does not). A label that is missing is not known.
        weights: Labels whose target is less sure than the others: label to a weight below 1.
        sentences_abroad: For an About: how many of its sentences speak of being an American abroad.
    """

    text: str
    kind: str
    platform: str
    source: str
    theme: str
    targets: Mapping[str, float]
    weights: Mapping[str, float] = field(default_factory=dict)
    sentences_abroad: int | None = None

    @property
    def split(self) -> Split:
        """The split of the text's theme: eight of ten themes teach, one develops, one tests."""
        tenth = crc32(f"{self.source.rpartition('/')[0]} {self.theme.lower()}".encode()) % 10
        return Split.TEST if tenth == 0 else Split.DEVELOP if tenth == 1 else Split.TRAIN

    @property
    def labels(self) -> frozenset[str]:
        """The labels that hold."""
        return frozenset(label for label, target in self.targets.items() if target == 1)


def load_corpora(root: Path = CORPORA) -> list[Text]:
    """Every text of every corpus, in the order of the files.

    Raises:
        CorpusError: A line cannot be read; the message names file and line.
    """
    paths = (path for path in sorted(root.rglob("*.txt")) if path.parent.name != "identifiers")
    return [text for path in paths for text in load_file(path, root)]


def load_file(path: Path, root: Path = CORPORA) -> Iterator[Text]:
    """The texts of one file, which must stand in one of the known folders.

    Raises:
        CorpusError: A line cannot be read; the message names file and line.
    """
    source = path.relative_to(root).as_posix()
    theme, kind, platform = "", "post", "linkedin"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            if line.startswith("== "):
                theme, kind, platform = (part.strip() for part in line[3:].split("|"))
            else:
                yield _text(line, source, theme, kind, platform)
        except (ValueError, KeyError) as error:
            raise CorpusError(f"{source}, line {number}: {error}") from error


def _text(line: str, source: str, theme: str, kind: str, platform: str) -> Text:
    folder, _, rest = source.partition("/")
    abroad = None
    weights: dict[str, float] = {}
    match folder:
        case "risks":
            targets, weights, text = _risk_line(line, rest.partition("/")[0])
        case "ordinary":
            targets, text = dict.fromkeys(RISKS, 0.0), line.removeprefix("- ")
        case "moves":
            targets, text = _move_line(line)
        case "profiles":
            targets, abroad, text = _profile_line(line, kind)
        case _:
            raise ValueError(f"no corpus is called {folder}")
    return Text(text.replace("\\n", "\n"), kind, platform, source, theme, targets, weights, abroad)


def _risk_line(line: str, slug: str) -> tuple[dict[str, float], dict[str, float], str]:
    match = _RISK_LINE.fullmatch(line)
    if not match or slug not in RISKS:
        raise ValueError("expected '+ text' or '- text' in the folder of a known slug")
    targets = dict.fromkeys(RISKS, 0.0)
    if match[1] == "-":
        return targets, {}, match[3]
    named = {name.strip() for name in (match[2] or slug).split(",")}
    if not named & set(RISKS):  # a bracket that the writer of the text has set
        return targets | {slug: 1.0}, {}, f"[{match[2]}] {match[3]}"
    holding = {slug, *named}
    if unknown := holding - set(RISKS):
        raise ValueError(f"no such slug: {', '.join(sorted(unknown))}")
    targets.update(dict.fromkeys(holding, 1.0))
    # Who wrote a risky text had one slug in mind; that none of the others applies is less sure.
    return targets, {name: 0.3 for name in RISKS if name not in holding}, match[3]


def _move_line(line: str) -> tuple[dict[str, float], str]:
    match = _LABELLED_LINE.fullmatch(line)
    if not match:
        raise ValueError("expected 'moves: text'")
    names = {f"move.{name}" for name in re.findall(r"[a-z]+", match[1])}
    if unknown := names - set(MOVES):
        raise ValueError(f"no such move: {', '.join(sorted(unknown))}")
    return {name: float(name in names) for name in MOVES}, match[2]


def _profile_line(line: str, kind: str) -> tuple[dict[str, float], int | None, str]:
    match = _LABELLED_LINE.fullmatch(line)
    if not match or kind not in ("headline", "about"):
        raise ValueError("expected 'criteria: text' in a theme of kind headline or about")
    known = HEADLINE_CRITERIA if kind == "headline" else ABOUT_CRITERIA
    targets = {name: 0.0 for name in CRITERIA if name.startswith(kind)}
    abroad = None
    for word in re.findall(r"~?[a-z]+(?::\d+)?", match[1]):
        name, _, count = word.removeprefix("~").partition(":")
        if name not in known:
            raise ValueError(f"no such criterion of a {kind}: {name}")
        abroad = int(count) if count else abroad
        if count != "0":
            targets[f"{kind}.{name}"] = 0.5 if word.startswith("~") else 1.0
    return targets, abroad, match[2]


def load_lines(path: Path) -> list[Text]:
    """The texts of a JSON lines file with `text`, `kind`, `platform` and, unless clean, `label` and `slug`."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Text(
            row["text"],
            row["kind"],
            row["platform"],
            path.name,
            row.get("slug", "clean"),
            {name: float(row.get("label") == "risky" and name == row["slug"]) for name in RISKS},
        )
        for row in rows
    ]


def load_strangers() -> list[Text]:
    """Texts whose writers had seen neither rules nor corpora; they only ever develop, never teach."""
    return load_lines(STRANGERS / "develop.jsonl")


def load_examined() -> list[Text]:
    """The texts of the second and third examiner, whose misses have been looked at; they develop, never teach."""
    names = ("second_risk", "third_risk", "second_clean", "third_clean")
    return [text for name in names for text in load_lines(EXAMINED / f"{name}.jsonl")]


def load_topics() -> list[Text]:
    """What the library's topics ask and intend, as replies: ordinary talk of the trade, clean of every slug."""
    return [
        Text(item.text, "reply", "linkedin", f"topics/{topic.id}", topic.id, dict.fromkeys(RISKS, 0.0))
        for topic in all_topics()
        for item in (*topic.questions, *topic.practice)
    ]


def load_rule_examples() -> list[Text]:
    """The examples beside the rules: more texts that teach."""
    return [
        _rule_example(Example.of(example), rule.category, f"rules/{rule.id}", holds)
        for rule in all_rules()
        for holds, examples in ((True, rule.bad), (False, rule.good))
        for example in examples
    ]


def _rule_example(example: Example, slug: str, source: str, holds: bool) -> Text:
    targets = {name: float(holds and name == slug) for name in RISKS}
    # A good example of one rule need not be innocent of every other.
    weights = {name: 0.3 for name in RISKS if name != slug}
    return Text(example.text, str(example.kind), str(example.platform), source, "examples", targets, weights)
