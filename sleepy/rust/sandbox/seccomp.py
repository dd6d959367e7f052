"""The system call filter of both back-ends: classic BPF for x86_64 and aarch64 (`man 2 seccomp`).

Calls in `syscalls` fail with EPERM, so that a program sees an error and not its end; a call in another architecture's
convention (32-bit code, x32), whose numbers mean something else, kills it.
"""

from __future__ import annotations

import errno
import functools
import platform
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

from sleepy.errors import SandboxError
from sleepy.rust.sandbox import syscalls
from sleepy.rust.sandbox.syscalls import Numbers

_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
"""Offsets in struct seccomp_data; both architectures are little-endian, so an argument's low half comes first."""
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_X32 = 0x40000000
"""Numbers from here on are the x32 ABI's, which shares x86_64's audit architecture."""
_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""Column in the table of numbers, and AUDIT_ARCH_*."""

_NAMESPACES = 0x7E020000
"""CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET."""
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C
_AF_UNIX = 1
_PERSONALITY_QUERY = 0xFFFFFFFF
_BLOCK = 8


@dataclass
class _Program:
    """Instructions whose jumps name labels until they are assembled."""

    code: list[tuple[int, int, str, str]] = field(default_factory=list)
    """Operation, operand, label when true, label when false ("" is the next instruction)."""
    labels: dict[str, int] = field(default_factory=dict)

    def add(self, operation: int, operand: int, true: str = "", false: str = "") -> None:
        self.code.append((operation, operand, true, false))

    def label(self, name: str) -> None:
        self.labels[name] = len(self.code)

    def assemble(self) -> bytes:
        """struct sock_filter, one after the other."""
        return b"".join(
            struct.pack("=HBBI", operation, self._distance(at, true), self._distance(at, false), operand)
            for at, (operation, operand, true, false) in enumerate(self.code)
        )

    def _distance(self, at: int, label: str) -> int:
        distance = self.labels[label] - at - 1 if label else 0
        if not 0 <= distance < 256:
            raise ValueError(f"{label}: {distance} instructions away")
        return distance


def problem(machine: str = "") -> str:
    """Why there is no filter for this kind of machine; empty when there is one."""
    machine = machine or platform.machine()
    known = " and ".join(_ARCHITECTURES)
    return (
        ""
        if machine in _ARCHITECTURES
        else f"{machine}: no system call filter for this kind of machine, only for {known}"
    )


@functools.cache
def for_bubblewrap(machine: str = "") -> bytes:
    """The filter where the program has its own namespaces. Raises SandboxError on other kinds of machine."""
    program = _Program()
    column = _begin(program, machine)
    _arguments(program, column, "socket", syscalls.SOCKET, 0, _JUMP_EQUAL, [_AF_UNIX], deny_when=False)
    return _end(program, column, [syscalls.DENIED])


@functools.cache
def for_landlock(*, writes: bool, scopes_signals: bool, machine: str = "") -> bytes:
    """The filter where the program sees the machine's processes and file system. Raises like :func:`for_bubblewrap`."""
    program = _Program()
    column = _begin(program, machine)
    # Without an own process namespace: the limits of the daemon are not to be changed.
    _arguments(program, column, "prlimit", syscalls.PRLIMIT, 0, _JUMP_EQUAL, [0], deny_when=False)
    tables = [syscalls.DENIED, syscalls.DENIED_UNDER_LANDLOCK]
    tables += [] if writes else [syscalls.METADATA]
    tables += [] if scopes_signals else [syscalls.SIGNALS]
    return _end(program, column, tables)


def _begin(program: _Program, machine: str) -> int:
    machine = machine or platform.machine()
    if found := problem(machine):
        raise SandboxError(found)
    column, architecture = _ARCHITECTURES[machine]
    program.add(_LOAD, _ARCHITECTURE)
    program.add(_JUMP_EQUAL, architecture, "native", "")
    program.add(_RETURN, _KILL)
    program.label("native")
    program.add(_LOAD, _NUMBER)
    if machine == "x86_64":
        program.add(_JUMP_GREATER_EQUAL, _X32, "", "not x32")
        program.add(_RETURN, _KILL)
        program.label("not x32")
    # glibc falls back to clone(), whose flags are in a register and not in memory that could change.
    number = syscalls.CLONE3[column]
    assert number is not None
    program.add(_JUMP_EQUAL, number, "", "not clone3")
    program.add(_RETURN, _ERRNO | errno.ENOSYS)
    program.label("not clone3")
    _arguments(program, column, "clone", syscalls.CLONE, 0, _JUMP_ANY_BIT, [_NAMESPACES])
    _arguments(program, column, "ioctl", syscalls.IOCTL, 1, _JUMP_EQUAL, [_TIOCSTI, _TIOCLINUX])
    _arguments(
        program, column, "personality", syscalls.PERSONALITY, 0, _JUMP_EQUAL, [0, _PERSONALITY_QUERY], deny_when=False
    )
    _arguments(program, column, "socketpair", syscalls.SOCKETPAIR, 0, _JUMP_EQUAL, [_AF_UNIX], deny_when=False)
    return column


def _arguments(
    program: _Program,
    column: int,
    name: str,
    numbers: Numbers,
    argument: int,
    comparison: int,
    operands: Iterable[int],
    *,
    deny_when: bool = True,
) -> None:
    """Deny a call when (or unless) an argument compares to one of `operands`; of these arguments the kernel reads 32 bits."""
    number = numbers[column]
    assert number is not None
    program.add(_JUMP_EQUAL, number, "", f"not {name}")
    program.add(_LOAD, _ARGUMENTS + 8 * argument)
    for operand in operands:
        program.add(comparison, operand, f"{name} matches", "")
    program.add(_RETURN, _ALLOW if deny_when else _ERRNO | errno.EPERM)
    program.label(f"{name} matches")
    program.add(_RETURN, _ERRNO | errno.EPERM if deny_when else _ALLOW)
    program.label(f"not {name}")


def _end(program: _Program, column: int, tables: Iterable[dict[str, Numbers]]) -> bytes:
    """Look the number up, block by block: the kernel runs the filter for every number there is when it is installed."""
    numbers = sorted({number for table in tables for row in table.values() if (number := row[column]) is not None})
    for start in range(0, len(numbers), _BLOCK):
        block = numbers[start : start + _BLOCK]
        beyond = f"beyond {block[-1]}"
        program.add(_JUMP_GREATER_EQUAL, block[-1] + 1, beyond, "")
        for number in block:
            program.add(_JUMP_EQUAL, number, "denied", "")
        program.add(_RETURN, _ALLOW)
        program.label(beyond)
    program.add(_RETURN, _ALLOW)
    program.label("denied")
    program.add(_RETURN, _ERRNO | errno.EPERM)
    return program.assemble()
