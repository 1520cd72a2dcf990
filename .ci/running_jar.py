"""Runs the jar on loopback beside a stand-in of its platform, and asks it. Used by the scripts that send payloads."""

import collections
import contextlib
import http.server
import os
import pathlib
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

START_SECONDS = 60
ANSWER_SECONDS = 10


class StandIn(http.server.BaseHTTPRequestHandler):
    """Answers every request in JSON; a platform says what."""

    def answered(self, body):
        """The status and the JSON of an answer, as bytes."""
        raise NotImplementedError

    def do_POST(self):
        status, answer = self.answered(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_PUT = do_DELETE = do_POST

    def log_message(self, *args):
        """Requests to the stand-in are not part of the result."""


def stand_in(handler):
    """Starts it, and returns its port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


@contextlib.contextmanager
def running(jar, arguments, settings, prepare=lambda environment: None):
    """The port of the jar, which runs with these settings alone; none when it did not start, and then its log is printed.

    What prepares the data folder gets the settings before the start.
    """
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MAGENTO_KEYS_")}
        environment.update(
            settings, MAGENTO_KEYS_HOST="127.0.0.1", MAGENTO_KEYS_PORT=str(port), MAGENTO_KEYS_DATA=folder)
        prepare(environment)
        log = pathlib.Path(folder, "server.log")
        with log.open("wb") as output:
            server = subprocess.Popen(
                ["java", "-Dfile.encoding=UTF-8", "-jar", jar, *arguments],
                env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            started = listening(server, port)
            if not started:
                print("the server did not start:", log.read_text("utf-8", "replace")[-3000:])
            yield port if started else None
        finally:
            server.terminate()
            server.wait(timeout=30)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listening(server, port):
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return True
        except OSError:
            time.sleep(0.2)
    return False


def status(port, path, body, headers):
    """The status of the answer to a POST, 0 when there is none."""
    return answer(port, path, body, headers)[0]


def answer(port, path, body, headers):
    """The status and the text of the answer to a POST, 0 when there is none."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as answered:
            return answered.status, answered.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode("utf-8", "replace")
    except OSError:
        return 0, ""


def tell(answers):
    """Prints how many payloads got which status, and the names of those that were refused."""
    print(len(answers), "payloads, answers by status:", dict(collections.Counter(answers.values())))
    for name, answer in answers.items():
        if answer >= 400:
            print(" ", answer, name)
