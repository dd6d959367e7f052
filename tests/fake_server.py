"""A server on 127.0.0.1 that speaks OpenAI's chat interface as far as it is told to, and misbehaves where it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Raw:
    """What comes back, as it is."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "application/json"
    missing: int = 0
    """Bytes that are announced and do not come."""
    hangs: bool = False
    """Nothing comes until the server is closed."""


def completion(text: str | None, model: str = "base-model", prompt: int = 100, reply: int = 20) -> Raw:
    """A good reply."""
    message = {"role": "assistant", "content": text}
    body = {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": prompt, "completion_tokens": reply, "total_tokens": prompt + reply},
    }
    return Raw(body=json.dumps(body).encode())


def refusal(status: int, message: str, **headers: str) -> Raw:
    """An error as such servers word it."""
    return Raw(status, json.dumps({"error": {"message": message}}).encode(), headers)


class FakeServer:
    """Replies with `script` in order, then with `otherwise`; remembers what it was asked."""

    def __init__(self) -> None:
        self.models: list[str] | Raw = ["base-model"]
        self.script: list[Raw] = []
        self.otherwise = completion("```rust\nfn main() {}\n```")
        self.answer: Callable[[str], str] | None = None
        """From what the user's message says to the reply, in the place of `otherwise`."""
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    @contextmanager
    def serving(self) -> Iterator[FakeServer]:
        """Open until the block ends."""
        thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            self._closing.set()
            self._http.shutdown()
            self._http.server_close()
            thread.join()

    def _reply(self, body: dict[str, Any], headers: dict[str, str]) -> Raw:
        with self._lock:
            self.asked.append(body)
            self.headers.append(headers)
            if self.script:
                reply = self.script.pop(0)
            elif self.answer is not None:
                reply = completion(self.answer(body["messages"][-1]["content"]), body["model"])
            else:
                reply = self.otherwise
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        if reply.hangs:
            self._closing.wait(60)
        with self._lock:
            self._at_once -= 1
        return reply

    def _handler(fake) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                models = fake.models
                if not isinstance(models, Raw):
                    models = Raw(
                        body=json.dumps({"object": "list", "data": [{"id": name} for name in models]}).encode()
                    )
                self._send(models)

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                self._send(fake._reply(body, {name.lower(): value for name, value in self.headers.items()}))

            def _send(self, reply: Raw) -> None:
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.kind)
                self.send_header("Content-Length", str(len(reply.body) + reply.missing))
                for name, value in reply.headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                with suppress(ConnectionError):  # whoever asked did not wait
                    self.wfile.write(reply.body)
                if reply.missing:
                    self.close_connection = True

            def log_message(self, *_: Any) -> None:
                pass

        return Handler
