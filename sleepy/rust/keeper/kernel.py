"""The few system calls that Python has no function for: prctl, capset, Landlock and seccomp."""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
import struct

from sleepy.rust.keeper.job import Ruleset

_libc = ctypes.CDLL(None, use_errno=True)

_PR_SET_PDEATHSIG, _PR_SET_KEEPCAPS, _PR_SET_SECCOMP, _PR_SET_SECUREBITS = 1, 8, 22, 28
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 36, 38, 47
_PR_CAP_AMBIENT_RAISE, _SECCOMP_MODE_FILTER = 2, 2
_CAP_DAC_READ_SEARCH = 2
_NO_SETUID_FIXUP = 4
_CAPSET = {"x86_64": 126, "aarch64": 91}
_CLOSE_RANGE, _CLOSE_RANGE_CLOEXEC = 436, 4
_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_LANDLOCK_CREATE_RULESET_VERSION, _LANDLOCK_RULE_PATH_BENEATH = 1, 1

# LANDLOCK_ACCESS_FS_*
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE, _MAKE_DIR, _MAKE_FILE, _MAKE_LINK, _REFER, _TRUNCATE = 3 << 4, 1 << 7, 1 << 8, 1 << 12, 1 << 13, 1 << 14
_ALL_OF_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""What can be denied at all, by the ABI that brought it."""
_ON_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_WRITE = _READ | _WRITE_FILE | _REMOVE | _MAKE_DIR | _MAKE_FILE | _MAKE_LINK | _REFER | _TRUNCATE
_NET_BIND_AND_CONNECT, _SCOPE_SOCKETS_AND_SIGNALS = 3, 3
SCOPES_SIGNALS_FROM_ABI = 6


def die_with_parent() -> None:
    """SIGKILL to this process when its parent ends. Any change of user undoes it."""
    _prctl(_PR_SET_PDEATHSIG, 9)


def become_subreaper() -> None:
    """Orphans among this process's descendants become its children, instead of init's."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def close_on_exec_from(lowest: int) -> None:
    """No descriptor from `lowest` on reaches the program that this process becomes."""
    found = _libc.syscall(
        ctypes.c_long(_CLOSE_RANGE),
        ctypes.c_uint(lowest),
        ctypes.c_uint(0xFFFFFFFF),
        ctypes.c_uint(_CLOSE_RANGE_CLOEXEC),
    )
    if found < 0:  # before Linux 5.11
        for name in os.listdir("/proc/self/fd"):
            if int(name) >= lowest:
                with contextlib.suppress(OSError):
                    os.set_inheritable(int(name), False)


def forbid_new_privileges() -> None:
    """No program that this process starts gains privileges by being started."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def become_user(user: int, *, may_pass: bool) -> None:
    """Real, effective and saved user and group `user`, no other groups and no capabilities.

    `may_pass` keeps the one that opens closed folders for reading (Landlock still applies).
    """
    os.setgroups([])
    os.setresgid(user, user, user)
    if may_pass:
        _prctl(_PR_SET_KEEPCAPS, 1)
        _prctl(_PR_SET_SECUREBITS, _NO_SETUID_FIXUP)  # or access(), by which gcc finds its linker, would not count it
    os.setresuid(user, user, user)
    if may_pass:
        kept = 1 << _CAP_DAC_READ_SEARCH
        header = struct.pack("=Ii", 0x20080522, 0)
        sets = struct.pack("=6I", kept, kept, kept, 0, 0, 0)
        _check("capset", _libc.syscall(ctypes.c_long(_CAPSET[os.uname().machine]), header, sets))
        _prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, _CAP_DAC_READ_SEARCH)


def install_filter(program: bytes) -> None:
    """Filter the system calls of this process and of all that it starts, for good. Needs forbid_new_privileges."""
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    buffer = ctypes.create_string_buffer(header, len(header))
    _prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(buffer))


def landlock_abi() -> int:
    """The kernel's Landlock ABI; 0 where it has none or it is switched off."""
    found = _libc.syscall(ctypes.c_long(_LANDLOCK_CREATE_RULESET), None, ctypes.c_size_t(0), ctypes.c_uint(1))
    return max(0, int(found))


def restrict(rules: Ruleset) -> None:
    """Deny this process, and all that it starts, whatever `rules` do not name. Needs forbid_new_privileges."""
    handled = max((rights for abi, rights in _ALL_OF_ABI.items() if abi <= rules.abi), default=0)
    net = _NET_BIND_AND_CONNECT if rules.abi >= 4 else 0
    scoped = _SCOPE_SOCKETS_AND_SIGNALS if rules.abi >= SCOPES_SIGNALS_FROM_ABI else 0
    size = 8 if rules.abi < 4 else 16 if rules.abi < SCOPES_SIGNALS_FROM_ABI else 24
    attributes = struct.pack("=QQQ", handled, net, scoped)[:size]
    ruleset = _check(
        "landlock_create_ruleset",
        _libc.syscall(ctypes.c_long(_LANDLOCK_CREATE_RULESET), attributes, ctypes.c_size_t(size), ctypes.c_uint(0)),
    )
    granted = [(rules.read, _READ), (rules.write, _WRITE), (rules.devices, _READ_FILE | _WRITE_FILE)]
    for paths, rights in granted:
        for path in paths:
            _allow(ruleset, path, rights & handled)
    restricted = _libc.syscall(ctypes.c_long(_LANDLOCK_RESTRICT_SELF), ctypes.c_int(ruleset), ctypes.c_uint(0))
    _check("landlock_restrict_self", restricted)
    os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    if not stat.S_ISDIR(os.fstat(place).st_mode):
        rights &= _ON_FILES
    rule = struct.pack("=Qi", rights, place)
    kind = ctypes.c_int(_LANDLOCK_RULE_PATH_BENEATH)
    added = _libc.syscall(ctypes.c_long(_LANDLOCK_ADD_RULE), ctypes.c_int(ruleset), kind, rule, ctypes.c_uint(0))
    os.close(place)
    _check(f"landlock_add_rule: {path}", added)


def _prctl(option: int, *arguments: int) -> None:
    padded = [ctypes.c_ulong(argument) for argument in (*arguments, 0, 0, 0, 0)[:4]]
    _check("prctl", _libc.prctl(ctypes.c_int(option), *padded))


def _check(what: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result
