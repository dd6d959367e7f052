"""Nothing that the model writes reaches the machine, and nothing takes more than it was given."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sleepy.errors import SandboxError
from sleepy.rust.check import Checker
from sleepy.rust.keeper import kernel, usage
from sleepy.rust.keeper.removal import remove
from sleepy.rust.sandbox import TOOLCHAIN, WORK, Sandbox, client, folders
from sleepy.rust.sandbox.landlock import Landlock
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings
from tests.rust.conftest import BACKENDS, Backend, Shell, in_shell, small_sandbox


def rust_test(body: str) -> str:
    return f"#[cfg(test)]\nmod tests {{\n    #[test]\n    fn probe() {{\n{body}\n    }}\n}}\n"


def cannot_start(path: Path, message: str) -> None:
    """A bwrap that does not work here."""
    path.write_text(f"#!/bin/sh\necho 'bwrap: {message}' >&2\nexit 1\n")
    path.chmod(0o755)


# --- what a program sees


@pytest.mark.parametrize("backend", BACKENDS)
def test_self_test_passes_here(backend: Backend) -> None:
    checker = Checker(SandboxSettings(backend=backend))
    checker.self_test()
    other = "Landlock" if backend == "bubblewrap" else "bubblewrap"
    assert checker.sandbox.account.lower() == f"{backend}; {other.lower()} is not used: sandbox.backend = {backend}"


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


def test_environment_is_empty(either_shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    names = {line.split("=")[0] for line in either_shell("/usr/bin/env").stdout.splitlines()}
    assert names <= {"PATH", "HOME", "TMPDIR", "PWD", "SHLVL", "OLDPWD", "_"}
    assert "hunter2" not in either_shell("cat /proc/*/environ").stdout


def test_other_processes_are_invisible(shell: Shell) -> None:
    assert str(os.getpid()) not in shell("ls /proc").stdout.split()


@pytest.mark.parametrize(
    "place",
    [f"{TOOLCHAIN}/bin/x", "/usr/lib/x", "/bin/x", f"{WORK}/x", "/x", "/etc/x", "/dev/x", "/dev/shm/x", "/proc/x"],
)
def test_writes_outside_tmp_fail(place: str, either_shell: Shell) -> None:
    assert not either_shell(f"echo x > {place}").ok


def test_tmp_and_a_writable_working_directory_can_be_written(either_shell: Shell, work: Path) -> None:
    assert either_shell(f"echo x > /tmp/x && cat /tmp/x && echo y > {WORK}/y", writable=True).stdout == "x\n"
    assert (work / "y").read_text() == "y\n"
    assert not either_shell("cat /tmp/x").ok


def test_places_are_called_the_same_in_both(either_shell: Shell, work: Path) -> None:
    (work / "here").touch()
    assert (
        either_shell(f"pwd; ls -d {WORK}/* {TOOLCHAIN}/bin/rustc").stdout
        == f"{WORK}\n{TOOLCHAIN}/bin/rustc\n{WORK}/here\n"
    )


def test_a_program_is_not_root_on_the_host(either_shell: Shell, work: Path) -> None:
    assert either_shell(f"touch {WORK}/mine", writable=True).ok
    assert (work / "mine").stat().st_uid != 0


def test_a_program_has_no_capabilities(shell: Shell) -> None:
    assert "CapEff:\t0000000000000000" in shell("cat /proc/self/status").stdout


# --- what a program takes


def test_an_endless_test_is_stopped(tight: Checker) -> None:
    started = time.monotonic()
    result = tight.test("", rust_test("loop {}"))
    assert result.timed_out and not result.passed
    assert result.detail == "the tests were stopped: more than 1.5 s"
    assert time.monotonic() - started < 10


def test_an_endless_compilation_is_stopped() -> None:
    checker = Checker(SandboxSettings(compile_wall_s=1))
    check = checker.check("#![allow(long_running_const_eval)]\npub const N: u32 = { loop {} };\n")
    assert not check.ok
    assert check.errors[0].message == "the compiler was stopped: more than 1 s"


def test_endless_output_is_stopped(tight: Checker) -> None:
    result = tight.test("", rust_test('use std::io::Write; loop { writeln!(std::io::stdout(), "x").unwrap(); }'))
    assert not result.passed
    assert result.detail == "the tests were stopped: more than 16 KiB of output"


def test_output_is_kept_up_to_the_limit(either_shell: Shell) -> None:
    run = either_shell("yes")
    assert run.truncated and not run.ok
    assert len(run.stdout) == 16 * 1024


def test_output_past_the_limit_counts_when_the_program_has_ended_too(either_shell: Shell) -> None:
    assert either_shell("head -c 20000 /dev/zero").truncated


def test_memory_is_limited(tight: Checker) -> None:
    result = tight.test("", rust_test("assert_eq!(vec![1u8; 2 << 30].len(), 2 << 30);"))
    assert result.built and not result.passed
    assert result.detail == "the tests were killed by SIGABRT: more than 1024 MiB of memory"


def test_threads_are_limited(tight: Checker) -> None:
    spawn = """
        let spawn = || std::thread::Builder::new().spawn(|| std::thread::sleep(std::time::Duration::from_secs(60)));
        let started = (0..500).map(|_| spawn()).filter(Result::is_ok).count();
        assert!(started > 400, "STARTED {started}");"""
    result = tight.test("", rust_test(spawn))
    assert result.built and not result.passed
    assert "STARTED" in result.detail or result.detail == "the tests were stopped: more than 24 processes and threads"


def test_a_fork_bomb_is_contained(either_shell: Shell) -> None:
    run = either_shell("bomb() { bomb | bomb & }; bomb; sleep 5; echo alive", wall_s=20)
    assert "more than 24 processes and threads" in run.why or "Cannot fork" in run.stderr
    assert processes_with("bomb() {") == []


def test_nothing_outlives_a_run(either_shell: Shell) -> None:
    assert either_shell("setsid sleep 98761 & echo started").stdout == "started\n"
    assert either_shell("setsid sleep 98762 & sleep 98763", wall_s=0.5).timed_out
    assert processes_with("9876") == []


def test_nothing_outlives_a_run_that_is_stopped_while_it_begins(either: Sandbox, work: Path) -> None:
    chance = random.Random(1)
    for _ in range(40):
        script = ["/usr/bin/sh", "-c", "setsid sleep 98764 & sleep 98764"]
        assert either.run(script, work, wall_s=chance.uniform(0.0001, 0.03)).timed_out
    assert processes_with("98764") == []


@pytest.mark.parametrize("backend", BACKENDS)
def test_nothing_outlives_the_daemon(backend: Backend, found: Toolchain, work: Path) -> None:
    daemon = f"""
import sys
from pathlib import Path
from sleepy.rust.sandbox import Sandbox
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings
toolchain = Toolchain(Path({str(found.sysroot)!r}), "", Path("/usr/bin/cc"))
sandbox = Sandbox(SandboxSettings(backend={backend!r}), toolchain)
print("ready", flush=True)
sandbox.run(["/usr/bin/sh", "-c", "setsid sleep 98765 & sleep 98765"], Path({str(work)!r}), wall_s=600)
"""
    for delay_s in (0.0, 0.03, 0.3):
        with subprocess.Popen([sys.executable, "-c", daemon], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stdout.readline() == b"ready\n"
            time.sleep(delay_s)
            process.kill()
    eventually(lambda: processes_with("98765") == [])


def test_nothing_in_bubblewrap_outlives_daemon_keeper_and_supervisor_killed_together(
    found: Toolchain, work: Path
) -> None:
    """Nobody is left that could end it, but its process namespace ends with bubblewrap (Landlock has no such thing)."""
    small_sandbox("bubblewrap", found)  # or skip
    daemon = f"""
from pathlib import Path
from sleepy.rust.sandbox import Sandbox
from sleepy.rust.toolchain import Toolchain
from sleepy.settings import SandboxSettings
toolchain = Toolchain(Path({str(found.sysroot)!r}), "", Path("/usr/bin/cc"))
sandbox = Sandbox(SandboxSettings(backend="bubblewrap"), toolchain)
sandbox.run(["/usr/bin/sh", "-c", "setsid sleep 98767 & exec sleep 98767"], Path({str(work)!r}), wall_s=600)
"""
    with subprocess.Popen([sys.executable, "-c", daemon]) as process:
        eventually(lambda: sum(line.startswith("sleep") for line in processes_with("98767")) == 2)
        below = usage.descendants(process.pid)
        confined = {one.pid for one in below if b"98767" in Path(f"/proc/{one.pid}/cmdline").read_bytes()}
        ours = [process.pid, *(one.pid for one in below if one.pid not in confined)]
        for number in (
            signal.SIGSTOP,
            signal.SIGKILL,
        ):  # stopped first, so that none of them can clean up after another
            for pid in ours:
                os.kill(pid, number)
    eventually(lambda: processes_with("98767") == [])


def test_folders_of_a_killed_process_are_swept_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code = "from sleepy.rust.sandbox.folders import temporary\nimport os\nwith temporary() as f: print(f); os.kill(os.getpid(), 9)"
    killed = subprocess.run(
        [sys.executable, "-uc", code], env={**os.environ, "TMPDIR": str(tmp_path)}, capture_output=True, check=False
    )
    left = Path(killed.stdout.decode().strip())
    assert left.is_dir() and left.parent.parent == tmp_path
    folders.give(left, os.getuid())
    with folders.temporary() as mine:
        for folder in (left, mine):
            os.utime(folder.parent, (0, 0))
        folders.sweep()
        assert mine.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_a_lost_keeper_is_replaced(either_shell: Shell) -> None:
    assert either_shell("true").ok
    keeper = client._keeper._process
    assert keeper is not None
    supervisors = usage.descendants(keeper.pid)
    keeper.kill()
    keeper.wait()
    for supervisor in supervisors:
        os.kill(supervisor.pid, signal.SIGKILL)
    eventually(lambda: not any(Path(f"/proc/{supervisor.pid}/fd/0").exists() for supervisor in supervisors))
    assert either_shell("true").ok


def test_a_lost_supervisor_takes_its_program_along(either: Sandbox, work: Path) -> None:
    def kill_it() -> None:
        eventually(lambda: processes_with("98766") != [])
        keeper = client._keeper._process
        assert keeper is not None
        below = usage.descendants(keeper.pid)
        busy = {process.parent for process in below} - {keeper.pid}
        os.kill(
            next(process.pid for process in below if process.pid in busy and process.parent == keeper.pid),
            signal.SIGKILL,
        )

    with ThreadPoolExecutor() as pool:
        killed = pool.submit(kill_it)
        with pytest.raises(SandboxError, match="supervisor broke off"):
            either.run(["/usr/bin/sh", "-c", "setsid sleep 98766 & sleep 98766"], work, wall_s=60)
        killed.result()
    eventually(lambda: processes_with("98766") == [])
    assert either.run(["/usr/bin/true"], work, wall_s=30).ok


def test_file_size_is_limited(either_shell: Shell) -> None:
    run = either_shell(f"exec head -c 20000000 /dev/zero > {WORK}/big", writable=True)
    assert (run.stopped, run.why) == ("signal 25", "a file of more than 16 MiB")
    assert either_shell(f"head -c 8000000 /dev/zero > {WORK}/fits", writable=True).ok


def test_tmp_is_limited(shell: Shell) -> None:
    assert (
        shell("for n in 1 2 3; do head -c 8000000 /dev/zero > /tmp/$n || exit 1; done").why
        == "more than 16 MiB in /tmp"
    )


MANY = f"for n in 1 2 3 4 5 6; do head -c 8000000 /dev/zero > {WORK}/$n; done"
DELETED = (
    f"exec 3>{WORK}/a 4>{WORK}/b 5>{WORK}/c; rm {WORK}/*; for n in 3 4 5; do head -c 15000000 /dev/zero >&$n; done"
)
HIDDEN = f"mkdir {WORK}/d; for n in 1 2 3 4 5; do head -c 8000000 /dev/zero > {WORK}/d/$n; done; chmod 0 {WORK}/d"


@pytest.mark.parametrize("script", [MANY, f"{DELETED}; sleep 30", f"{HIDDEN}; sleep 30"])
def test_the_disk_is_limited(script: str, either_shell: Shell, work: Path) -> None:
    run = either_shell(script, writable=True)
    assert (run.stopped, run.why) == ("disk", "more than 32 MiB on disk"), run
    remove(str(work))
    assert not work.exists()


def test_what_was_there_before_does_not_count(either_shell: Shell, work: Path) -> None:
    (work / "before").write_bytes(bytes(40_000_000))
    assert either_shell(f"echo x > {WORK}/x", writable=True).ok


def test_folders_however_deep_are_removed(either_shell: Shell, work: Path) -> None:
    nest = "i=0; while [ $i -lt 1200 ]; do mkdir dddddddddddddddddddd; cd -P dddddddddddddddddddd; i=$((i+1)); done; chmod 0 ."
    either_shell(nest, writable=True)
    assert either_shell("true", writable=True).ok
    remove(str(work))
    assert not work.exists()


def test_processor_time_is_limited(either_shell: Shell) -> None:
    run = either_shell("while :; do :; done")
    assert (run.stopped, run.why) == ("signal 24", "more than 1 s of CPU time")


def test_no_descriptor_of_the_daemon_gets_in(shell: Shell) -> None:
    assert shell("ls /proc/self/fd").stdout.split() == ["0", "1", "2", "3"]  # the last is that of the folder itself


def eventually(holds: Callable[[], bool]) -> None:
    """Wait until it does."""
    deadline = time.monotonic() + 30
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert holds()


def processes_with(text: str) -> list[str]:
    """Command lines on the host that contain `text`, zombies (whose command line is empty) left out."""
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return [line for line in lines if text in line and "pytest" not in line]


# --- when a sandbox is not there


def test_without_bubblewrap_landlock_is_used(found: Toolchain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    sandbox = Sandbox(SandboxSettings(), found)
    assert sandbox.name == "Landlock"
    assert "bubblewrap is not used: bwrap: not found on PATH" in sandbox.account


def test_where_bubblewrap_does_not_start_landlock_is_used(
    found: Toolchain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, work: Path
) -> None:
    cannot_start(tmp_path / "bwrap", "setting up uid map: Permission denied")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    sandbox = Sandbox(SandboxSettings(), found)
    assert sandbox.run(["/usr/bin/true"], work, wall_s=30).ok
    assert sandbox.name == "Landlock"
    assert "bubblewrap: cannot start a sandbox: setting up uid map: Permission denied" in sandbox.account


def test_bubblewrap_is_preferred(found: Toolchain) -> None:
    sandbox = Sandbox(SandboxSettings(), found)
    assert sandbox.account == "bubblewrap; Landlock is not used: bubblewrap is stronger"


def test_without_any_it_refuses(found: Toolchain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(kernel, "landlock_abi", lambda: 0)
    with pytest.raises(SandboxError, match=r"bwrap: not found .*`apt-get install bubblewrap`.*no Landlock") as caught:
        Sandbox(SandboxSettings(), found)
    assert "\n" not in str(caught.value)


def test_a_sandbox_that_cannot_start_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    checker = Checker(SandboxSettings(backend="bubblewrap"))
    cannot_start(tmp_path / "bwrap", "setting up uid map: Permission denied")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(SandboxError, match=r"cannot start a sandbox: setting up uid map: .*userns_clone=1") as caught:
        checker.self_test()
    assert "\n" not in str(caught.value)
    with pytest.raises(SandboxError, match="setting up uid map"):
        checker.check("pub fn f() {}\n")
    with pytest.raises(SandboxError, match="setting up uid map"):
        checker.test("pub fn f() {}\n", rust_test(""))


def test_a_sandbox_that_confines_nothing_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    checker = Checker(SandboxSettings(backend="bubblewrap"))
    fake = tmp_path / "bwrap"
    fake.write_text(f"""#!/bin/sh
export PATH=/usr/bin:/bin
while [ "$1" != -- ]; do [ "$3" = {WORK} ] && cd "$2"; shift; done
shift
echo '{{"exit-code": 0}}' >&4
[ "$1" = setpriv ] && shift 7
[ "$1" = prlimit ] && shift 3
for word; do
    shift
    case "$word" in
        /toolchain/*) word={checker.toolchain.sysroot}/${{word#/toolchain/}} ;;
        *=/toolchain/*) word=${{word%%=*}}={checker.toolchain.sysroot}/${{word#*=/toolchain/}} ;;
        {WORK}/*) word=./${{word#{WORK}/}} ;;
    esac
    set -- "$@" "$word"
done
exec "$@"
""")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(SandboxError, match="the sandbox allows a read outside"):
        checker.self_test()


@pytest.mark.parametrize("abi", [1, 2, 3, 4, 5])
def test_landlock_of_older_kernels_confines_too(abi: int, found: Toolchain, work: Path) -> None:
    sandbox = small_sandbox("landlock", found)
    backend = sandbox._backend()
    assert isinstance(backend, Landlock)
    backend.abi = abi
    run = in_shell(sandbox, work)
    assert run(f"cat {WORK}/probe; echo x > /tmp/x && cat /tmp/x").stdout == "x\n"
    assert not run("cat /etc/passwd").ok
    (work / "file").write_text("x")
    (work / "file").chmod(0o666)
    assert not run(f"truncate -s 0 {WORK}/file").ok
    assert not run(f"kill -0 {os.getpid()}").ok
    assert (work / "file").read_text() == "x"
