"""The loop on real crates: what helps is kept, what does not is undone, and it ends when it should."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sleepy.errors import FixError
from sleepy.fix.proposers import Answer, Candidate, CompilerProposer, Step
from sleepy.lm.responder import Said
from sleepy.rust.check import Checker
from tests.fix.conftest import MANIFEST, Make, Script, mend

MOVED = """\
pub fn twice(name: String) -> (String, String) {
    (name, name)
}

pub fn half(n: u32) -> u32 {
    n / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_are_there() {
        assert_eq!(twice("a".to_string()), ("a".to_string(), "a".to_string()));
    }

    #[test]
    fn halves() {
        assert_eq!(half(8), 4);
    }
}
"""
CLONED = "pub fn twice(name: String) -> (String, String) {\n    (name.clone(), name)\n}"
WRONG = "pub fn twice(name: String) -> (String, String) {\n    (String::new(), name)\n}"


def test_several_errors_in_several_files(make: Make, checker: Checker) -> None:
    root = make(
        {
            "src/lib.rs": "pub mod deep;\n\npub fn f(s: String) -> usize {\n    deep::size(s)\n}\n",
            "src/deep/mod.rs": "pub fn size(s: &str) -> usize {\r\n    let n = 0;\r\n    n += s.len();\r\n    n\r\n}\r\n",
            "tests/t.rs": '#[test]\nfn sizes() {\n    assert_eq!(tiny::f(String::from("ab")), 2);\n}\n',
        }
    )
    outcome, files = mend(root, checker)
    assert outcome.status == "fixed"
    assert [(len(outcome.errors_before), len(outcome.errors_after))] == [(2, 0)]
    assert files["src/lib.rs"].count("deep::size(&s)") == 1
    assert files["src/deep/mod.rs"].startswith("pub fn size(s: &str) -> usize {\r\n    let mut n = 0;\r\n")
    assert files["src/deep/mod.rs"].count("\n") == files["src/deep/mod.rs"].count("\r\n")
    assert {problem.file for problem, _ in outcome.solved.values()} == {"src/lib.rs", "src/deep/mod.rs"}
    assert {one.candidate.fixer for one in outcome.kept} == {"compiler"}
    assert outcome.tests_after is not None and len(outcome.tests_after.passed) == 1


def test_what_builds_is_left_alone(make: Make, checker: Checker) -> None:
    outcome, files = mend(make({"src/lib.rs": "pub fn f() {}\n"}), checker)
    assert (outcome.status, outcome.builds, files, outcome.tries) == ("builds", True, {}, [])


def test_bad_replies_are_refused_and_a_good_one_is_kept(make: Make, checker: Checker) -> None:
    script = Script(
        [Answer("base", Said("I cannot do that."))],
        "pub fn twice(name: String) {",
        "pub fn both() {}",
        "pub fn twice(name: String) -> (String, String) {\n    todo!()\n}",
        "pub fn twice(name: String) -> (String, String) {\n    (name, nope, missing)\n}",
        CLONED,
    )
    outcome, files = mend(make({"src/lib.rs": MOVED}), checker, [script.proposer(rounds=6)])
    assert [(one.verdict, one.undone) for one in outcome.tries] == [
        ("no_code", False),
        ("does_not_compile", False),
        ("cheated", False),
        ("cheated", False),
        ("does_not_compile", True),
        ("passed", False),
    ]
    assert "drops twice" in outcome.tries[2].detail and "adds todo!" in outcome.tries[3].detail
    assert files["src/lib.rs"] == MOVED.replace("(name, name)", "(name.clone(), name)")
    last = script.chats[-1][-1]["content"]
    assert "Attempt 5 did not work either:" in last and "cannot find value `nope`" in last
    assert outcome.tests_after is not None and len(outcome.tests_after.passed) == 2


def test_of_several_that_compile_the_one_that_passes_the_tests_is_kept(make: Make, checker: Checker) -> None:
    answers = [
        Answer("pattern:use_after_move", Said(f"```rust\n{WRONG}\n```")),
        Answer("base", Said(f"```rust\n{CLONED}\n```")),
    ]
    outcome, files = mend(make({"src/lib.rs": MOVED}), checker, [Script(answers).proposer()])
    assert [one.candidate.fixer for one in outcome.kept] == ["base"]
    assert "name.clone()" in files["src/lib.rs"]


def test_nobody_knows(make: Make, checker: Checker) -> None:
    outcome, files = mend(make({"src/lib.rs": MOVED}), checker, [Script("", "fn x() {}").proposer(rounds=2)])
    assert (outcome.status, files, outcome.stopped) == ("unchanged", {}, "")
    assert len(outcome.tries) == 2


WORKSPACE = {
    "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["one", "two"]\n',
    "one/Cargo.toml": MANIFEST.replace("tiny", "one"),
    "one/src/lib.rs": "pub fn one() -> u8 {\n    1\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n"
    "        assert_eq!(super::one(), 1);\n    }\n}\n",
    "two/Cargo.toml": MANIFEST.replace("tiny", "two") + '[dependencies]\none = { path = "../one" }\n',
    "two/src/lib.rs": "pub fn two() -> u16 {\n    one::one() * 2\n}\n",
}


class Edits:
    """Proposes changes of text, whatever the problem is, and has them kept away from the guard."""

    rounds = 1

    def __init__(self, *edits: tuple[str, str, str]) -> None:
        self.edits = edits

    def propose(self, step: Step) -> Iterator[Candidate]:
        for tier, (file, old, new) in enumerate(self.edits):
            source = step.workspace.text(file)
            assert old in source
            yield Candidate("base", ({file: source.replace(old, new).encode()},), tier=tier, trusted=True)


def test_an_edit_that_breaks_a_passing_test_is_undone(make: Make, checker: Checker) -> None:
    proposer = Edits(
        ("two/src/lib.rs", "one::one() * 2", "nothing() * 2 + other()"),
        ("one/src/lib.rs", "-> u8 {\n    1", "-> u16 {\n    2"),
        ("two/src/lib.rs", "one::one() * 2", "u16::from(one::one()) * 2"),
    )
    outcome, files = mend(make(WORKSPACE), checker, [proposer])
    assert [(one.verdict, one.undone) for one in outcome.tries] == [
        ("does_not_compile", True),
        ("tests_fail", True),
        ("passed", False),
    ]
    assert "one lib one: tests::t passed before" in outcome.tries[1].detail
    assert list(files) == ["two/src/lib.rs"]
    assert outcome.tests_before.passed == frozenset({"one lib one: tests::t"})


def test_one_package_of_a_workspace(make: Make, checker: Checker) -> None:
    root = make(WORKSPACE)
    outcome, files = mend(root, checker, package="one")
    assert outcome.status == "builds" and files == {}
    outcome, files = mend(root, checker, package="two")
    assert outcome.status == "fixed"
    assert files == {"two/src/lib.rs": "pub fn two() -> u16 {\n    (one::one() * 2).into()\n}\n"}


def test_errors_behind_a_mended_one_do_not_count_against_it(make: Make, checker: Checker) -> None:
    hidden = (
        "pub fn g() -> Vec<u8> {\n    let v = Vec::new();\n    v.push(1);\n    v.push(2);\n    let w = v;\n    v\n}\n"
    )
    root = make({"src/lib.rs": f"mod gone;\n\npub fn f(m: HashMap<u8, u8>) -> usize {{\n    m.len()\n}}\n\n{hidden}"})
    (root / "src/gone.rs").write_text("pub fn h( {}\n")
    script = Script("pub fn h() {}")
    outcome, files = mend(root, checker, [CompilerProposer(), script.proposer()])
    assert "pub fn h() {}" in files["src/gone.rs"]
    assert "use std::collections::HashMap;" in files["src/lib.rs"]
    assert "let mut v" in files["src/lib.rs"]
    assert outcome.status in ("improved", "fixed")


@pytest.mark.parametrize("only", ["src/a.rs", "src/b.rs"])
def test_only_one_file(only: str, make: Make, checker: Checker) -> None:
    broken = "pub fn f() {\n    let n = 0;\n    n += 1;\n}\n"
    root = make({"src/lib.rs": "pub mod a;\npub mod b;\n", "src/a.rs": broken, "src/b.rs": broken})
    outcome, files = mend(root / only, checker)
    assert outcome.status == "improved"
    assert list(files) == [only]


class Interrupting:
    """Helps once, then somebody presses Ctrl-C while an edit is being tried."""

    rounds = 1

    def __init__(self) -> None:
        self.asked = 0

    def propose(self, step: Step) -> Iterator[Candidate]:
        self.asked += 1
        if self.asked > 1:
            raise KeyboardInterrupt
        yield from CompilerProposer().propose(step)


def test_ctrl_c_keeps_the_best_so_far(make: Make, checker: Checker) -> None:
    root = make(
        {"src/lib.rs": MOVED + "\npub fn g() {\n    let n = 0;\n    n += 1;\n}\n\npub fn h() -> u8 {\n    nope()\n}\n"}
    )
    outcome, files = mend(root, checker, [Interrupting()])
    assert (outcome.stopped, outcome.status) == ("interrupted", "improved")
    assert files["src/lib.rs"] != (root / "src/lib.rs").read_text()


def test_ctrl_c_during_a_check_takes_the_edit_out_again(
    make: Make, checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sleepy.rust.crate import Workspace

    checks, check = 0, Workspace.check

    def interrupted(workspace: Workspace) -> object:
        nonlocal checks
        checks += 1
        if checks == 2:
            raise KeyboardInterrupt
        return check(workspace)

    monkeypatch.setattr(Workspace, "check", interrupted)
    outcome, files = mend(make({"src/lib.rs": MOVED}), checker)
    assert (outcome.stopped, outcome.status, files) == ("interrupted", "unchanged", {})


def test_the_time_is_up(make: Make, checker: Checker) -> None:
    outcome, files = mend(make({"src/lib.rs": MOVED}), checker, seconds=0.01)
    assert "stopped after" in outcome.stopped or "time is up" in outcome.stopped
    assert files == {}


def test_what_no_edit_can_mend_is_an_error(make: Make, checker: Checker) -> None:
    with pytest.raises(FixError, match="needs a nightly compiler"):
        mend(make({"src/lib.rs": "#![feature(never_type)]\n"}), checker)


def test_a_single_file(tmp_path: Path, checker: Checker) -> None:
    file = tmp_path / "koan.rs"
    file.write_text('fn main() {\n    let n = 0;\n    n += 1;\n    println!("{n}");\n}\n')
    outcome, files = mend(file, checker)
    assert outcome.status == "fixed"
    assert "let mut n" in files["koan.rs"]


def test_lints_of_clippy_count_where_that_is_wanted(make: Make, checker: Checker) -> None:
    root = make({"src/lib.rs": "#![deny(clippy::needless_return)]\npub fn f() -> u8 {\n    return 1;\n}\n"})
    outcome, files = mend(root, checker, clippy=True)
    assert outcome.status == "fixed"
    assert files["src/lib.rs"].endswith("pub fn f() -> u8 {\n    1\n}\n")
