"""Nothing that the model writes reaches the machine, and nothing takes more than it was given."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from sleepy.errors import SandboxError
from sleepy.rust.check import Checker
from sleepy.rust.sandbox import Sandbox
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings
from tests.rust.conftest import Shell


def rust_test(body: str) -> str:
    return f"#[cfg(test)]\nmod tests {{\n    #[test]\n    fn probe() {{\n{body}\n    }}\n}}\n"


def cannot_start(path: Path, message: str) -> None:
    """A bwrap that does not work here."""
    path.write_text(f"#!/bin/sh\necho 'bwrap: {message}' >&2\nexit 1\n")
    path.chmod(0o755)


# --- what a program sees


def test_self_test_passes_here(checker: Checker) -> None:
    checker.self_test()


def test_no_network(checker: Checker) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        socket.create_connection(("127.0.0.1", port)).close()  # the host can
        connect = f'std::net::TcpStream::connect(("127.0.0.1", {port})).expect("CONNECT");'
        result = checker.test("", rust_test(connect))
    assert result.built and not result.passed
    assert "CONNECT" in result.detail


@pytest.mark.parametrize("kind", ["/etc/passwd", "outside", "home"])
def test_compile_time_includes_cannot_read_the_host(kind: str, checker: Checker, work: Path) -> None:
    secret = work / "secret"
    secret.write_text("secret")
    path = {"/etc/passwd": "/etc/passwd", "outside": str(secret), "home": str(Path.home() / ".profile")}[kind]
    check = checker.check(f'pub const SECRET: &str = include_str!("{path}");\n')
    assert not check.ok
    assert "couldn't read" in check.errors[0].message


def test_homes_are_not_there(shell: Shell) -> None:
    assert shell("ls -d /home /root /etc/passwd /var /run 2>/dev/null").stdout == ""


def test_environment_is_empty(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    names = {line.split("=")[0] for line in shell("/usr/bin/env").stdout.splitlines()}
    assert names <= {"PATH", "HOME", "PWD", "SHLVL", "OLDPWD", "_"}
    assert "hunter2" not in shell("cat /proc/*/environ 2>/dev/null").stdout


def test_other_processes_are_invisible(shell: Shell) -> None:
    assert str(os.getpid()) not in shell("ls /proc").stdout.split()


@pytest.mark.parametrize(
    "place", ["/toolchain/bin/x", "/usr/lib/x", "/bin/x", "/work/x", "/x", "/etc/x", "/dev/x", "/dev/shm/x", "/proc/x"]
)
def test_writes_outside_tmp_fail(place: str, shell: Shell) -> None:
    assert not shell(f"echo x > {place}").ok


def test_tmp_and_a_writable_working_directory_can_be_written(shell: Shell, work: Path) -> None:
    assert shell("echo x > /tmp/x && echo y > /work/y", writable=True).ok
    assert (work / "y").read_text() == "y\n"


def test_a_program_is_not_root_on_the_host(shell: Shell, work: Path) -> None:
    assert shell("touch /work/mine", writable=True).ok
    assert (work / "mine").stat().st_uid != 0
    assert "CapEff:\t0000000000000000" in shell("cat /proc/self/status").stdout


# --- what a program takes


def test_an_endless_test_is_stopped(tight: Checker) -> None:
    started = time.monotonic()
    result = tight.test("", rust_test("loop {}"))
    assert result.timed_out and not result.passed
    assert "stopped after" in result.detail
    assert time.monotonic() - started < 10


def test_an_endless_compilation_is_stopped() -> None:
    checker = Checker(SandboxSettings(compile_wall_s=1))
    check = checker.check("#![allow(long_running_const_eval)]\npub const N: u32 = { loop {} };\n")
    assert not check.ok
    assert check.errors[-1].message.startswith("the compiler was stopped after")


def test_endless_output_is_stopped(tight: Checker) -> None:
    result = tight.test("", rust_test('use std::io::Write; loop { writeln!(std::io::stdout(), "x").unwrap(); }'))
    assert not result.passed
    assert result.detail == "the tests were stopped because they wrote too much"


def test_output_is_kept_up_to_the_limit(shell: Shell) -> None:
    run = shell("yes")
    assert run.truncated and not run.ok
    assert len(run.stdout) == 16 * 1024


def test_memory_is_limited(tight: Checker) -> None:
    result = tight.test("", rust_test("assert_eq!(vec![1u8; 2 << 30].len(), 2 << 30);"))
    assert result.built and not result.passed
    assert result.detail == "the tests were killed by signal 6"


def test_threads_are_limited(tight: Checker) -> None:
    spawn = """
        let spawn = || std::thread::Builder::new().spawn(|| std::thread::sleep(std::time::Duration::from_secs(60)));
        let started = (0..500).map(|_| spawn()).filter(Result::is_ok).count();
        assert!(started > 400, "STARTED {started}");"""
    result = tight.test("", rust_test(spawn))
    assert result.built and not result.passed
    assert "STARTED" in result.detail


def test_a_fork_bomb_is_contained(shell: Shell) -> None:
    started = time.monotonic()
    run = shell("bomb() { bomb | bomb & }; bomb; sleep 1; echo alive", wall_s=3)
    assert time.monotonic() - started < 8
    assert "fork" in run.stderr or run.timed_out or run.truncated
    assert processes_with("bomb() {") == []


def test_nothing_outlives_a_run(shell: Shell) -> None:
    assert shell("setsid sleep 98761 >/dev/null 2>&1 & echo started").stdout == "started\n"
    assert shell("setsid sleep 98762 & sleep 98763", wall_s=0.5).timed_out
    deadline = time.monotonic() + 5
    while processes_with("9876") and time.monotonic() < deadline:
        os.sched_yield()
    assert processes_with("9876") == []


def test_file_size_is_limited(shell: Shell) -> None:
    assert not shell("head -c 20000000 /dev/zero > /work/big", writable=True).ok
    assert not shell("for n in 1 2 3; do head -c 8000000 /dev/zero > /tmp/$n || exit 1; done").ok
    assert shell("head -c 8000000 /dev/zero > /work/fits", writable=True).ok


def processes_with(text: str) -> list[str]:
    """Command lines on the host that contain `text`, zombies (whose command line is empty) left out."""
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return [line for line in lines if text in line and "pytest" not in line]


# --- when the sandbox is not there


def test_without_bubblewrap_it_refuses(found: Toolchain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SandboxError, match=r"bwrap: not found .*`apt-get install bubblewrap`") as caught:
        Sandbox(SandboxSettings(), found)
    assert "\n" not in str(caught.value)


def test_a_sandbox_that_cannot_start_is_named(
    checker: Checker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cannot_start(tmp_path / "bwrap", "setting up uid map: Permission denied")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(SandboxError, match="cannot start a sandbox: bwrap: setting up uid map") as caught:
        checker.self_test()
    assert "\n" not in str(caught.value)
    with pytest.raises(SandboxError, match="setting up uid map"):
        checker.check("pub fn f() {}\n")
    with pytest.raises(SandboxError, match="setting up uid map"):
        checker.test("pub fn f() {}\n", rust_test(""))


def test_a_sandbox_that_confines_nothing_is_refused(
    checker: Checker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text('#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift\nexec "$@"\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(SandboxError, match="the sandbox allows"):
        checker.self_test()
