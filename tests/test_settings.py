"""Settings: one typed tree, overridable, and errors that name the key and what is allowed."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sleepy import configuration, settings
from sleepy.errors import UsageError
from sleepy.init import ON_CPU, ON_GPU, render


@pytest.fixture(autouse=True)
def _nothing_around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No configuration of the machine or the developer reaches these tests."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(configuration, "config_candidates", lambda: [Path("sleepy.toml")])
    for name in [name for name in os.environ if name.startswith("SLEEPY_")]:
        monkeypatch.delenv(name)


def test_defaults_need_no_file() -> None:
    assert configuration.load().model.name == "qwen2.5-coder-0.5b"


def test_file_then_environment_then_flag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sleepy.toml").write_text("[share]\np = 2\nk_max = 16\nphi = 1\n")
    monkeypatch.setenv("SLEEPY_SHARE__K_MAX", "8")
    monkeypatch.setenv("SLEEPY_SHARE__PHI", "3")
    found = configuration.load(None, ["share.phi=0"])
    assert (found.share.p, found.share.k_max, found.share.phi) == (2, 8, 0)


@pytest.mark.parametrize("mark", [".git", "Cargo.toml"])
def test_what_came_with_a_repository_or_crate_counts_only_when_it_is_named(
    mark: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = tmp_path / "below"
    below.mkdir()
    file = below / "sleepy.toml"
    file.write_text('[server]\nrole = "teacher"\nurl = "http://elsewhere"\napi_key_env = "GITHUB_TOKEN"\n')
    monkeypatch.chdir(below)
    assert configuration.load().server.url == "http://elsewhere"
    assert configuration.passed_over() is None
    (tmp_path / mark).touch()
    assert configuration.load().server.url is None
    said = configuration.passed_over()
    assert said is not None and "`sleepy --config sleepy.toml …`" in said
    assert configuration.load(file).server.url == "http://elsewhere"
    assert configuration.passed_over(file) is None
    monkeypatch.setattr(configuration, "config_candidates", lambda: [file])
    assert configuration.find() == file, "~/.config or /etc may lie in a repository"
    assert configuration.passed_over() is None, "and is read, whatever directory it is read from"


def test_one_s_own_home_under_git_vouches_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, crate = tmp_path / "home", tmp_path / "home" / "work" / "crate"
    crate.mkdir(parents=True)
    (home / ".git").mkdir()
    (crate / "Cargo.toml").touch()
    monkeypatch.setenv("HOME", str(home))
    for folder, others in ((home, False), (home / "work", False), (crate, True)):
        (folder / "sleepy.toml").write_text("[share]\np = 3\n")
        monkeypatch.chdir(folder)
        assert (configuration.load().share.p == 3) != others
        assert (configuration.passed_over() is not None) == others


def test_a_working_directory_that_is_gone_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone, file = tmp_path / "gone", tmp_path / "sleepy.toml"
    gone.mkdir()
    file.write_text("[share]\np = 3\n")
    monkeypatch.chdir(gone)
    gone.rmdir()
    monkeypatch.setattr(configuration, "config_candidates", lambda: [Path("sleepy.toml"), file])
    assert configuration.load().share.p == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[share]\nrank = 4\n", ["sleepy.toml", "unknown key share.rank", "k_max", "p,"]),
        ("nonsense = 1\n", ["unknown key nonsense", "model", "share"]),
        ("[typo]\nx = 1\n", ["sleepy.toml: unknown key typo", "model", "share"]),
        ("[server]\nrole = 'day'\n", ["sleepy.toml: server (what it was set to is not shown): role day needs a url"]),
        ('[share]\np = "four"\n', ["share.p = 'four'", "integer"]),
        ("[share]\nvariance = 1.5\n", ["share.variance = 1.5", "less than or equal to 1"]),
        ('[log]\nlevel = "loud"\n', ["log.level = 'loud'", "debug", "error"]),
        ('[schedule]\nday = "8-25:00"\n', ["schedule.day = '8-25:00'"]),
        ("[share\n", ["not valid TOML"]),
    ],
)
def test_bad_file_is_one_line_that_names_the_key(tmp_path: Path, text: str, said: list[str]) -> None:
    (tmp_path / "sleepy.toml").write_text(text)
    with pytest.raises(UsageError) as caught:
        configuration.load()
    message = str(caught.value)
    assert "\n" not in message
    for part in said:
        assert part in message


def test_bad_flag_and_missing_file() -> None:
    with pytest.raises(UsageError, match=r"--set: unknown key share\.q"):
        configuration.load(None, ["share.q=1"])
    with pytest.raises(UsageError, match=r"section\.key=value"):
        configuration.load(None, ["share.p"])
    with pytest.raises(UsageError, match="no such configuration file"):
        configuration.load(Path("elsewhere.toml"))


@pytest.mark.parametrize("chosen", [ON_CPU, ON_GPU])
def test_written_file_is_read_back_and_holds_every_setting(chosen: Mapping[str, Any], tmp_path: Path) -> None:
    text = render(chosen)
    (tmp_path / "sleepy.toml").write_text(text)
    expected = settings.Settings().model_dump()
    for key, value in chosen.items():
        section, name = key.split(".")
        expected[section][name] = value
    assert configuration.load().model_dump() == expected
    # With every default uncommented the file still gives the same.
    lines = [line.removeprefix("# ") if " = " in line and line.startswith("# ") else line for line in text.splitlines()]
    active = [line for line in lines if not line.startswith("#")]
    (tmp_path / "sleepy.toml").write_text("\n".join(active))
    assert configuration.load().model_dump() == expected


def test_digest_ignores_paths_and_sees_what_matters(tmp_path: Path) -> None:
    base = settings.Settings()
    assert base.digest() == settings.Settings(state_dir=tmp_path).digest()
    assert base.digest() != configuration.load(None, ["share.p=1"]).digest()
    assert base.digest() != configuration.load(None, ["share.acts_on=reply"]).digest()
    assert base.digest() == configuration.load(None, ["training.kept_prompts_mib=0"]).digest()


def test_what_was_changed_gives_the_same_settings_again(tmp_path: Path) -> None:
    words = ["share.p=1", 'share.target_modules=["q_proj"]', "training.coefficient_lr=auto", "training.lora_lr=1e-05"]
    chosen = configuration.load(None, [*words, f"model.cache_dir={tmp_path}", "log.level=debug"])
    assert sorted(chosen.changed()) == sorted(words), "neither paths nor the log"
    assert configuration.load(None, chosen.changed()).digest() == chosen.digest()
    assert settings.Settings().changed() == []


def test_state_directory_follows_systemd_then_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    assert settings.Settings().state == tmp_path / "xdg" / "sleepy"
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/sleepy")
    assert settings.Settings().state == Path("/var/lib/sleepy")
    assert settings.Settings(state_dir=tmp_path).state == tmp_path


@pytest.mark.parametrize("item", ["server.api_key_env=sk-secret", "server.url=http://me:sk-secret@host/v1"])
def test_a_key_in_the_wrong_place_is_refused_and_not_shown(item: str) -> None:
    with pytest.raises(UsageError, match=r"what it was set to is not shown") as caught:
        configuration.load(None, [item])
    assert "sk-secret" not in str(caught.value)
    with pytest.raises(UsageError, match=r"unknown key server\.api_key") as caught:
        configuration.load(None, ["server.api_key=sk-secret"])
    assert "sk-secret" not in str(caught.value)


def test_a_server_that_is_wanted_needs_a_place() -> None:
    with pytest.raises(UsageError, match=r"--set: server .*role teacher needs a url"):
        configuration.load(None, ["server.role=teacher"])


def test_a_server_that_is_off_changes_no_digest() -> None:
    base = settings.Settings().digest()
    assert configuration.load(None, ["server.url=http://127.0.0.1:8000/v1"]).digest() == base
    assert configuration.load(None, ["server.role=teacher", "server.url=http://127.0.0.1:8000/v1"]).digest() != base
