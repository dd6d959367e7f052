"""The client against a real llama.cpp server, with the very GGUF file that the local model is made from."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sleepy.doctor import examine
from sleepy.errors import ServerError
from sleepy.lm import registry
from sleepy.lm.responder import Question, Said
from sleepy.lm.server import Server
from sleepy.settings import ServerSettings, Settings

TOOL = Path(__file__).parents[1] / "tools" / "llama_server.py"
KEY = "llama-key-0123456789"
MODEL = "qwen2.5-coder-0.5b"

pytestmark = [pytest.mark.model, pytest.mark.slow]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A running server; its model comes from the user's cache."""
    registry.fetch(MODEL, Settings().models_dir)
    gguf = next(entry.gguf for entry in registry.listing(Settings().models_dir) if entry.name == MODEL)
    assert gguf is not None
    command = [sys.executable, str(TOOL), str(gguf), KEY]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            said = next((line for line in process.stdout if line.startswith("serving on ")), None)
            assert said is not None, f"it ended with status {process.wait()}"
            yield f"{said.split()[-1]}/v1"
        finally:
            process.stdin.close()
            process.kill()


def ask(url: str, *questions: Question) -> list[Said | None]:
    server = Server(ServerSettings(url=url, timeout_s=300, retries=0))
    return server.respond(questions, lambda *_: None)


def test_a_llama_server_replies(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(ServerError, match=r"it wants a key; put it into \$SLEEPY_API_KEY"):
        ask(url, Question([{"role": "user", "content": "Hi"}], None, 4))
    monkeypatch.setenv("SLEEPY_API_KEY", "wrong-key-0123456789")
    with pytest.raises(ServerError, match="the key is refused") as caught:
        ask(url, Question([{"role": "user", "content": "Hi"}], None, 4))
    assert "wrong-key" not in str(caught.value)
    monkeypatch.setenv("SLEEPY_API_KEY", KEY)
    chat = [{"role": "user", "content": "Say: yes"}]
    too_long = [{"role": "user", "content": "x " * 2000}]
    questions = [Question(chat, None, 6), Question(chat, "missing_mut", 1), Question(too_long, None, 4)]
    plain, pattern, long = ask(url, *questions)
    assert plain is not None and plain.failure == "" and "yes" in plain.text.lower()
    assert 0 < plain.tokens <= 6 and plain.prompt_tokens > 5 and plain.engine == f"{MODEL}@{url.split('/')[2]}"
    assert pattern is not None and pattern.failure == f"{MODEL} replied for missing_mut"
    assert long is not None and "refuses the request" in long.failure and "context" in long.failure
    settings = Settings.model_validate({"state_dir": tmp_path, "server": {"url": url, "role": "teacher"}})
    (found,) = [finding for finding in examine(settings) if finding.what == "server"]
    assert (found.state, found.detail) == ("ok", f"{url}, role teacher, offers {MODEL}")
