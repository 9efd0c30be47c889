"""Places are marked in place: same length, and only where a name means a place."""

import pytest

from analyzers.profile.places import FOREIGN, PEOPLE, SCHOOL, US, mark_places


@pytest.mark.parametrize(
    ("text", "name", "mark"),
    [
        ("from Tampa to Grenada", "Tampa", US),
        ("from Tampa to Grenada", "Grenada", FOREIGN),
        ("M4 at St. George's University", "St. George's University", SCHOOL),
        ("Irish training", "Irish", PEOPLE),
        ("medical school in Georgia", "Georgia", FOREIGN),
        ("from Georgia", "Georgia", US),
        ("born in Paris, TX", "Paris", US),
        ("ross is a friend; studying at ross", "ross", ""),
        ("Jordan is a student", "Jordan", ""),
        ("studying in Jordan", "Jordan", FOREIGN),
        ("rotations at Jamaica Hospital", "Jamaica", ""),
        ("the area under the curve", "curve", ""),
    ],
)
def test_a_name_is_marked_for_what_it_is(text: str, name: str, mark: str):
    marked = mark_places(text)
    start = text.index(name)
    assert len(marked) == len(text)
    found = marked[start : start + len(name)]
    assert found == (mark * len(name) if mark else name)
