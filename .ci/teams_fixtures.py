"""Starts the jar for the Teams test client and sends it every payload of a folder: python3 teams_fixtures.py JAR FOLDER

The service address of each activity becomes that of a stand-in on loopback, which keeps what is sent to it.
Fails when an answer is a 5xx, when there is none, when something that is no activity is not refused, when an address
elsewhere is taken, or when nothing is said to the one who wrote. Needs no token: the jar listens on loopback only.
"""

import json
import pathlib
import sys
import time

import running_jar

SAID_SECONDS = 20
ELSEWHERE = "https://connector.example.com/"


class Connector(running_jar.StandIn):
    """Takes every message, as the service of Teams does, and keeps where it went."""

    kept = []

    def answered(self, body):
        self.kept.append(self.path)
        return 200 if self.command == "GET" else 201, json.dumps({"id": str(len(self.kept))}).encode()


def post(port, body):
    return running_jar.status(port, "/api/messages", body, {"Content-Type": "application/json; charset=utf-8"})


def bodies(file, service):
    """What is sent of a file, by name: as it stands, and with what every activity of Teams has where it lacks that."""
    payload = json.loads(file.read_bytes())
    if not is_activity(payload):
        return {file.name: payload}
    if "serviceUrl" in payload:
        payload["serviceUrl"] = service
    whole = {**envelope(service, "a:fixtures-" + file.stem[:40]), **payload}
    return {file.name: payload, file.name + ", completed": whole}


def is_activity(payload):
    return isinstance(payload, dict) and isinstance(payload.get("type"), str)


def envelope(service, conversation):
    """What is the same in every message of one person."""
    tenant = "b2f1c0aa-5d0c-4d7c-9c3d-6b1f0e2d3a44"
    return {
        "id": "1", "channelId": "msteams", "timestamp": "2026-01-01T00:00:00.000Z", "serviceUrl": service, "locale": "en-US",
        "from": {"id": "29:fixtures-person", "name": "A Person", "aadObjectId": "3f1c0d52-7a0e-4a41-8f5f-0c6a1f0b7c11"},
        "recipient": {"id": "28:fixtures-bot", "name": "Magento Keys"},
        "conversation": {"id": conversation, "conversationType": "personal", "tenantId": tenant},
        "channelData": {"tenant": {"id": tenant}},
    }


def replay(port, files, service):
    answers, wrong = {}, []
    for name, payload in [body for file in files for body in bodies(file, service).items()]:
        status = answers[name] = post(port, json.dumps(payload).encode())
        if status == 0 or status >= 500:
            wrong.append(f"{name}: {status or 'no answer'}")
        if not is_activity(payload) and not 400 <= status < 500:
            wrong.append(f"{name}: {status}, though it is no activity")
    running_jar.tell(answers)
    return wrong


def doubtful(port, message):
    """What no client of Teams sends; each must be refused."""
    elsewhere = dict(message, serviceUrl=ELSEWHERE)
    requests = {"an address elsewhere": json.dumps(elsewhere).encode(), "no JSON": b"{", "an empty body": b"", "a list": b"[]"}
    wrong = []
    for name, body in requests.items():
        status = post(port, body)
        print(name, "is answered with", status)
        if not 400 <= status < 500:
            wrong.append(f"{name}: {status}")
    return wrong


def greeting(port, service):
    """A person says help; the bot must answer through the stand-in."""
    message = {**envelope(service, "a:fixtures-greeting"), "type": "message", "text": "help", "textFormat": "plain"}
    status = post(port, json.dumps(message).encode())
    end = time.monotonic() + SAID_SECONDS
    while time.monotonic() < end and not any("fixtures-greeting" in path for path in Connector.kept):
        time.sleep(0.1)
    said = [path for path in Connector.kept if "fixtures-greeting" in path]
    print("a message is taken with", status, "and answered through the service with", len(said), "requests")
    return message, [] if status in (200, 201, 202) and said else ["nothing was said to the one who wrote"]


def main(jar, fixtures):
    files = sorted(pathlib.Path(fixtures).rglob("*.json"))
    if not files:
        print("no payloads in", fixtures)
        return 1
    service = f"http://127.0.0.1:{running_jar.stand_in(Connector)}/"
    with running_jar.running(jar, ["serve", "--teams-local"], {}) as port:
        if port is None:
            return 1
        wrong = replay(port, files, service)
        message, silent = greeting(port, service)
        wrong += silent + doubtful(port, message)
    print(len(Connector.kept), "requests came to the service")
    print("wrong:", "; ".join(wrong) or "nothing")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
