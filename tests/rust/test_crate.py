"""A copy of what the user has: found, copied, checked and tested, the original untouched."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sleepy.errors import FixError, UsageError
from sleepy.rust import cargo, copying, crate, project, sources
from sleepy.rust.cargo import Target
from sleepy.rust.check import Checker
from sleepy.rust.crate import Workspace
from sleepy.rust.keeper.removal import remove
from sleepy.rust.sandbox import Run

VENDOR = Path(__file__).parents[2] / "koans" / "vendor" / "crates"
Write = Callable[[dict[str, str]], Path]


def manifest(name: str, more: str = "") -> str:
    return f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n{more}'


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def files(contents: dict[str, str]) -> Path:
        for name, text in contents.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
        return tmp_path

    return files


@contextmanager
def opened(path: Path, checker: Checker, **options: str) -> Iterator[Workspace]:
    with crate.opened(project.locate(path), checker, **options) as workspace:  # type: ignore[arg-type]
        yield workspace


def refusal(workspace: Workspace) -> str:
    with pytest.raises(FixError) as caught:
        cargo.refuse_hopeless(workspace.check(), "here", "rustc 1.0")
    (line,) = str(caught.value).splitlines()
    return line


WORKSPACE = {
    "ws/Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["one", "two"]\nexclude = ["three"]\n',
    "ws/one/Cargo.toml": manifest("one"),
    "ws/one/src/lib.rs": "pub fn one() -> u8 {\n    1\n}\n",
    "ws/two/Cargo.toml": manifest("two", '[dependencies]\none = { path = "../one" }\nfar = { path = "../../far" }\n'),
    "ws/two/src/main.rs": 'mod deep;\nfn main() {\n    println!("{}", one::one() + deep::two() + far::far());\n}\n',
    "ws/two/src/deep.rs": "pub fn two() -> u8 {\n    2\n}\n",
    "ws/three/Cargo.toml": manifest("three"),
    "ws/three/src/lib.rs": "",
    "far/Cargo.toml": manifest("far"),
    "far/src/lib.rs": "pub fn far() -> u8 {\n    3\n}\n",
}


def test_paths_are_understood(write: Write) -> None:
    root = write({**WORKSPACE, "loose/a.rs": "", "notes.txt": ""})
    ws = root / "ws"
    assert project.locate(ws) == project.Project(ws)
    assert project.locate(ws / "Cargo.toml") == project.Project(ws)
    assert project.locate(ws / "two" / "src") == project.Project(ws, member=ws / "two")
    deep = ws / "two" / "src" / "deep.rs"
    assert project.locate(deep) == project.Project(ws, ws / "two", only=deep)
    assert project.locate(ws / "three") == project.Project(ws / "three")
    assert project.locate(root / "loose" / "a.rs").single == root / "loose" / "a.rs"
    assert project.locate(ws).folders() == [ws, root / "far"]


@pytest.mark.parametrize(
    ("path", "why"), [("nothing", "no such file"), ("notes.txt", "not Rust"), ("empty", "no Cargo.toml here or above")]
)
def test_what_cannot_be_compiled_is_refused(path: str, why: str, write: Write) -> None:
    root = write({"notes.txt": "", "empty/x": ""})
    with pytest.raises(UsageError, match=why):
        project.locate(root / path)


def test_sources_alone_are_copied(write: Write, checker: Checker) -> None:
    root = write(
        {
            "outside.rs": "",
            "c/Cargo.toml": manifest("c"),
            "c/src/lib.rs": "mod linked;\n",
            "c/src/target/mod.rs": "",
            "c/src/real.rs": "pub fn f() {}\n",
            "c/target/CACHEDIR.TAG": "",
            "c/target/debug/big": "",
            "c/.git/config": "",
        }
    )
    (root / "c/src/linked.rs").symlink_to("real.rs")
    (root / "c/src/out.rs").symlink_to(root / "outside.rs")
    (root / "c/src/lib.rs").chmod(0o400)
    with opened(root / "c", checker) as workspace:
        assert workspace.files() == ["src/lib.rs", "src/real.rs", "src/target/mod.rs"]
        assert workspace.copied.links_out == [root / "c/src/out.rs"]
        assert not (workspace.tree / ".git").exists() and not (workspace.tree / "target").exists()
        assert os.access(workspace.tree / "src/lib.rs", os.W_OK)
        assert workspace.check().ok
        workspace.write({"src/real.rs": b"pub fn g( {}\n"})
        (error,) = workspace.check().all_errors
        assert error.primary is not None and error.primary.file == "src/real.rs"
        assert workspace.changed() == {"src/real.rs": (b"pub fn f() {}\n", b"pub fn g( {}\n")}
        assert (
            not workspace.owns("../outside.rs")
            and not workspace.owns("/etc/passwd")
            and not workspace.owns("Cargo.toml")
        )
    assert (root / "c/src/real.rs").read_text() == "pub fn f() {}\n"
    assert not workspace.folder.exists()


def test_a_workspace_with_a_dependency_outside_of_it(write: Write, checker: Checker) -> None:
    root = write(
        {
            **WORKSPACE,
            "ws/two/src/deep.rs": "pub fn two() -> u8 {\n    x\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {}\n}\n",
            "ws/one/tests/t.rs": "#[test]\nfn passes() {}\n#[test]\nfn fails() {\n    panic!();\n}\n"
            "#[test]\n#[ignore]\nfn waits() {}\n#[test]\n#[should_panic]\nfn panics() {\n    panic!();\n}\n",
        }
    )
    with opened(root / "ws", checker) as workspace:
        assert [package.name for package in workspace.chosen] == ["one", "two"]
        report = workspace.check()
        assert {target.name for target in report.errors} == {"two"}
        assert [error.code for error in report.all_errors] == ["E0425"], "once, though it is compiled twice"
        assert report.all_errors[0].primary is not None
        assert report.all_errors[0].primary.file == "ws/two/src/deep.rs"
        assert {(target.kind, target.name) for target in report.testable} == {("lib", "one"), ("test", "t")}
        tests = workspace.test(report.testable)
        label = "one test t"
        assert tests.results == {f"{label}: passes": True, f"{label}: fails": False, f"{label}: panics": True}
        workspace.write({"far/src/lib.rs": b"pub fn far() -> u8 {\n    y\n}\n"})
        worse = workspace.check()
        assert cargo.compare(report, worse) == "worse"
        files = {error.primary.file for error in worse.all_errors if error.primary}
        assert files == {"far/src/lib.rs"}
    with opened(root / "ws/one", checker) as workspace:
        assert [package.name for package in workspace.chosen] == ["one"]
    with pytest.raises(UsageError, match="there are: one, two"), opened(root / "ws", checker, package="four"):
        pass


def test_all_that_compiles_is_tested_however_soon_the_rest_fails(write: Write, checker: Checker) -> None:
    """Tests of a package need its programs, and cargo would stop at the first error, in whatever order it comes to them."""
    passes = "#[test]\nfn passes() {{\n    assert_eq!(one::{0}(), 1);\n}}\n"
    root = write(
        {
            "Cargo.toml": manifest("one"),
            "src/lib.rs": "pub fn one() -> u8 {\n    1\n}\n#[test]\nfn inside() {}\n",
            **{f"src/bin/{name}.rs": "fn main() -> u8 {}\n" for name in "abc"},
            **{f"tests/{name}.rs": passes.format("one") for name in "pqrs"},
            "tests/broken.rs": passes.format("two"),
        }
    )
    with opened(root, checker) as workspace:
        report = workspace.check()
        tests = workspace.test(report.testable)
    assert tests.passed == {"one lib one: inside", *(f"one test {name}: passes" for name in "pqrs")}
    assert tests.problem is None, "what was asked for was built"


def test_a_vendored_dependency(write: Write, checker: Checker) -> None:
    config = f'[source.crates-io]\nreplace-with = "here"\n[source.here]\ndirectory = {json.dumps(str(VENDOR))}\n'
    root = write(
        {
            "c/.cargo/config.toml": config,
            "c/Cargo.toml": manifest("c", '[dependencies]\nanyhow = "1"\n'),
            "c/src/lib.rs": "pub fn f() -> anyhow::Result<()> {\n    Ok(())\n}\n",
        }
    )
    with opened(root / "c", checker) as workspace:
        assert workspace.dependencies.mounts["/vendor-0"] == VENDOR
        assert workspace.check().ok


def test_a_git_dependency_that_was_fetched(
    write: Write, checker: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"dep/Cargo.toml": manifest("dep"), "dep/src/lib.rs": "pub fn f() {}\n"})
    git = ["git", "-C", str(tmp_path / "dep"), "-c", "user.name=t", "-c", "user.email=t@t"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], check=True)
    root = write(
        {
            "c/Cargo.toml": manifest("c", f'[dependencies]\ndep = {{ git = "file://{tmp_path}/dep" }}\n'),
            "c/src/lib.rs": "pub fn f() {\n    dep::f();\n}\n",
        }
    )
    monkeypatch.setenv("CARGO_HOME", str(tmp_path / "home"))
    with opened(root / "c", checker) as workspace:
        assert "dependency dep is not here and nothing is downloaded" in refusal(workspace)
    subprocess.run(["cargo", "fetch", "-q"], cwd=root / "c", check=True)
    with opened(root / "c", checker) as workspace:
        report = workspace.check()
        assert report.ok, report.stopped


def test_sources_come_from_the_nearest_configuration(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write(
        {
            "home/config.toml": '[source.crates-io]\nreplace-with = "far"\n[registries.own]\nindex = "x"\ntoken = "secret"\n'
            '[build]\nrustc-wrapper = "sccache"\n',
            "above/.cargo/config.toml": '[source.crates-io]\nreplace-with = "near"\n[source.near]\ndirectory = "v"\n',
            "above/v/x": "",
            "above/c/Cargo.toml": manifest("c"),
        }
    )
    monkeypatch.setenv("CARGO_HOME", str(root / "home"))
    found = sources.find(root / "above" / "c")
    assert found.mounts == {"/vendor-0": root / "above" / "v"}
    assert set(found.options) - {"--config"} == {
        '"source"."crates-io"."replace-with"="near"',
        '"source"."near"."directory"="/vendor-0"',
        '"registries"."own"."index"="x"',
    }


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"Cargo.toml": manifest("c", '[dependencies]\nserde = "1"\n')}, "the dependency serde is not here"),
        ({"src/lib.rs": "#![feature(never_type)]\n"}, "needs a nightly compiler"),
        ({"Cargo.toml": 'cargo-features = ["codegen-backend"]\n' + manifest("c")}, "nightly"),
        ({"Cargo.toml": manifest("c", 'rust-version = "1.999"\n')}, "1.999"),
        ({"Cargo.toml": "[package]\n"}, "name"),
        ({"Cargo.toml": "[package\n"}, "TOML|cannot be read"),
    ],
)
def test_what_no_edit_can_mend_is_said_in_one_line(
    files: dict[str, str], why: str, write: Write, checker: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARGO_HOME", str(tmp_path / "home"))
    contents = {"Cargo.toml": manifest("c"), "src/lib.rs": "", **files}
    root = write({f"c/{name}": text for name, text in contents.items()})
    with pytest.raises(FixError, match=why) as caught, opened(root / "c", checker) as workspace:
        cargo.refuse_hopeless(workspace.check(), "here", "rustc 1.0")
    assert len(str(caught.value).splitlines()) == 1


def test_sources_that_are_no_text_are_named(write: Write, checker: Checker) -> None:
    root = write({"c/Cargo.toml": manifest("c"), "c/src/lib.rs": "mod odd;\n"})
    (root / "c/src/odd.rs").write_bytes(b"// caf\xe9\n")
    with opened(root / "c", checker) as workspace:
        assert "src/odd.rs: not UTF-8" in refusal(workspace)
        with pytest.raises(FixError, match="not UTF-8"):
            workspace.read("src/odd.rs")


def test_a_single_file(write: Write, checker: Checker) -> None:
    root = write({"my file.rs": "fn main() {\n    let gen = 1;\n    x\n}\n"})
    with opened(root / "my file.rs", checker) as workspace:
        (error,) = workspace.check().all_errors
        assert error.primary is not None and error.primary.file == "my file.rs"
    with opened(root / "my file.rs", checker, edition="2024") as workspace:
        assert any("reserved keyword" in error.message for error in workspace.check().all_errors)


def test_a_build_script_that_fails_is_quoted(write: Write, checker: Checker) -> None:
    root = write(
        {
            "c/Cargo.toml": manifest("c"),
            "c/src/lib.rs": "",
            "c/build.rs": 'fn main() {\n    panic!("no database");\n}\n',
        }
    )
    with opened(root / "c", checker) as workspace:
        line = refusal(workspace)
    assert "custom build command for `c v0.1.0" in line and line.endswith("no database"), line


def test_what_is_no_file_is_not_copied(write: Write, checker: Checker) -> None:
    root = write({"c/Cargo.toml": manifest("c"), "c/src/lib.rs": ""})
    os.mkfifo(root / "c/pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(root / "c/s"))
        with opened(root / "c", checker) as workspace:
            assert workspace.check().ok
            assert {path.name for path in workspace.tree.iterdir()} == {"Cargo.toml", "Cargo.lock", "src"}


def test_a_crate_that_is_too_large_is_refused_before_it_is_copied(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write({})
    (root / "c").mkdir()
    with (root / "c/huge").open("wb") as file:
        file.truncate(copying.MAX_BYTES + 1)
    monkeypatch.setattr("shutil.copyfile", lambda source, _target: pytest.fail(f"{source} is copied"))
    with pytest.raises(FixError, match="huge: more than 2048 MiB to copy; name a smaller crate"):
        copying.copy([root / "c"], root, root / "to")


def test_a_crate_that_is_too_deep_is_refused(write: Write, checker: Checker) -> None:
    root = write({"c/Cargo.toml": manifest("c"), "c/src/lib.rs": ""})
    place = os.open(root / "c", os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("d", dir_fd=place)
        below = os.open("d", os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = below
    os.close(place)
    try:
        with pytest.raises(FixError, match="c: its folders are nested too deeply"), opened(root / "c", checker):
            pass
    finally:
        remove(str(root / "c"))


def test_lines_that_only_look_like_cargos_are_passed_over() -> None:
    artifact = {"reason": "compiler-artifact", "package_id": "p", "target": {"kind": ["lib"], "name": "c"}}
    forged = [
        {"reason": "compiler-artifact"},
        {"reason": "compiler-message", "target": {"kind": []}, "package_id": "p"},
        {"reason": "compiler-message", "target": "lib", "package_id": "p", "message": {"level": "error", "message": "no"}},
        {**artifact, "target": {"kind": [7], "name": "c"}},
        {**artifact, "profile": "test", "executable": ["/bin/sh"]},
    ]  # fmt: skip
    lines = [
        *map(json.dumps, forged),
        "[1]",
        "{",
        json.dumps({**artifact, "profile": {"test": True}, "executable": "x"}),
    ]
    report = cargo.read(Run(0, "\n".join(lines), "", 0.1), lambda name: name)
    assert report.ok and report.reached == {Target("p", "lib", "c")}
    assert report.executables == {Target("p", "lib", "c"): "x"}
