"""Makes `tests/snippets/reply/replies.md`: what preround suggests to forty posts of our own, to be read aloud."""

from __future__ import annotations

import tomllib
from pathlib import Path

from analyzers import Platform
from snippets.reply.post import read_post
from snippets.reply.suggest import suggest_replies

FOLDER = Path("tests/snippets/reply")


def snapshot() -> str:
    """The posts with their replies, as Markdown."""
    posts = tomllib.loads((FOLDER / "posts.toml").read_text(encoding="utf-8"))["posts"]
    parts = ["# Replies to forty posts\n\nMade by scripts/build_replies.py.\n"]
    for entry in posts:
        platform = Platform(entry.get("platform", "linkedin"))
        post = read_post(entry["text"], platform, entry.get("author_role", ""))
        topics = ", ".join(subject.topic.id for subject in post.subjects[:3]) or "no topic"
        parts.append(f"## {entry['id']}\n\n{platform}, {post.occasion}: {topics}\n\n> {entry['text']}\n")
        suggestions = suggest_replies(entry["text"], platform, 5, entry.get("author_role", ""))
        parts.append("\n".join(f"- *{', '.join(one.moves)}*: {one.text}" for one in suggestions) + "\n")
    return "\n".join(parts)


def main() -> None:
    """Writes the snapshot."""
    (FOLDER / "replies.md").write_text(snapshot(), encoding="utf-8")


if __name__ == "__main__":
    main()
