"""Starts the jar as a Slack app and sends it every payload of a folder, signed: python3 slack_fixtures.py JAR FOLDER

JSON with the type of an interaction goes as the form field "payload", other JSON as an event, *.form.txt as a form.
Fails when an answer is a 5xx, when there is none, or when a wrong signature is let in. Slack itself is a stand-in on loopback.
"""

import collections
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

INTERACTIONS = {
    "block_actions", "block_suggestion", "dialog_cancellation", "dialog_submission", "dialog_suggestion",
    "interactive_message", "message_action", "shortcut", "view_closed", "view_submission", "workflow_step_edit",
}
START_SECONDS = 60
ANSWER_SECONDS = 10


class SlackStandIn(http.server.BaseHTTPRequestHandler):
    """Says yes to every Web API method."""

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = json.dumps({
            "ok": True, "url": "https://example.slack.com/", "team": "example", "user": "magento-keys",
            "team_id": "T1", "user_id": "U1", "bot_id": "B1", "channel": "D1", "ts": "1.1", "message_ts": "1.1",
        }).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST

    def log_message(self, *args):
        """Requests to the stand-in are not part of the result."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(jar, port, api, secret, folder):
    environment = dict(
        os.environ,
        MAGENTO_KEYS_HOST="127.0.0.1",
        MAGENTO_KEYS_PORT=str(port),
        MAGENTO_KEYS_DATA=folder,
        MAGENTO_KEYS_SLACK_SIGNING_SECRET=secret,
        MAGENTO_KEYS_SLACK_BOT_TOKEN="xoxb-" + "not-a-token",
        MAGENTO_KEYS_SLACK_API_URL=f"http://127.0.0.1:{api}",
    )
    log = open(os.path.join(folder, "server.log"), "wb")
    return subprocess.Popen(
        ["java", "-jar", jar, "serve"], env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)


def listening(server, port):
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return True
        except OSError:
            time.sleep(0.2)
    return False


def post(port, body, content_type, secret):
    """The status of the answer, 0 when there is none."""
    stamp = str(int(time.time()))
    signature = "v0=" + hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    headers = {"Content-Type": content_type, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/slack/events", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        return refused.code
    except OSError:
        return 0


def as_sent(file):
    """The body and content type with which Slack sends what the file holds."""
    body = file.read_bytes()
    if file.suffix == ".json":
        if json.loads(body).get("type") not in INTERACTIONS:
            return body, "application/json"
        body = urllib.parse.urlencode({"payload": body.decode()}).encode()
    return body.strip(), "application/x-www-form-urlencoded"


def replay(port, files, secret):
    answers = {file.name: post(port, *as_sent(file), secret) for file in files}
    print(len(answers), "payloads, answers by status:", dict(collections.Counter(answers.values())))
    for name, status in answers.items():
        if status >= 400:
            print(" ", status, name)
    broken = [name for name, status in answers.items() if status == 0 or status >= 500]
    print("5xx or no answer:", ", ".join(broken) or "none")
    let_in = post(port, *as_sent(files[0]), secrets.token_hex(16))
    print("a wrong signature is answered with", let_in)
    return 1 if broken or let_in != 401 else 0


def main(jar, fixtures):
    files = sorted(path for path in pathlib.Path(fixtures).iterdir() if path.name.endswith((".json", ".form.txt")))
    secret = secrets.token_hex(16)
    stand_in = http.server.ThreadingHTTPServer(("127.0.0.1", 0), SlackStandIn)
    threading.Thread(target=stand_in.serve_forever, daemon=True).start()
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        server = start(jar, port, stand_in.server_port, secret, folder)
        try:
            if not listening(server, port) and server.poll() != 0:
                print("the server did not start:", pathlib.Path(folder, "server.log").read_text("utf-8", "replace")[-3000:])
                return 1
            if server.poll() == 0 or post(port, b"{}", "application/json", secret) == 404:
                print("this jar does not serve /slack/events")
                return 1
            return replay(port, files, secret)
        finally:
            server.terminate()
            server.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
