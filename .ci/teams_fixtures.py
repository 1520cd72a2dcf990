"""Starts the jar for the Teams test client and sends it every payload of a folder: python3 teams_fixtures.py JAR FOLDER

The service address of each activity becomes that of a stand-in on loopback, which keeps what is sent to it.
Fails when an answer is a 5xx, when there is none, when something that is no activity is not refused, when an address
elsewhere is taken, or when nothing is said to the one who wrote. Needs no token: the jar listens on loopback only.
"""

import collections
import http.server
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

START_SECONDS = 60
ANSWER_SECONDS = 10
SAID_SECONDS = 20
ELSEWHERE = "https://connector.example.com/"


class ConnectorStandIn(http.server.BaseHTTPRequestHandler):
    """Takes every message, as the service of Teams does, and keeps it."""

    kept = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.kept.append((self.command, self.path, body))
        answer = json.dumps({"id": str(len(self.kept))}).encode()
        self.send_response(200 if self.command == "GET" else 201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_PUT = do_DELETE = do_POST

    def log_message(self, *args):
        """Requests to the stand-in are not part of the result."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(jar, port, folder):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAGENTO_KEYS_")}
    environment.update(
        MAGENTO_KEYS_HOST="127.0.0.1",
        MAGENTO_KEYS_PORT=str(port),
        MAGENTO_KEYS_DATA=folder,
    )
    log = open(os.path.join(folder, "server.log"), "wb")
    return subprocess.Popen(
        ["java", "-Dfile.encoding=UTF-8", "-jar", jar, "serve", "--teams-local"],
        env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)


def listening(server, port):
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return True
        except OSError:
            time.sleep(0.2)
    return False


def post(port, body):
    """The status of the answer, 0 when there is none."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/api/messages", body, {"Content-Type": "application/json; charset=utf-8"})
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        return refused.code
    except OSError:
        return 0


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
    print(len(answers), "payloads, answers by status:", dict(collections.Counter(answers.values())))
    for name, status in answers.items():
        if status >= 400:
            print(" ", status, name)
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
    while time.monotonic() < end and not any("fixtures-greeting" in path for _, path, _ in ConnectorStandIn.kept):
        time.sleep(0.1)
    said = [path for _, path, _ in ConnectorStandIn.kept if "fixtures-greeting" in path]
    print("a message is taken with", status, "and answered through the service with", len(said), "requests")
    return message, [] if status in (200, 201, 202) and said else ["nothing was said to the one who wrote"]


def run(server, port, jar_log, files, service):
    if not listening(server, port):
        print("the server did not start:", jar_log.read_text("utf-8", "replace")[-3000:])
        return 1
    wrong = replay(port, files, service)
    message, silent = greeting(port, service)
    wrong += silent + doubtful(port, message)
    print(len(ConnectorStandIn.kept), "requests came to the service")
    print("wrong:", "; ".join(wrong) or "nothing")
    return 1 if wrong else 0


def main(jar, fixtures):
    files = sorted(pathlib.Path(fixtures).rglob("*.json"))
    if not files:
        print("no payloads in", fixtures)
        return 1
    stand_in = http.server.ThreadingHTTPServer(("127.0.0.1", 0), ConnectorStandIn)
    threading.Thread(target=stand_in.serve_forever, daemon=True).start()
    service = f"http://127.0.0.1:{stand_in.server_port}/"
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        server = start(jar, port, folder)
        try:
            return run(server, port, pathlib.Path(folder, "server.log"), files, service)
        finally:
            server.terminate()
            server.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
