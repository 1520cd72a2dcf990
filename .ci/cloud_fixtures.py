"""Starts the jar and reports every activity of a folder to a hook of it, signed: python3 cloud_fixtures.py JAR FOLDER

Fails when an answer is a 5xx, when there is none, when an activity is not taken from which something follows, when it is taken
twice, when something that is no activity is not refused, or when a wrong signature or a guessed address is let in.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import secrets
import subprocess
import sys

import running_jar

HEADER = base64.urlsafe_b64encode(b'{"alg":"HS256","b64":false,"crit":["b64"]}').rstrip(b"=")
SAYS_NOTHING = {"environment.cron"}


class Hook:
    """An address that the operator makes beside the running bot."""

    def __init__(self, jar):
        self.jar = jar
        self.key = secrets.token_hex(32)
        self.path = ""
        self.environment = {}

    def keep(self, environment):
        """The settings that the bot runs with."""
        self.environment = environment

    def make(self):
        made = subprocess.run(
            ["java", "-jar", self.jar, "admin", "hook", "new", "--tenant", "local", "--shared-key-file", "-"],
            env=self.environment, input=self.key.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
        self.path = next(line.strip() for line in made.splitlines() if line.strip().startswith("/hooks/"))

    def report(self, port, body, key=None, path=None):
        """The status and what became of the report."""
        mac = hmac.new((key or self.key).encode(), HEADER + b"." + body, hashlib.sha256).digest()
        signature = HEADER + b".." + base64.urlsafe_b64encode(mac).rstrip(b"=")
        headers = {"Content-Type": "application/json", "X-JWS-Signature": signature.decode()}
        status, text = running_jar.answer(port, path or self.path, body, headers)
        return status, json.loads(text).get("report") if status == 200 else None


def expected(payload):
    if "type" not in payload or "state" not in payload:
        return 400, None
    return 200, "forgotten" if payload["type"] in SAYS_NOTHING else "taken"


def replay(hook, port, files):
    answers, wrong = {}, []
    for file in files:
        body = file.read_bytes()
        payload = json.loads(body)
        answer = hook.report(port, body)
        answers[file.name] = answer[0]
        print(" ", file.name, *answer)
        if answer != expected(payload):
            wrong.append(f"{file.name}: {answer} in place of {expected(payload)}")
        elif answer[1] == "taken" and hook.report(port, body) != (200, "repeated"):
            wrong.append(f"{file.name} was taken twice")
    running_jar.tell(answers)
    return wrong


def doubtful(hook, port, body):
    """What must not be let in."""
    guessed = hook.path[:-8] + "AAAAAAAA"
    answers = {
        "a wrong signature": (hook.report(port, body, key="guessed"), 401),
        "a changed body": (hook.report(port, body + b" ", key="guessed"), 401),
        "a guessed address": (hook.report(port, body, path=guessed), 404),
        "a list": (hook.report(port, b"[]"), 400),
    }
    wrong = []
    for name, ((status, _), right) in answers.items():
        print(name, "is answered with", status)
        if status != right:
            wrong.append(f"{name}: {status} in place of {right}")
    return wrong


def main(jar, fixtures):
    files = sorted(pathlib.Path(fixtures).glob("*.json"))
    if not files:
        print("no activities in", fixtures)
        return 1
    hook = Hook(jar)
    with running_jar.running(jar, ["serve"], {}, hook.keep) as port:
        if port is None:
            return 1
        hook.make()
        wrong = replay(hook, port, files) + doubtful(hook, port, files[0].read_bytes())
    print("wrong:", "; ".join(wrong) or "nothing")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
