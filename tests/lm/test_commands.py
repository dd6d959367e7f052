"""``sleepy models`` as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from sleepy.lm.commands import app
from sleepy.lm.registry import KnownModel
from sleepy.settings import Settings


def run(models_dir: Path, *arguments: str) -> str:
    settings = Settings.model_validate({"model": {"cache_dir": models_dir}})
    result = CliRunner().invoke(app, arguments, obj=lambda: settings, catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_list_follows_a_model_from_absent_to_ready(
    published: KnownModel, payload: bytes, models_dir: Path, unconverted: list[Path]
) -> None:
    def entry() -> dict[str, object]:
        (only,) = json.loads(run(models_dir, "list", "--json"))
        return dict(only)

    gguf, ready = str(models_dir / f"{published.sha256[:16]}.gguf"), str(models_dir / published.sha256[:16])
    same = {"name": "tiny", "bytes": len(payload), "licence": "Apache-2.0"}
    assert entry() == same | {"state": "absent", "path": None, "gguf": None}

    assert run(models_dir, "fetch", "tiny") == f"tiny@{published.sha256[:12]}\t{ready}\n"
    assert len(unconverted) == 1
    assert entry() == same | {"state": "ready", "path": ready, "gguf": gguf}

    (models_dir / published.sha256[:16] / "sleepy-model.json").unlink()
    assert entry() == same | {"state": "downloaded", "path": None, "gguf": gguf}


def test_list_shows_sizes_and_also_what_is_not_known_beforehand(
    tiny: KnownModel, tmp_path: Path, models_dir: Path, unconverted: list[Path]
) -> None:
    own = tmp_path / "mine.gguf"
    own.write_bytes(bytes(1000))
    run(models_dir, "fetch", str(own))
    lines = run(models_dir, "list").splitlines()
    assert [line.split()[:4] for line in lines[1:]] == [
        ["tiny", "3", "MiB", "absent"],
        ["mine", "0", "MiB", "ready"],
    ]
    assert unconverted == [own]
    assert tiny.licence in lines[1]
