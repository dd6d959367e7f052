"""Learning from a repository: its own fixes, accepted patches, what the night gets of them, and withdrawal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sleepy.errors import FixError
from sleepy.history.schema import Cycle, LearnedPair
from sleepy.history.store import History
from sleepy.koans.catalog import Catalog
from sleepy.koans.leaks import LeakGuard
from sleepy.koans.verification import problems
from sleepy.learn import commits, slices
from sleepy.learn.lessons import lessons
from sleepy.learn.material import material
from sleepy.rust import project
from sleepy.rust.build import Build
from sleepy.rust.crate import opened
from sleepy.settings import Settings
from sleepy.workshop import Workshop
from tests.inbox.conftest import BROKEN, Crate, Sleepy, committed, git

STACK = """
mod text {
    pub fn shout(word: &str) -> String {
        word.to_uppercase()
    }
    pub fn unrelated() -> u8 {
        7
    }
}

pub use std::collections::HashMap;

/// Words.
#[derive(Debug, Default)]
pub struct Stack {
    words: Vec<String>,
    seen: HashMap<String, usize>,
}

impl Stack {
    pub fn push(&mut self, word: &str) {
        let loud = text::shout(word);
        *self.seen.entry(loud.clone()).or_insert(0) += 1;
        self.words.push(loud);
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }
}

pub struct Other;

impl Other {
    pub fn nothing(&self) -> u8 {
        text::unrelated()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_works() {
        let mut stack = super::Stack::default();
        stack.push("a");
        assert_eq!(stack.len(), 1);
    }
}
"""
MOVED = STACK.replace("loud.clone()", "loud")


def repository(root: Path, *sources: str) -> Path:
    """A repository whose history is these contents of src/lib.rs."""
    committed(root)
    for source in sources:
        (root / "src" / "lib.rs").write_text(source)
        git(root, "commit", "-qam", "x")
    return root


def test_a_fix_in_the_history_becomes_a_koan_and_is_withdrawn(
    sleepy: Sleepy, crate: Crate, settings: Settings, workshop: Workshop
) -> None:
    root = repository(crate("stack", STACK), MOVED, STACK, STACK.replace("7", "8"))
    done = sleepy("learn", "add", root)
    assert f"{root}: 3 commits, 3 small enough, 3 checks, 1 fixes, 1 new lessons" in done.out
    catalog = Catalog.open(own=settings.own_koans)
    (koan,) = [koan for koan in catalog.practice() if koan.source == "learned"]
    assert (koan.codes, koan.family, koan.tests) == (("E0382",), "learned", "")
    assert "shout" in koan.fixed and "struct Stack" in koan.fixed
    assert not any(word in koan.fixed for word in ("unrelated", "Other", "mod tests"))
    assert list(problems(koan, workshop.checker)) == []
    assert json.loads(sleepy("learn", "list", "--json").out) == [
        {"path": str(root), "bank": "shared", "state": str(settings.state), "koans": 1, "pairs": 0}
    ]
    again = sleepy("learn", "scan")
    assert "0 checks, 0 fixes, 0 new lessons" in again.out, "what was compiled is remembered"
    clone = root.with_name("clone")
    git(root, "clone", "-q", ".", str(clone))
    assert "1 new lessons" in sleepy("learn", "add", clone).out
    assert len({koan.id for koan in Catalog.open(own=settings.own_koans).practice() if koan.source == "learned"}) == 2
    assert sleepy("learn", "remove", clone).status == 0
    twice = sleepy("learn", "add", root)
    assert twice.status == 2 and "is learnt from already" in twice.err

    assert "withdrawn, its practice and 1 lessons are gone" in sleepy("learn", "remove", root).out
    assert [koan for koan in Catalog.open(own=settings.own_koans).practice() if koan.source == "learned"] == []
    with History.open_readonly(settings.history_url) as history:
        assert history.learned() == [] and history.learn_repositories() == []
    assert sleepy("learn", "remove", root).status == 2
    assert "1 new lessons" in sleepy("learn", "add", root).out, "who comes back is learnt from again"


def test_a_patch_that_is_accepted_teaches_only_where_that_was_agreed_to(
    sleepy: Sleepy, crate: Crate, settings: Settings, history: History
) -> None:
    silent = committed(crate("silent", BROKEN))
    agreed = committed(crate("agreed", BROKEN))
    handed_in = committed(crate("handed-in", BROKEN.replace("f()", "g()")))
    for root in (agreed, handed_in):
        assert "0 commits, 0 small enough" in sleepy("learn", "add", root).out
    for root in (silent, agreed):
        assert sleepy("fix", root, "--no-model", "--apply").status == 0
    (lesson,) = history.learned()
    assert (lesson.repository, lesson.source, lesson.pattern) == (str(agreed), "patch", "missing_mut")
    assert (settings.own_koans).is_dir() and lesson.koan is not None

    assert sleepy("inbox", "add", handed_in).status == 0
    sleepy("inbox", "work")
    assert len(history.learned()) == 1, "it is not accepted yet"
    assert sleepy("inbox", "apply", 1).status == 0
    assert next((pair.repository, pair.origin) for pair in history.learned()) == (str(handed_in), "inbox 1")


def test_what_does_not_stand_alone_is_a_pair_for_the_night(workshop: Workshop, crate: Crate, tmp_path: Path) -> None:
    crate("helper", "pub fn help() -> String {\n    String::new()\n}\n")
    manifest = 'helper = { path = "../helper" }\n'
    source = "pub fn f() -> usize {\n    let word = helper::help();\n    let same = word.clone();\n    word.len() + same.len()\n}\n"
    root = crate("user", source)
    (root / "Cargo.toml").write_text((root / "Cargo.toml").read_text() + "[dependencies]\n" + manifest)
    git(tmp_path / "home", "init", "-q")
    git(tmp_path / "home", "add", ".")
    for text in (source, source.replace("word.clone()", "word"), source):
        (root / "src" / "lib.rs").write_text(text)
        git(tmp_path / "home", "add", ".")
        git(tmp_path / "home", "commit", "-qm", "x", "--allow-empty")
    done = commits.walk(workshop, root)
    ((commit, (lesson,)),) = done.found
    assert commit.id == git(tmp_path / "home", "rev-parse", "HEAD")
    assert (lesson.koan, lesson.file, lesson.codes, lesson.pattern) == (
        None, "user/src/lib.rs", ("E0382",), "use_after_move",
    )  # fmt: skip
    assert "let same = word;" in lesson.chat[-1]["content"] and "E0382" in lesson.chat[-1]["content"]
    assert lesson.reply == f"```rust\n{source.rstrip()}\n```"


def test_of_a_large_file_the_pair_shows_what_an_edit_of_the_region_would(workshop: Workshop, crate: Crate) -> None:
    crate("helper", "pub fn help() -> String {\n    String::new()\n}\n")
    filler = "".join(f"pub fn filler_{n}() -> String {{\n    helper::help()\n}}\n\n" for n in range(80))
    source = filler + STACK.replace("text::shout(word)", "helper::help()").replace("mod text", "pub mod text")
    root = crate("large", source)
    manifest = root / "Cargo.toml"
    manifest.write_text(manifest.read_text() + '[dependencies]\nhelper = { path = "../helper" }\n')
    broken = source.replace("loud.clone()", "loud")
    git(root.parent, "init", "-q")
    for text in (broken, source):
        (root / "src" / "lib.rs").write_text(text)
        git(root.parent, "add", ".")
        git(root.parent, "commit", "-qm", "x")
    ((_, (lesson,)),) = commits.walk(workshop, root).found
    assert lesson.koan is None and "filler" not in lesson.broken and "filler" not in lesson.reply
    assert "impl Stack {" in lesson.broken and "entry(loud)" in lesson.broken and "entry(loud.clone())" in lesson.fixed
    assert "struct Stack" in lesson.chat[-1]["content"].split("Defined elsewhere:")[1]


def test_what_a_build_script_left_in_the_copy_is_not_learnt(workshop: Workshop, crate: Crate, tmp_path: Path) -> None:
    source = "mod other;\n\npub fn f() -> u8 {\n    let n = 0;\n    n += other::one();\n    n\n}\n"
    root = crate("tiny", source)
    (root / "src" / "other.rs").write_text("pub fn one() -> u8 {\n    1\n}\n")
    (tmp_path / "secret.rs").write_text("pub fn one() -> u8 {\n    42\n}\n")
    changes = {"src/lib.rs": (source.encode(), source.replace("let n", "let mut n").encode())}
    with opened(project.locate(root), workshop.checker) as workspace:
        errors = workspace.check().all_errors
        (workspace.tree / "src" / "other.rs").unlink()
        (workspace.tree / "src" / "other.rs").symlink_to(tmp_path / "secret.rs")
        (lesson,) = lessons(workspace, errors, changes, workshop.router, workshop.checker, "A fix")
    assert lesson.koan is not None and lesson.codes == ("E0384",)
    assert "1\n" in lesson.koan.broken and "42" not in lesson.koan.broken


def test_a_history_that_leads_out_of_its_repository_is_not_followed(
    workshop: Workshop, crate: Crate, caplog: pytest.LogCaptureFixture
) -> None:
    other, root = crate("other", "pub fn one() -> u8 {\n    1\n}\n"), crate("tiny")
    manifest = root / "Cargo.toml"
    manifest.write_text(f'{manifest.read_text()}[dependencies]\nother = {{ path = "{other}" }}\n')
    repository(root, BROKEN.replace("let n", "let mut n"))
    with caplog.at_level("INFO", logger="sleepy"):
        done = commits.walk(workshop, root)
    assert (done.candidates, done.compiled) == (1, 0)
    assert f"needs {other}, which is outside of the repository" in caplog.text
    git(root, "config", "core.worktree", str(other))
    with pytest.raises(FixError, match=r"git takes it for a part of .*/other \(core\.worktree\); unset that first"):
        commits.walk(workshop, root)


class _Bytes:
    """A tokenizer, and what the night asks of an engine."""

    eos_token_id = 0

    def __init__(self) -> None:
        self.tokenizer = self

    def encode(self, text: list[dict[str, str]] | str, add_special_tokens: bool = True) -> list[int]:
        del add_special_tokens
        return list((text if isinstance(text, str) else text[-1]["content"]).encode())


def test_the_lesson_of_a_night(
    workshop: Workshop, history: History, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from sleepy import night

    for name in ("frozen", "practice"):
        (tmp_path / "koans" / name).mkdir(parents=True)
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(tmp_path / "koans"))
    workshop.__dict__["engine"] = _Bytes()
    for number, size in enumerate((10, 10_000)):
        history.learn(
            [
                LearnedPair(
                    repository="/r", source="patch", origin="x", file="a.rs", pattern="missing_mut", codes=["E0384"],
                    chat=[{"role": "user", "content": "x" * size}], reply="mended", broken="a", fixed="b",
                    digest=str(number),
                )
            ]
        )  # fmt: skip
    cycle = history.start_cycle(Cycle(model="none", settings=""))
    asked: list[int] = []
    choose = night.curriculum.choose

    def counted(koans: Any, records: Any, count: int, *words: Any) -> Any:
        asked.append(count)
        return choose(koans, records, count, *words)

    monkeypatch.setattr(night.curriculum, "choose", counted)
    lesson = night.lesson(workshop, cycle, "missing_mut")
    assert asked == [workshop.settings.night.examples - 2], "what was taught leaves so much room"
    assert [bytes(example.tokens) for example in lesson.examples] == [b"x" * 10 + b"mended\0"]
    assert (lesson.dropped, lesson.too_long) == (0, 1)
    assert night.lesson(workshop, cycle, "use_after_move").examples == []


def test_the_night_gets_no_more_than_it_may_and_nothing_of_the_exam(history: History) -> None:
    koan = Catalog.open().exam_koans()[0]
    guard = LeakGuard([koan])

    def pair(number: int, broken: str, **changes: str) -> LearnedPair:
        values = {"repository": "/r", "source": "history", "origin": "x", "file": "a.rs", "pattern": "missing_mut"}
        texts = {"broken": broken, "fixed": broken, "reply": str(number), "digest": str(number)}
        return LearnedPair(codes=["E0384"], chat=[], **(values | texts | changes))  # type: ignore[arg-type]

    clean = [pair(number, f"fn f{number}() {{ let x = {number}; }}") for number in range(3)]
    added = [*clean, pair(3, koan.fixed), pair(4, "fn a() {}", koan="learned_1"), pair(5, "", pattern="use_after_move")]
    assert history.learn(added) == 6
    assert history.learn([pair(0, "fn f0() { let x = 0; }")]) == 0, "it is known"
    found = material(history, Settings(), "missing_mut", guard, 2)
    assert ([one.reply for one in found.pairs], found.dropped) == (["2", "1"], 1)


def test_a_bank_of_its_own(sleepy: Sleepy, crate: Crate, settings: Settings, history: History) -> None:
    root = repository(crate("stack", STACK), MOVED, STACK)
    done = sleepy("learn", "add", root, "--bank", "own")
    (known,) = history.learn_repositories()
    assert Path(known.state).parent == settings.state / "repositories"
    assert f"sleepy --state {known.state} run --once" in done.out
    assert history.learned() == [] and not settings.own_koans.exists()
    assert (
        len([koan for koan in Catalog.open(own=Path(known.state) / "koans").practice() if koan.source == "learned"])
        == 1
    )
    assert sleepy("learn", "remove", root).status == 0
    assert not list(Path(known.state).rglob("koan.toml"))


@pytest.mark.parametrize(
    ("broken", "fixed", "codes"),
    [
        (STACK, STACK, ["E0382"]),  # nothing changed
        (MOVED, STACK, ["E0308"]),  # another code
        (MOVED, STACK.replace("loud.clone()", "gone"), ["E0382"]),  # the fixed side does not compile
    ],
)
def test_a_slice_that_does_not_verify_is_none(workshop: Workshop, broken: str, fixed: str, codes: list[str]) -> None:
    assert slices.standalone(broken, fixed, codes, workshop.checker, Build("2021")) is None
