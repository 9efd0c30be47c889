"""Every script that ships is as snippets/README.md has it, and what it makes passes preround's own check."""

from __future__ import annotations

import pytest

from analyzers import Verdict, analyze
from analyzers.platforms import length_of
from snippets.library import all_messages
from snippets.message import MOMENTS, Channel, Message, filled, message_from
from snippets.topic import LibraryError

MESSAGES = all_messages()
each_message = pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.id)


def examples_of(message: Message) -> dict[str, str]:
    return {blank.name: blank.example for blank in message.blanks}


def test_there_is_one_for_every_moment() -> None:
    assert {message.moment for message in MESSAGES} == set(MOMENTS)
    assert len(MESSAGES) >= 20


@each_message
def test_filled_with_its_examples_it_is_clear(message: Message) -> None:
    document = message.document(examples_of(message))
    analysis = analyze(document)
    assert analysis.verdict is Verdict.CLEAR, analysis.findings
    assert "[" not in document.text, document.text


@each_message
def test_filled_with_its_examples_it_fits_its_channel(message: Message) -> None:
    document = message.document(examples_of(message))
    limit = message.channel.limit
    assert limit is None or length_of(document.text, document.platform) <= limit


@each_message
def test_it_says_when_it_is_due_and_why_it_is_built_so(message: Message) -> None:
    assert message.when.endswith(".")
    assert 1 <= len(message.notes) <= 4
    assert all(blank.hint != blank.example for blank in message.blanks)


def test_a_blank_without_a_value_is_named_in_brackets() -> None:
    assert (
        filled("Dear {recipient_name}, I am {name}.", {"name": "Ana"}) == "Dear [recipient name], I am Ana."
    )


TABLE = {
    "title": "Thanks",
    "moment": "Interviews",
    "when": "After an interview.",
    "channel": "spoken",
    "text": "Thank you, {recipient}.",
    "notes": ["Short."],
    "blanks": {"recipient": {"hint": "Their name", "example": "Dr. Okafor"}},
}


def test_a_blank_that_is_not_described_is_named() -> None:
    with pytest.raises(LibraryError, match=r"messages/thanks\.toml: recipient stands in the text or among"):
        message_from("thanks", TABLE | {"blanks": {}})


def test_an_email_needs_a_subject() -> None:
    with pytest.raises(LibraryError, match="subject is missing"):
        message_from("thanks", TABLE | {"channel": "email"})


@pytest.mark.parametrize("field", ["title", "moment", "when", "channel", "text", "notes"])
def test_a_script_that_lacks_a_field_is_named_in_one_line(field: str) -> None:
    table = {name: value for name, value in TABLE.items() if name != field}
    with pytest.raises(LibraryError, match=rf"messages/thanks\.toml: .*{field}"):
        message_from("thanks", table)


def test_a_note_with_an_invitation_takes_two_hundred_characters() -> None:
    assert Channel.LINKEDIN_NOTE.limit == 200
