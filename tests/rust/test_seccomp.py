"""The system call filter, interpreted as the kernel does it, for both architectures."""

from __future__ import annotations

import errno
import re
import struct
from pathlib import Path

import pytest

from sleepy.errors import SandboxError
from sleepy.rust.sandbox import seccomp, syscalls

ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
I386 = 0x40000003
EVERYDAY = {
    "read": (0, 63), "write": (1, 64), "openat": (257, 56), "mmap": (9, 222), "execve": (59, 221), "futex": (202, 98),
    "exit_group": (231, 94), "wait4": (61, 260), "pipe2": (293, 59), "getrandom": (318, 278), "sched_getaffinity": (204, 123),
    "epoll_create1": (291, 20), "eventfd2": (290, 19), "rename": (82, 38), "statx": (332, 291), "flock": (73, 32),
}  # fmt: skip


def verdict(program: bytes, architecture: int, number: int, *arguments: int) -> int:
    """What the kernel does with a call."""
    padded = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("=IIQ6Q", number, architecture, 0, *padded)
    code = list(struct.iter_unpack("=HBBI", program))
    at = accumulator = 0
    while True:
        operation, true, false, operand = code[at]
        at += 1
        if operation == 0x06:
            return int(operand)
        if operation == 0x20:
            (accumulator,) = struct.unpack_from("=I", data, operand)
            continue
        holds = {0x15: accumulator == operand, 0x35: accumulator >= operand, 0x45: bool(accumulator & operand)}[
            operation
        ]
        at += true if holds else false


def filters(machine: str) -> dict[str, bytes]:
    landlock = {
        f"landlock, writes {writes}, scopes {scopes}": seccomp.for_landlock(
            writes=writes, scopes_signals=scopes, machine=machine
        )
        for writes in (False, True)
        for scopes in (False, True)
    }
    return {"bubblewrap": seccomp.for_bubblewrap(machine), **landlock}


@pytest.fixture(params=[(machine, name) for machine in ARCHITECTURES for name in filters(machine)], ids="-".join)
def call(request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    machine, name = request.param
    column, architecture = ARCHITECTURES[machine]
    program = filters(machine)[name]
    return lambda numbers, *arguments: verdict(program, architecture, numbers[column], *arguments)


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_calls_are_denied_by_number(machine: str) -> None:
    column, architecture = ARCHITECTURES[machine]
    tables = {"bubblewrap": syscalls.DENIED, "landlock": {**syscalls.DENIED, **syscalls.DENIED_UNDER_LANDLOCK}}
    for name, program in filters(machine).items():
        table = tables[name.partition(",")[0]]
        table = {**table, **(syscalls.METADATA if "writes False" in name else {})}
        table = {**table, **(syscalls.SIGNALS if "scopes False" in name else {})}
        denied = {row[column] for row in table.values()} - {None}
        special = {syscalls.CLONE3, syscalls.PERSONALITY, syscalls.SOCKET, syscalls.SOCKETPAIR, syscalls.PRLIMIT}
        for number in range(600):
            if number not in {row[column] for row in special}:
                expected = EPERM if number in denied else ALLOW
                assert verdict(program, architecture, number) == expected, (name, number)


def test_everyday_calls_pass(call) -> None:  # type: ignore[no-untyped-def]
    assert {name: call(numbers) for name, numbers in EVERYDAY.items()} == dict.fromkeys(EVERYDAY, ALLOW)


def test_namespaces(call) -> None:  # type: ignore[no-untyped-def]
    thread, fork = 0x3D0F00, 0x1200011
    assert call(syscalls.CLONE, thread) == call(syscalls.CLONE, fork) == ALLOW
    for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        assert call(syscalls.CLONE, flag | 17) == EPERM
    assert call(syscalls.CLONE3) == ENOSYS  # its flags are in memory; the C library falls back to clone


def test_terminals(call) -> None:  # type: ignore[no-untyped-def]
    tcgets, tiocsti, tioclinux = 0x5401, 0x5412, 0x541C
    assert call(syscalls.IOCTL, 0, tcgets) == ALLOW
    assert call(syscalls.IOCTL, 0, tiocsti) == call(syscalls.IOCTL, 0, tioclinux) == EPERM
    assert call(syscalls.IOCTL, 0, 1 << 32 | tiocsti) == EPERM  # the kernel reads 32 bits of it


def test_personality_can_be_asked_for_and_not_changed(call) -> None:  # type: ignore[no-untyped-def]
    assert call(syscalls.PERSONALITY, 0xFFFFFFFF) == call(syscalls.PERSONALITY, 0) == ALLOW
    assert call(syscalls.PERSONALITY, 0x0040000) == EPERM


def test_pairs_of_sockets_are_local(call) -> None:  # type: ignore[no-untyped-def]
    assert call(syscalls.SOCKETPAIR, 1) == ALLOW
    assert call(syscalls.SOCKETPAIR, 30) == EPERM


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_sockets(machine: str) -> None:
    column, architecture = ARCHITECTURES[machine]
    number = syscalls.SOCKET[column]
    assert number is not None
    for family in range(50):
        expected = ALLOW if family == 1 else EPERM
        assert verdict(seccomp.for_bubblewrap(machine), architecture, number, family, 1, 0) == expected
        strict = seccomp.for_landlock(writes=True, scopes_signals=True, machine=machine)
        assert verdict(strict, architecture, number, family, 1, 0) == EPERM


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_limits_of_others_are_safe_under_landlock(machine: str) -> None:
    column, architecture = ARCHITECTURES[machine]
    number = syscalls.PRLIMIT[column]
    assert number is not None
    program = seccomp.for_landlock(writes=True, scopes_signals=True, machine=machine)
    assert verdict(program, architecture, number, 0, 7) == ALLOW
    assert verdict(program, architecture, number, 1, 7) == EPERM


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_calls_in_a_foreign_convention_kill(machine: str) -> None:
    _, architecture = ARCHITECTURES[machine]
    (other,) = (a for name, (_, a) in ARCHITECTURES.items() if name != machine)
    for program in filters(machine).values():
        assert verdict(program, other, 0) == verdict(program, I386, 20) == KILL
        assert verdict(program, architecture, 0x4000_0000 | 39) == (KILL if machine == "x86_64" else ALLOW)


def test_other_machines_are_refused_in_one_line() -> None:
    with pytest.raises(SandboxError, match=r"riscv64: no system call filter .* only for x86_64 and aarch64") as caught:
        seccomp.for_bubblewrap("riscv64")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("header", "column", "pattern"),
    [
        ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", 0, r"#define __NR_(\w+) (\d+)"),
        ("/usr/include/asm-generic/unistd.h", 1, r"#define __NR(?:3264)?_(\w+) (\d+)"),
    ],
)
def test_the_numbers_are_those_of_the_kernel(header: str, column: int, pattern: str) -> None:
    if not Path(header).exists():
        pytest.skip(f"{header}: not here")
    known = {name: int(number) for name, number in re.findall(pattern, Path(header).read_text())}
    tables = (syscalls.DENIED, syscalls.DENIED_UNDER_LANDLOCK, syscalls.METADATA, syscalls.SIGNALS)
    ours = {name: row[column] for table in tables for name, row in table.items() if name in known}
    assert ours == {name: known[name] for name in ours}
    assert len(ours) > 70
