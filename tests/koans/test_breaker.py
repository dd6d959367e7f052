"""The whole way of a mutant, and ``sleepy koans break``."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from sleepy.errors import KoanError, UsageError
from sleepy.koans.breaker.engine import Breaker, Limits, plan
from sleepy.koans.breaker.engine import Result as Broken
from sleepy.koans.breaker.memory import Memory
from sleepy.koans.breaker.program import Program
from sleepy.koans.breaker.writing import shortened
from sleepy.koans.catalog import Koan, read_koan, read_loose
from sleepy.koans.commands import app
from sleepy.koans.verification import problems
from sleepy.rust.check import Checker
from sleepy.settings import Settings
from tests.koans.conftest import CountingChecker
from tests.koans.test_breaker_slicing import LEDGER, PROGRAM, TESTS

CRATES = Path(__file__).parent / "crates"
FEW = Limits(
    frozenset(
        {"drop_mut_self", "drop_ok_or", "drop_deref_write", "drop_owned", "drop_reference_lifetime", "swap_statements"}
    )
)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all tests: what rustc said to one need not be asked again by the next."""
    return tmp_path_factory.mktemp("cache")


def broken(
    checker: Checker,
    cache: Path,
    tmp_path: Path,
    limits: Limits = FEW,
    exam: tuple[Koan, ...] = (),
    practice: tuple[Koan, ...] = (),
    program: Program = PROGRAM,
) -> Broken:
    out, there = tmp_path / "out", list(on_disk(tmp_path).values())
    breaker = Breaker(checker, Memory(checker, cache), cache, 2, exam, [*practice, *there])
    return breaker.run(plan([program], limits), out, limits)


def on_disk(tmp_path: Path) -> dict[str, Koan]:
    out = tmp_path / "out"
    return {koan.id: koan for koan in read_loose(out)} if any(out.rglob("koan.toml")) else {}


def test_a_program_becomes_koans_that_verify(checker: CountingChecker, cache: Path, tmp_path: Path) -> None:
    made = broken(checker, cache, tmp_path)
    assert {koan.family for koan in made.koans} >= {"bc_mut", "rh_question", "bc_lifetime_simple"}
    written = on_disk(tmp_path)
    assert written.keys() == {koan.id for koan in made.koans}
    for koan in written.values():
        assert list(problems(koan, checker)) == []
        assert koan.source == "broken" and koan.operator in FEW.operators
        assert koan.id.startswith(f"{koan.family}_{koan.operator}_") and koan.title.startswith("ledger: ")
        assert koan.path == tmp_path / "out" / koan.family / koan.id
        assert 8 <= koan.fixed.count("\n") <= 60
    for count in made.counts.values():
        assert count.sites == sum(asdict(count).values()) - count.sites
    assert not list(tmp_path.glob(".breaking-*"))


def test_the_same_mistakes_are_shown_in_different_programs(
    checker: CountingChecker, cache: Path, tmp_path: Path
) -> None:
    made = broken(checker, cache, tmp_path)
    sizes = {koan.fixed for koan in made.koans}
    assert len(sizes) > 1 and all(len(fixed) < len(LEDGER) for fixed in sizes)


def test_a_second_run_asks_no_compiler_and_makes_the_same(checker: CountingChecker, tmp_path: Path) -> None:
    first = broken(checker, tmp_path / "cache", tmp_path)
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.rs")}
    calls = checker.calls
    again = broken(checker, tmp_path / "cache", tmp_path)
    assert checker.calls == calls
    assert [koan.id for koan in again.koans] == [koan.id for koan in first.koans]
    assert again.counts == first.counts
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.rs")} == times


def test_an_interrupted_run_keeps_its_work_and_goes_on(
    checker: CountingChecker, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = broken(checker, cache, tmp_path / "whole")
    monkeypatch.setattr("sleepy.koans.breaker.engine._WAVE", 2)

    def stop(done: int, _note: str) -> None:
        if done >= 8:
            raise KeyboardInterrupt

    breaker = Breaker(checker, Memory(checker, cache), cache, 2, (), ())
    with pytest.raises(KeyboardInterrupt):
        breaker.run(plan([PROGRAM], FEW), tmp_path / "out", FEW, stop)
    kept = on_disk(tmp_path)
    assert 0 < len(kept) < len(whole.koans)
    done = broken(checker, cache, tmp_path)
    assert {koan.id for koan in done.koans} == {koan.id for koan in whole.koans} == on_disk(tmp_path).keys()
    assert kept.keys() <= on_disk(tmp_path).keys()


def test_nothing_comes_near_practice_of_the_same_family(checker: CountingChecker, cache: Path, tmp_path: Path) -> None:
    missing = Limits(frozenset({"drop_ok_or"}))
    (koan,) = broken(checker, cache, tmp_path / "first", missing).koans
    renamed = replace(
        koan, id="rh_question_001", broken=koan.broken.replace("ledger", "book").replace("account", "page")
    )
    made = broken(checker, cache, tmp_path / "second", missing, practice=(renamed,))
    assert not made.koans and made.counts["drop_ok_or"].near
    elsewhere = replace(renamed, family="bc_ref")
    assert broken(checker, cache, tmp_path / "third", missing, practice=(elsewhere,)).koans


def test_nothing_comes_near_an_exam(checker: CountingChecker, cache: Path, tmp_path: Path) -> None:
    missing = Limits(frozenset({"drop_ok_or"}))
    (koan,) = broken(checker, cache, tmp_path / "first", missing).koans
    exam = replace(koan, id="bc_001", collection="frozen", family="bc_mut")
    assert not broken(checker, cache, tmp_path / "second", missing, exam=(exam,)).koans


def test_limits(checker: CountingChecker, cache: Path, tmp_path: Path) -> None:
    assert len(broken(checker, cache, tmp_path / "a", replace(FEW, koans=2)).koans) == 2
    once = broken(checker, cache, tmp_path / "b", replace(FEW, per_family=1)).koans
    assert max(Counter(koan.family for koan in once).values()) == 1
    only = broken(checker, cache, tmp_path / "c", Limits(families=frozenset({"bc_lifetime_simple"}))).koans
    assert {koan.family for koan in only} == {"bc_lifetime_simple"}
    some = broken(checker, cache, tmp_path / "d", replace(FEW, per_operator=1))
    assert 1 in Counter(koan.operator for koan in some.koans).values()
    assert all(count.kept <= 1 for count in some.counts.values())


def test_a_small_program_is_shown_whole(checker: CountingChecker, cache: Path, tmp_path: Path) -> None:
    made = broken(checker, cache, tmp_path, program=replace(PROGRAM, small=True))
    assert {koan.fixed.count("\n") for koan in made.koans} == {made.koans[0].fixed.count("\n")}
    assert len({koan.family for koan in made.koans}) == len(made.koans) > 1


def test_a_program_that_cannot_be_cut_is_taken_whole_when_it_is_short(
    checker: CountingChecker, cache: Path, tmp_path: Path
) -> None:
    text = "".join(f"pub fn f{n}(mut v: Vec<u8>) -> Vec<u8> {{\n    v.push({n});\n    v\n}}\n" for n in range(3))
    calls = "".join(f"        assert_eq!(f{n}(vec![]), [{n}]);\n" for n in range(3))
    loop = f"        for _ in 0..1 {{\n{calls}        }}\n"
    one = f"#[cfg(test)]\nmod tests {{\n    use super::*;\n    #[test]\n    fn all() {{\n{loop}    }}\n}}\n"
    program = Program("whole", text, one)
    (koan,) = broken(checker, cache, tmp_path, Limits(frozenset({"drop_mut_parameter"})), program=program).koans
    assert koan.fixed == text


def test_a_program_that_is_a_little_too_long_is_shortened() -> None:
    source = "/// One.\nfn a() {\n    // Two.\n\n    b();\n}\n\nfn b() {}\n"
    assert shortened(source) == "fn a() {\n    // Two.\n    b();\n}\n\nfn b() {}\n"


def test_a_folder_that_cannot_be_written(checker: CountingChecker, cache: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "rh_question").write_text("in the way")
    with pytest.raises(KoanError, match=r"rh_question.*cannot be written.*--out"):
        broken(checker, cache, tmp_path, Limits(frozenset({"drop_ok_or"})))


def run(tmp_path: Path, *words: str) -> Result:
    top = typer.Typer()

    @top.callback()
    def callback(ctx: typer.Context) -> None:
        ctx.obj = lambda: Settings(state_dir=tmp_path / "state")

    top.add_typer(app, name="koans")
    return CliRunner().invoke(top, ["koans", "break", *words])


@pytest.fixture
def _small_catalog(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(root))


@pytest.mark.usefixtures("_small_catalog")
@pytest.mark.parametrize(
    ("crate", "operators"),
    [
        (
            "tariff",
            {"drop_derive_eq": "tb_derive", "drop_newtype_field": "adv_newtype", "drop_impl_from": "rh_custom_error"},
        ),
        (
            "relay",
            {"drop_lock": "bc_cell_refcell", "drop_move_closure": "bc_closure_capture", "swap_state": "adv_typestate"},
        ),
        (
            "lexicon",
            {
                "drop_field_lifetime": "bc_lifetime_complex",
                "drop_bound": "tb_bounds",
                "drop_let_else": "rh_early_return",
            },
        ),
    ],
)
def test_a_crate_of_several_files(crate: str, operators: dict[str, str], tmp_path: Path) -> None:
    chosen = [word for name in operators for word in ("--operator", name)]
    done = run(tmp_path, str(CRATES / crate), "--out", str(tmp_path / "made"), "--json", *chosen)
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    made = {koan["operator"]: koan["family"] for koan in said["koans"]}
    assert len(set(made.items()) & set(operators.items())) >= 2, said
    for koan in said["koans"]:
        there = read_koan(tmp_path / "made" / koan["family"] / koan["id"], "practice")
        assert list(there.codes) == koan["codes"] and there.title == koan["title"]
        assert there.title.startswith(f"{crate}: ")
    assert sum(count["kept"] for count in said["operators"].values()) == len(said["koans"])


@pytest.mark.usefixtures("_small_catalog")
def test_the_table(tmp_path: Path) -> None:
    (tmp_path / "ledger.rs").write_text(LEDGER + TESTS)
    words = (str(tmp_path / "ledger.rs"), "--operator", "drop_mut_self", "--operator", "drop_ok_or")
    lines = run(tmp_path, *words).stdout.splitlines()
    assert lines[0].split() == [
        "operator",
        "sites",
        "compiled",
        "other",
        "codes",
        "no",
        "program",
        "near",
        "copies",
        "beyond",
        "limit",
        "kept",
    ]
    assert [line.split()[0] for line in lines[1:3]] == ["drop_mut_self", "drop_ok_or"]
    assert lines[3] == f"3 koans of 2 families in {tmp_path / 'state' / 'koans'}"
    assert len(read_loose(tmp_path / "state" / "koans")) == 3


def test_the_operators_are_listed(tmp_path: Path) -> None:
    listed = json.loads(run(tmp_path, "--list-operators", "--json").stdout)
    clone = next(operator for operator in listed if operator["name"] == "drop_clone")
    assert "bc_copy_clone" in clone["families"] and clone["summary"] == "a value is moved instead of cloned"
    assert "drop_clone" in run(tmp_path, "--list-operators").stdout


@pytest.mark.parametrize(
    ("words", "error", "said"),
    [
        ([], UsageError, "PATH is missing"),
        (["x.rs", "--operator", "drop_all"], UsageError, "drop_all: no such operator"),
        (["x.rs", "--family", "bc_all"], UsageError, "--family bc_all: no such family; allowed: bc_move, "),
        (["/nonexistent"], KoanError, "/nonexistent: no such file or folder"),
    ],
)
def test_one_line_errors(words: list[str], error: type[Exception], said: str, tmp_path: Path) -> None:
    found = run(tmp_path, *words).exception
    assert isinstance(found, error) and said in str(found) and "\n" not in str(found)
