"""What the user's own language model is asked, and what of its answer may be shown.

Off unless the user names an endpoint. A post that holds a block finding is not sent: what must not be posted must
not leave the machine either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from analyzers import Document, Finding, Kind, Severity, Verdict, analyze
from analyzers.platforms import length_of, limit_of, name_of
from snippets.reply.frames import Move
from snippets.reply.gate import judge_reply, too_alike
from snippets.reply.post import Post
from snippets.reply.suggest import Suggestion, named_in

_NUMBERING = re.compile(r"^\s*(?:\d{1,2}[.)]|[-*\u2022])\s+")
_MOST_LINES = 12
_LETTERS_A_WORD = 6


def finding_against_sending(text: str) -> Finding | None:
    """The first block finding of a post, which keeps it on this machine; None where there is none."""
    findings = analyze(Document(text, Kind.POST)).findings
    return next((finding for finding in findings if finding.severity is Severity.BLOCK), None)


def prompt_for(post: Post, count: int) -> str:
    """What the model is asked."""
    path = Path(__file__).parents[1] / "data" / "own_model_prompt.txt"
    words = min(70, limit_of(Kind.REPLY, post.platform).limit // _LETTERS_A_WORD)
    return path.read_text(encoding="utf-8").format(
        platform=name_of(post.platform), count=count, words=words, post=post.text
    )


def lines_of(answer: str) -> list[str]:
    """The replies in a model's answer, without numbering and quotation marks; the first twelve."""
    lines = (_NUMBERING.sub("", line).strip().strip('"\u201c\u201d') for line in answer.splitlines())
    return [line for line in lines if len(line.split()) > 3][:_MOST_LINES]


def admitted(answer: str, post: Post, others: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The replies of a model's answer that pass the gate and say something that the others do not."""
    kept: list[Suggestion] = []
    for line in lines_of(answer):
        said: Iterable[str] = (one.text for one in (*others, *kept))
        if too_alike(line, said, post.text):
            continue
        judged = judge_reply(line, post.platform, post.text)
        if judged.passes:
            kept.append(_suggestion(line, post, judged.analysis.verdict))
    return tuple(kept)


def _suggestion(line: str, post: Post, verdict: Verdict) -> Suggestion:
    limit = limit_of(Kind.REPLY, post.platform).limit
    moves = (Move.QUESTION,) if line.endswith("?") else (Move.INSIGHT,)
    length = length_of(line, post.platform)
    return Suggestion(line, moves, named_in(post, line), (), length, limit, verdict)
