"""Starts the jar as a Slack app and sends it every payload of a folder, signed: python3 slack_fixtures.py JAR FOLDER

JSON with the type of an interaction goes as the form field "payload", other JSON as an event, *.form.txt as a form.
Fails when an answer is a 5xx, when there is none, or when a wrong signature is let in. Slack itself is a stand-in on loopback.
"""

import hashlib
import hmac
import json
import pathlib
import secrets
import sys
import time
import urllib.parse

import running_jar

INTERACTIONS = {
    "block_actions", "block_suggestion", "dialog_cancellation", "dialog_submission", "dialog_suggestion",
    "interactive_message", "message_action", "shortcut", "view_closed", "view_submission", "workflow_step_edit",
}


class WebApi(running_jar.StandIn):
    """Says yes to every method."""

    def answered(self, body):
        return 200, json.dumps({
            "ok": True, "url": "https://example.slack.com/", "team": "example", "user": "magento-keys",
            "team_id": "T1", "user_id": "U1", "bot_id": "B1", "channel": "D1", "ts": "1.1", "message_ts": "1.1",
        }).encode()


def post(port, body, content_type, secret):
    stamp = str(int(time.time()))
    signature = "v0=" + hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    headers = {"Content-Type": content_type, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}
    return running_jar.status(port, "/slack/events", body, headers)


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
    running_jar.tell(answers)
    broken = [name for name, status in answers.items() if status == 0 or status >= 500]
    print("5xx or no answer:", ", ".join(broken) or "none")
    let_in = post(port, *as_sent(files[0]), secrets.token_hex(16))
    print("a wrong signature is answered with", let_in)
    return 1 if broken or let_in != 401 else 0


def main(jar, fixtures):
    files = sorted(path for path in pathlib.Path(fixtures).iterdir() if path.name.endswith((".json", ".form.txt")))
    secret = secrets.token_hex(16)
    settings = {
        "MAGENTO_KEYS_SLACK_SIGNING_SECRET": secret,
        "MAGENTO_KEYS_SLACK_BOT_TOKEN": "xoxb-" + "not-a-token",
        "MAGENTO_KEYS_SLACK_API_URL": f"http://127.0.0.1:{running_jar.stand_in(WebApi)}",
    }
    with running_jar.running(jar, ["serve"], settings) as port:
        return 1 if port is None else replay(port, files, secret)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
