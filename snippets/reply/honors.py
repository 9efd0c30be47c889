"""Who is congratulated in a post, and on what."""

from __future__ import annotations

import regex

from snippets.reply.occasion import Occasion
from snippets.reply.post import Post
from snippets.reply.specifics import Specific
from snippets.words import word_list, words_of

_TO = regex.compile(
    r"(?:congrat\w+(?:[ ]to)?|(?:shout[- ]?out|well[ ]done|kudos|hats[ ]off)[ ]to|proud[ ]of)[ ]"
    r"(?:(?:all|of|our|my|the|these|this|both|two|three|four|five|six|seven|eight|nine|ten|\d+|amazing|wonderful|brilliant)[ ])*$",
    regex.IGNORECASE,
)
_ON = regex.compile(
    r"\b(?:winn?(?:ing)?|won|receiv\w+|award\w*|earn\w+|publish\w+|defend\w+|pass\w+|for|on|with)[ ](?:an?[ ]|the[ ]|my[ ]|our[ ]|her[ ]|his[ ])?$",
    regex.IGNORECASE,
)
_STEP = regex.compile(
    r"\b(?:as|join\w*|becom\w+|start\w*(?:[ ]as)?|match\w*[ ](?:at|into|to))[ ](?:an?[ ]|the[ ]|my[ ]|our[ ])?$",
    regex.IGNORECASE,
)


def honors_of(post: Post, phrase: Specific | None) -> dict[str, str]:
    """What a congratulation can name, as the slots of its frames.

    `whom` is who is congratulated, `prize` what they have got, `step` what they become, without its article. A phrase
    that merely stands in the post ("an ECG") is none of these.
    """
    if post.occasion not in {Occasion.NEWS, Occasion.CONGRATULATION}:
        return {}
    whom = next((one.text for one in post.phrases if _TO.search(post.text[: one.start])), None)
    given = {"whom": whom, **_gained(post, phrase)}
    return {name: value for name, value in given.items() if value}


def _gained(post: Post, phrase: Specific | None) -> dict[str, str]:
    if phrase is None:
        return {}
    before, last = post.text[: phrase.start], words_of(phrase.text)[-1].lower
    if _STEP.search(before):
        article, _, bare = phrase.text.partition(" ")
        return {"step": bare if article in {"a", "an", "your"} else phrase.text}
    if _ON.search(before) and last not in word_list("roles"):
        return {"prize": phrase.text}
    return {}
