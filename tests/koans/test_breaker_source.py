"""From files, folders and crates to programs with their tests; and what is said of those that cannot be used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sleepy.errors import KoanError
from sleepy.koans.breaker import crates
from sleepy.koans.breaker.hoisting import hoist
from sleepy.koans.breaker.memory import Memory
from sleepy.koans.breaker.program import Program, plain, split
from sleepy.koans.breaker.source import Reader, relocated, sources
from sleepy.koans.catalog import Koan, write_koan
from sleepy.koans.families import EXPLAIN
from sleepy.rust.check import Checker
from tests.koans.conftest import FIXED, TESTS

CRATES = Path(__file__).parent / "crates"
MODULES = """\
pub mod stock {
    use std::collections::BTreeMap;
    use crate::error::StockError;

    #[derive(Default)]
    pub struct Stock { items: BTreeMap<String, u32> }

    impl Stock {
        pub fn take(&mut self, name: &str) -> Result<u32, StockError> {
            self.items.remove(name).ok_or(StockError::None)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn private() {
            let mut stock = Stock { items: BTreeMap::from([("nail".to_string(), 3)]) };
            assert_eq!(stock.take("nail"), Ok(3));
        }

        #[test]
        fn public() {
            assert_eq!(Stock::default().take("nail"), Err(super::super::error::StockError::None));
        }
    }
}

pub mod error {
    #[derive(Debug, PartialEq)]
    pub enum StockError { None }
}
"""


def reader(checker: Checker, tmp_path: Path) -> Reader:
    return Reader(checker, Memory(checker, tmp_path / "cache"), 2)


def read(checker: Checker, tmp_path: Path, path: Path) -> list[Program]:
    return reader(checker, tmp_path).programs(sources(path))


def crate(folder: Path, manifest: str = "", **files: str) -> Path:
    """A crate of the given files; __ in a name is a folder."""
    for name, text in {"src__lib": FIXED + TESTS, **files}.items():
        path = folder / f"{name.replace('__', '/')}.rs"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (folder / "Cargo.toml").write_text(f'[package]\nname = "my-crate"\nedition = "2021"\n{manifest}')
    return folder


def test_tests_and_program_are_split() -> None:
    program, tests = split(FIXED + "#[cfg(test)]\nuse std::fmt;\n" + TESTS + "\n/// Last.\npub fn last() {}\n")
    assert "#[test]" not in program and "cfg" not in program and "/// Last." in program
    assert tests.startswith("#[cfg(test)]\nuse std::fmt;") and tests.count("#[test]") == 2


def test_ordinary_comments_and_lint_settings_go() -> None:
    source = "//! Crate.\n#![deny(missing_docs)]\n/// Kept.\nfn f() { // why\n    // SAFETY: kept\n    /* no */ g() }\n"
    assert plain(source) == "/// Kept.\nfn f() {\n    // SAFETY: kept\n     g() }\n"


def test_a_file(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "names.rs").write_text("// edition: 2024\n" + FIXED + TESTS)
    (program,) = read(checker, tmp_path, tmp_path / "names.rs")
    assert (program.name, program.build.edition, program.build.crates) == ("names", "2024", ())
    assert program.text == FIXED and list(program.cases) == ["tests::doubles", "tests::halves"]


def test_a_folder_of_files(checker: Checker, tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.rs").write_text(f"// {name}\n{FIXED}{TESTS}")
    (tmp_path / "notes.txt").write_text("no program")
    assert [program.name for program in read(checker, tmp_path, tmp_path)] == ["a", "b"]


def test_modules_of_a_crate_become_one_file(tmp_path: Path) -> None:
    folder = crate(
        tmp_path,
        src__lib='mod a;\n#[path = "odd/name.rs"]\nmod c;\nmod d { mod e; }\n',
        src__a__mod="mod b;\npub fn a() {}\n",
        src__a__b="pub fn b() {}\n",
        src__odd__name="pub fn c() {}\n",
        src__d__e="pub fn e() {}\n",
    )
    flat = "".join(crates.read(folder).source().split())
    assert flat == "moda{modb{pubfnb(){}}pubfna(){}}modc{pubfnc(){}}modd{mode{pubfne(){}}}"


def test_modules_are_dissolved_with_their_tests(checker: Checker) -> None:
    outside = (
        "#[cfg(test)]\nmod whole {\n    use shop::stock::Stock;\n    #[test]\n"
        '    fn empty() {\n        assert!(Stock::default().take("").is_err());\n    }\n}'
    )
    parts = hoist(MODULES, "shop", [outside])
    assert parts is not None
    program, tests = parts
    assert "mod stock" not in program and "crate::error" not in program and "StockError" in program
    assert "mod stock_tests" in tests and "super::super" not in tests
    run = checker.test(program, tests)
    assert (run.passed, run.ran) == (True, 3), run.detail


@pytest.mark.parametrize(
    "more",
    [
        "pub mod other { pub struct Stock; }",  # another of the same name
        "pub mod other { use std::io::Error as StockError; pub fn e() -> Option<StockError> { None } }",
    ],
)
def test_modules_stay_where_names_clash(more: str) -> None:
    assert hoist(MODULES + more, "shop", []) is None


def test_tests_move_out_of_modules_that_stay() -> None:
    program, tests = relocated(MODULES, [])
    assert "mod stock {" in program and "#[test]" not in program
    assert "use crate::stock::*;" in tests and "use std::collections::BTreeMap;" in tests
    assert "Err(crate::error::StockError::None)" in tests and "super" not in tests


def test_a_crate_gives_a_program_without_modules_and_one_with_them(checker: Checker, tmp_path: Path) -> None:
    flat, modular = read(checker, tmp_path, CRATES / "lexicon")
    assert not flat.modular and "mod " not in flat.text
    assert modular.modular and "pub mod query" in modular.text
    assert "extern crate self as lexicon;" in modular.tests
    assert len(flat.test_outline.defined["shows_excerpts"]) == 1, "integration tests are among the tests"
    assert flat.build.edition == "2021"


@pytest.mark.parametrize("module", ["my_crate", "tool"])
def test_a_crate_whose_modules_are_called_like_itself_or_its_tests(
    module: str, checker: Checker, tmp_path: Path
) -> None:
    use = "#[test]\nfn outside() {\n    assert_eq!(my_crate::half(8), 4);\n}\n"
    files = {f"src__{module}": "pub fn one() -> u32 {\n    1\n}\n", "tests__tool": use, "tests__my_crate": use}
    folder = crate(tmp_path / "my", src__lib=f"pub mod {module};\n{FIXED}", **files)
    program = read(checker, tmp_path, folder)[0]
    assert {"tool_tests" if module == "tool" else "tool", "my_crate_tests"} <= program.test_outline.defined.keys()


def fails(checker: Checker, tmp_path: Path, path: Path, *said: str) -> None:
    with pytest.raises(KoanError) as caught:
        read(checker, tmp_path, path)
    message = str(caught.value)
    assert message.startswith(str(path)) and "\n" not in message
    for words in said:
        assert words in message


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("fn f() {}\nfn g( {}\n", ["line 2 does not parse: fn g( {}"]),
        (FIXED, ["no tests in it; add a `#[cfg(test)] mod tests`"]),
        (
            FIXED.replace("n / 2", "n / m") + TESTS,
            ["does not compile: line 8: E0425: cannot find value `m`", "make it build"],
        ),
        (FIXED + TESTS.replace("4", "5"), ["its tests fail", "left == right", "make them pass first"]),
        (FIXED + TESTS.replace("half(8)", "half()"), ["its tests do not compile: E0061"]),
    ],
)
def test_a_file_that_cannot_be_broken(source: str, said: list[str], checker: Checker, tmp_path: Path) -> None:
    path = tmp_path / "bad.rs"
    path.write_text(source)
    fails(checker, tmp_path, path, *said)


def test_places_where_nothing_is(checker: Checker, tmp_path: Path) -> None:
    fails(checker, tmp_path, tmp_path / "none", "no such file or folder")
    fails(checker, tmp_path, tmp_path, "neither a Cargo.toml nor a .rs file in it")
    (tmp_path / "a.txt").write_text("")
    fails(checker, tmp_path, tmp_path / "a.txt", "not a .rs file")


def test_a_crate_that_does_not_build(checker: Checker, tmp_path: Path) -> None:
    folder = crate(tmp_path / "my", src__lib="mod a;\n" + TESTS, src__a='pub fn a() -> u8 {\n    "one"\n}\n')
    fails(checker, tmp_path, folder, "src/a.rs: line 2: E0308: mismatched types", "make it build first")


def test_a_crate_with_a_dependency_that_is_not_there(checker: Checker, tmp_path: Path) -> None:
    folder = crate(tmp_path / "my", '[dependencies]\nthiserror = "1"\nserde = { version = "1" }\n')
    fails(
        checker, tmp_path, folder, "Cargo.toml: depends on serde; crates that are available here: anyhow, ", "thiserror"
    )


def test_a_crate_with_optional_dependencies(tmp_path: Path) -> None:
    folder = crate(tmp_path / "my", '[dependencies]\nanyhow = "1"\nserde = { version = "1", optional = true }\n')
    assert crates.read(folder).crates == ("anyhow",)


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        ("[package]\nname = \n", "not valid TOML"),
        ('[workspace]\nmembers = ["a"]\n', "a workspace; name one of its crates"),
        ('[package]\nname = "p"\n[lib]\nproc-macro = true\n', "a procedural macro crate"),
        ('[package]\nname = "p"\nedition = "2019"\n', "edition = '2019': must be one of"),
        ('[package]\nname = "p"\n[lib]\npath = "../../x.rs"\n', "x.rs lies outside of it"),
        ("package = 1\n", "not a manifest that cargo reads"),
        ("package = {}\n", "not a manifest that cargo reads"),
        ('lib = "x"\n[package]\nname = "p"\n', "not a manifest that cargo reads"),
        (f"a = {'[' * 9000}", "not valid TOML"),
    ],
)
def test_a_manifest_that_cannot_be_used(manifest: str, said: str, checker: Checker, tmp_path: Path) -> None:
    folder = crate(tmp_path / "my" / "own")
    (tmp_path / "x.rs").write_text("pub fn secret() {}\n")
    (folder / "Cargo.toml").write_text(manifest)
    fails(checker, tmp_path, folder, said)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("{}/x.rs", "x.rs lies outside of it"),
        ("link.rs", "link.rs lies outside of it"),
        ("lib.rs", "a module of itself"),
    ],
)
def test_a_module_that_is_none_of_the_crates(path: str, said: str, checker: Checker, tmp_path: Path) -> None:
    """Behind `cfg` it would never be compiled, so that cargo says nothing."""
    (tmp_path / "x.rs").write_text("pub fn secret() {}\n")
    folder = crate(tmp_path / "my", src__lib=f'#[cfg(any())]\n#[path = "{path.format(tmp_path)}"]\nmod x;\n')
    (folder / "src" / "link.rs").symlink_to(tmp_path / "x.rs")
    fails(checker, tmp_path, folder, said)


def test_a_missing_module_file(checker: Checker, tmp_path: Path) -> None:
    folder = crate(tmp_path / "my", src__lib="\nmod gone;\n")
    fails(checker, tmp_path, folder, "src/lib.rs: line 2: no file for module gone")


def test_the_edition_of_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "Cargo.toml").write_text('[workspace]\n[workspace.package]\nedition = "2018"\n')
    folder = crate(tmp_path / "my")
    (folder / "Cargo.toml").write_text('[package]\nname = "p"\nedition.workspace = true\n')
    assert crates.read(folder).edition == "2018"


def test_of_koans_the_fixed_sides_are_broken(checker: Checker, tmp_path: Path, koan: Koan) -> None:
    folder = write_koan(koan, tmp_path)
    write_koan(replace(koan, id="explain_e0596", family=EXPLAIN, source="explain", tests=""), tmp_path)
    made = replace(koan, id="bc_mut_drop_0000", source="broken", title="ledger: twice (drop_mut_binding)")
    write_koan(made, tmp_path)
    programs = read(checker, tmp_path, tmp_path)
    assert [program.name for program in programs] == ["bc_mut_001", "ledger"]
    assert all(program.small and program.text == koan.fixed and program.tests == TESTS for program in programs)
    assert [program.name for program in read(checker, tmp_path, folder)] == ["bc_mut_001"]
