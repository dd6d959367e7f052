"""Checking and testing, on real programs and real crates."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.keeper.removal import remove
from sleepy.settings import SandboxSettings

HALF = "pub fn half(n: u32) -> u32 {\n    n / 2\n}\n"
MANIFEST = '[package]\nname = "tiny"\nversion = "0.1.0"\nedition = "2021"\n'


def harness(body: str) -> str:
    return (
        f"#[cfg(test)]\nmod tests {{\n    use super::*;\n    #[test]\n    fn halves() {{\n        {body}\n    }}\n}}\n"
    )


def crate(root: Path, files: dict[str, str]) -> Path:
    for name, text in {"Cargo.toml": MANIFEST, **files}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_a_library_and_a_binary_compile(checker: Checker) -> None:
    assert checker.check(HALF).ok
    assert checker.check("fn main() {}\n").ok


def test_errors_and_codes(checker: Checker) -> None:
    check = checker.check('pub fn f() -> u32 {\n    let s: u32 = "a";\n    t\n}\n')
    assert not check.ok
    assert check.codes == ["E0425", "E0308"]


def test_warnings_are_no_errors(checker: Checker) -> None:
    check = checker.check("pub fn f() {\n    let x = 1;\n}\n")
    assert check.ok and check.errors == []
    assert check.diagnostics[0].code == "unused_variables"


@pytest.mark.parametrize(("edition", "ok"), [("2015", True), ("2018", False)])
def test_the_edition_counts(edition: str, ok: bool, checker: Checker) -> None:
    assert checker.check("pub fn f(async: u8) -> u8 {\n    async\n}\n", Build(edition)).ok is ok


def test_passing_tests(checker: Checker) -> None:
    result = checker.test(HALF, harness("assert_eq!(half(8), 4);"))
    assert result.passed and result.ran == 1 and result.detail == ""


def test_a_failing_assertion_is_told(checker: Checker) -> None:
    result = checker.test(HALF, harness("assert_eq!(half(8), 5);"))
    assert result.built and not result.passed
    assert "left: 4" in result.detail and "\n" not in result.detail


def test_tests_that_do_not_compile(checker: Checker) -> None:
    result = checker.test(HALF, harness("third(9);"))
    assert not result.built and not result.passed
    assert result.detail == "E0425: cannot find function `third` in this scope"


def test_no_test_is_no_pass(checker: Checker) -> None:
    result = checker.test(HALF, "")
    assert result.built and result.ran == 0 and not result.passed
    assert result.detail == "no test ran"


@pytest.mark.parametrize("status", [0, 3])
def test_leaving_early_is_no_pass(status: int, checker: Checker) -> None:
    result = checker.test(HALF, harness(f"std::process::exit({status});"))
    assert not result.passed
    assert result.detail == f"the tests ended early, with status {status}"


def test_one_build_many_runs(checker: Checker) -> None:
    chosen = 'assert!(std::env::args().any(|a| a == "please"));'
    first, second = checker.test_runs(HALF, harness(chosen), [[], ["--skip", "please"]])
    assert (first.passed, second.passed) == (False, True)


def test_a_crate(checker: Checker, tmp_path: Path) -> None:
    root = crate(tmp_path, {"src/lib.rs": "pub mod half;\n", "src/half.rs": HALF, "target/junk": ""})
    assert checker.check_crate(root).ok
    assert sorted(path.name for path in root.iterdir()) == ["Cargo.toml", "src", "target"]


def test_a_broken_crate(checker: Checker, tmp_path: Path) -> None:
    root = crate(tmp_path, {"src/lib.rs": "pub mod half;\n", "src/half.rs": HALF.replace("n / 2", "m / 2")})
    check = checker.check_crate(root)
    assert not check.ok
    assert check.codes == ["E0425"]
    primary = check.errors[0].primary
    assert primary is not None and (primary.file, primary.line) == ("src/half.rs", 2)


def test_a_crate_without_a_manifest_says_so(checker: Checker, tmp_path: Path) -> None:
    check = checker.check_crate(tmp_path)
    assert not check.ok
    assert "Cargo.toml" in check.errors[0].message


def test_a_build_script_is_confined(checker: Checker, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    secret.chmod(0o644)
    script = f'fn main() {{\n    std::fs::read("{secret}").expect("READ");\n}}\n'
    check = checker.check_crate(crate(tmp_path / "crate", {"src/lib.rs": HALF, "build.rs": script}))
    assert not check.ok
    assert "READ" in check.run.stderr


# --- crates that want to lead out of their folder


def test_links_out_of_a_crate_are_left_out(checker: Checker, tmp_path: Path) -> None:
    outside = tmp_path / "outside.rs"
    outside.write_text("pub fn secret() {}\n")
    root = crate(tmp_path / "crate", {"src/lib.rs": "pub mod inside;\npub mod secret;\n", "src/real.rs": HALF})
    (root / "src" / "inside.rs").symlink_to("real.rs")
    (root / "src" / "secret.rs").symlink_to(outside)
    (root / "src" / "up.rs").symlink_to("../../outside.rs")
    check = checker.check_crate(root)
    assert [error.message.splitlines()[0] for error in check.errors] == ["file not found for module `secret`"] * len(
        check.errors
    )
    assert check.errors != []


def test_what_is_no_file_is_left_out(checker: Checker, tmp_path: Path) -> None:
    root = crate(tmp_path, {"src/lib.rs": HALF})
    os.mkfifo(root / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(root / "s"))
        assert checker.check_crate(root).ok


def test_a_crate_that_is_too_large_is_refused(tmp_path: Path) -> None:
    root = crate(tmp_path, {"src/lib.rs": HALF})
    with (root / "huge").open("wb") as file:
        file.truncate(1 << 40)
    check = Checker(SandboxSettings(disk_mib=16)).check_crate(root)
    assert not check.ok
    assert check.errors[0].message == "the crate holds more than 16 MiB"


def test_a_crate_that_is_too_deep_is_refused(checker: Checker, tmp_path: Path) -> None:
    root = crate(tmp_path / "crate", {"src/lib.rs": HALF})
    place = os.open(root, os.O_RDONLY)
    for _ in range(600):
        os.mkdir("d", dir_fd=place)
        below = os.open("d", os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = below
    os.close(place)
    check = checker.check_crate(root)
    remove(str(root))
    assert [error.message for error in check.errors] == ["the crate's folders are nested too deeply"]
