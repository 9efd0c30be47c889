"""What a bio tells: a real name, and who writes."""

from analyzers.profile import Status, bio_criteria


def _status(text: str, name: str = "") -> dict[str, Status]:
    return {criterion.id: criterion.status for criterion in bio_criteria(text, name)}


def test_a_name_in_the_bio_or_beside_it_is_found():
    assert _status("Ana Rivera, M4, US-IMG. Internal medicine.")["name"] is Status.MET
    assert _status("M4, US-IMG. Internal medicine.", "Ana Rivera")["name"] is Status.MET


def test_a_handle_is_no_name():
    assert _status("M4, US-IMG", "tired_doc99")["name"] is Status.PARTIAL


def test_a_mask_is_named():
    assert _status("anonymous med account")["name"] is Status.MISSING


def test_identity_and_stage_are_those_of_a_headline():
    status = _status("M4 at RCSI from Ohio")
    assert status["identity"] is Status.MET
    assert status["stage"] is Status.MET
