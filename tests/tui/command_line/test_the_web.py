"""`reply` and `radar` with what they read from the web: a real server on loopback speaks for all of it."""

import json
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.sources.web.web_server import Web, data, page, serving

POST = (
    "Heart failure pearl: check a spot urine sodium two hours after the first furosemide dose. "
    "Too low? Double the dose. Congestion at discharge is what brings people back."
)
PAPER = {
    "id": "1",
    "source": "MED",
    "pmid": "1",
    "doi": "10.1000/loopback",
    "title": "Natriuresis-guided decongestion: a systematic review.",
    "authorString": "Rivera A, Okafor C.",
    "journalTitle": "Loopback Medicine",
    "pubYear": "2025",
    "pubType": "systematic review; journal article",
}


@pytest.fixture
def web():
    with serving() as served:
        yield served


def status(web: Web, number: int, text: str, **more: object) -> dict[str, object]:
    posted = datetime.now(UTC) - timedelta(hours=number)
    return {
        "id": str(number),
        "uri": f"{web.base}/@ana/{number}",
        "url": f"{web.base}/@ana/{number}",
        "created_at": posted.isoformat(),
        "account": {
            "display_name": f"Ana {number}",
            "acct": f"ana{number}",
            "url": f"{web.base}/@ana{number}",
        },
        "content": f"<p>{text}</p>",
        "visibility": "public",
        "language": "en",
        "tags": [{"name": "MedEd"}],
        "replies_count": 0,
        **more,
    }


def settings(tmp_path, text: str) -> None:
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    (home / "config.toml").write_text(text, encoding="utf-8")


def test_a_thread_by_its_address_gets_replies_for_its_platform(preround, web):
    url = web.on("/@ana/7", page("<p>not needed</p>"))
    web.on("/api/v1/statuses/7", data(status(web, 7, POST)))
    web.on("/api/v1/statuses/7/context", data({"ancestors": [], "descendants": []}))
    ran = preround("reply", url, "--format", "json")
    result = json.loads(ran.out)
    assert ran.status == 0
    assert result["topics"][0] == "heart-failure"
    assert {suggestion["limit"] for suggestion in result["suggestions"]} == {500}


@pytest.mark.parametrize(
    ("code", "said"),
    [(404, "private or deleted (404)"), (401, "paste the text instead"), (410, "gone (410)")],
)
def test_a_thread_that_cannot_be_read_is_told_in_one_line(preround, web, code, said):
    web.on("/api/v1/statuses/7", data({"error": "no"}, code))
    ran = preround("reply", f"{web.base}/@ana/7")
    assert ran.status == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_evidence_is_a_paper_to_read_with_its_address(preround, web):
    web.on("/europepmc", data({"hitCount": 1, "resultList": {"result": [PAPER]}}))
    ran = preround(
        "reply",
        "-",
        "--evidence",
        "--format",
        "json",
        stdin=POST,
        PREROUND_EUROPE_PMC=f"{web.base}/europepmc",
    )
    last = json.loads(ran.out)["suggestions"][-1]
    assert last["sources"] == [
        {
            "title": "Natriuresis-guided decongestion: a systematic review",
            "url": "https://doi.org/10.1000/loopback",
        }
    ]
    assert "https://doi.org/10.1000/loopback" in last["text"]
    assert "heart failure" in web.query(0)["query"].lower() or "urine" in web.query(0)["query"].lower()


def test_without_the_web_the_rest_of_the_suggestions_stand(preround, web):
    ran = preround(
        "reply", "-", "--evidence", "--format", "json", stdin=POST, PREROUND_EUROPE_PMC=f"{web.base}/none"
    )
    assert ran.status == 0
    assert len(json.loads(ran.out)["suggestions"]) >= 3
    assert "going on without it" in ran.err


def test_radar_ranks_what_can_be_added_to_and_a_pick_is_answered(preround, web, tmp_path):
    chatter = "What a lovely morning on the ferry, the coffee was warm and nobody was late for once today."
    web.on("/api/v1/timelines/tag/MedEd", data([status(web, 1, chatter), status(web, 2, POST)]))
    settings(tmp_path, f'[radar]\ntags = ["MedEd"]\ninstances = ["{web.base}", "127.0.0.1:9"]\n')
    listed = [json.loads(line) for line in preround("radar", "--format", "json").out.splitlines()]
    assert listed[0]["author"] == "Ana 2"
    assert "heart failure" in listed[0]["why"]
    assert [one["score"] for one in listed] == sorted((one["score"] for one in listed), reverse=True)
    picked = preround("radar", "--pick", "1")
    assert "urine sodium" in picked.out
    assert "question" in picked.out
    assert "127.0.0.1:9" in picked.err


class OwnModel(BaseHTTPRequestHandler):
    asked: list[str] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(body["messages"][0]["content"])
        answer = (
            "1. Who sends the urine sodium at night when furosemide was given late?\n"
            "2. Great post! So true!\n"
            "3. In 73% of cases the furosemide dose and the urine sodium disagree, do they not?\n"
        )
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"choices": [{"message": {"content": answer}}]}).encode())

    def log_message(self, *_arguments: object) -> None:
        pass


@pytest.fixture
def own_model(tmp_path):
    OwnModel.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), OwnModel)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings(tmp_path, f'[model]\nurl = "http://127.0.0.1:{server.server_port}/v1"\nname = "small"\n')
    yield OwnModel
    server.shutdown()


def test_a_model_of_ones_own_drafts_and_the_gate_keeps_what_adds_something(preround, own_model):
    ran = preround("reply", "-", "--own-model", "--format", "json", stdin=POST)
    texts = [suggestion["text"] for suggestion in json.loads(ran.out)["suggestions"]]
    assert "Who sends the urine sodium at night when furosemide was given late?" in texts
    assert not any("Great post" in text or "73%" in text for text in texts)
    assert POST in own_model.asked[0]


def test_a_post_with_a_patient_in_it_is_not_sent(preround, own_model):
    post = f"Mr. Harold Friend, MRN 8827361, was admitted on 4/12/2026 to my team. {POST}"
    ran = preround("reply", "-", "--own-model", "--format", "json", stdin=post)
    assert own_model.asked == []
    assert "was not asked" in ran.err


def test_without_a_model_named_in_the_settings_the_way_out_is_told(preround):
    ran = preround("reply", "-", "--own-model", stdin=POST)
    assert ran.status == 2
    assert "config.toml" in ran.err
