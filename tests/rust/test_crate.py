"""A copy of what the user has: found, copied, checked and tested, the original untouched."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from sleepy.errors import FixError, UsageError
from sleepy.rust import cargo, copying, crate, project, sources
from sleepy.rust.cargo import Target
from sleepy.rust.check import Checker
from sleepy.rust.crate import Workspace
from sleepy.rust.crates import Vendored
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
    "text",
    [
        "package = 1",
        "workspace = 1",
        'target = "x"',
        "target.x = 1",
        "dependencies = 1",
        "patch = []",
        "patch.crates-io = 1",
        "replace = 1",
        "dependencies.a.path = 1",
        r'dependencies.a.path = "a\u0000b"',
        r'package.workspace = "a\u0000b"',
        "package.workspace = 1",
        "workspace.members = 1",
        "workspace.members = [1]",
        r'workspace.members = ["a\u0000*/b"]',
        f'workspace.members = ["{"*/" * 3000}"]',
        f"x = {'[' * 3000}{']' * 3000}",
    ],
)
def test_what_is_not_a_manifest_is_said_in_one_line(text: str, write: Write) -> None:
    root = write({"Cargo.toml": text, "src/lib.rs": ""})
    with pytest.raises(FixError, match=r"Cargo\.toml: .*not a manifest") as caught:
        project.locate(root).folders()
    assert len(str(caught.value).splitlines()) == 1


def test_paths_that_cannot_be_are_not_there(write: Write) -> None:
    long = "x" * 300
    root = write({"Cargo.toml": manifest("c", f'[dependencies]\na.path = "{long}"\nb.path = "loop"\n')})
    (root / "loop").symlink_to("loop")
    (root / "long").symlink_to(long)
    assert project.locate(root).folders() == [root]
    with pytest.raises(UsageError, match="too many levels of symbolic links"):
        project.locate(root / "loop")


@pytest.mark.parametrize("where", ["/", "../none", "../package", "../nowhere"])
def test_a_workspace_that_is_none_is_refused(where: str, write: Write) -> None:
    root = write(
        {
            "c/Cargo.toml": manifest("c", f'workspace = "{where}"\n'),
            "none/x": "",
            "package/Cargo.toml": manifest("package"),
            "d/Cargo.toml": manifest("d", '[dependencies]\nc = { path = "../c" }\n'),
        }
    )
    with pytest.raises(
        FixError, match=r"c/Cargo\.toml: its workspace, /.* has no Cargo\.toml with a \[workspace\] table"
    ):
        project.locate(root / "c")
    with pytest.raises(FixError, match=r"c/Cargo\.toml: its workspace"):
        project.locate(root / "d").folders()


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


def test_a_umask_keeps_nothing_from_the_users_that_programs_become(write: Write, tmp_path: Path) -> None:
    root = write({"home/ws/one/src/lib.rs": "", "home/ws/build.sh": ""}) / "home" / "ws"
    (root / "build.sh").chmod(0o700)
    former = os.umask(0o077)
    try:
        copying.copy([root], root.parent.parent, tmp_path / "copy" / "tree")
    finally:
        os.umask(former)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "copy").rglob("*")}
    assert modes.pop("lib.rs") == 0o644
    assert set(modes) == {"tree", "home", "ws", "one", "src", "build.sh"} and set(modes.values()) == {0o755}


def test_vendored_crates_can_be_read_by_those_users_too(tmp_path: Path) -> None:
    class Compiled:
        toolchain = SimpleNamespace(version="1", linker="cc")

        def run(self, _argv: list[str], work: Path, **_: object) -> Run:
            (work / "target/debug/deps").mkdir(parents=True)
            (work / "target/debug/deps/libx.rlib").touch(0o600)
            return Run(0, "", "", 0.0)

    (tmp_path / "source").mkdir()
    former = os.umask(0o077)
    try:
        built = Vendored(tmp_path / "source", tmp_path / "cache").build(Compiled())  # type: ignore[arg-type]
    finally:
        os.umask(former)
    assert (built.folder / "libx.rlib").stat().st_mode & 0o777 == 0o644
    assert built.folder.stat().st_mode & 0o777 == 0o755


def test_a_vendored_dependency(write: Write, checker: Checker) -> None:
    config = f'[source.crates-io]\nreplace-with = "here"\n[source.here]\ndirectory = {json.dumps(str(VENDOR))}\n'
    root = write(
        {
            ".cargo/config.toml": config,
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
            "above/v/x/.cargo-checksum.json": "{}",
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


CHECKSUM = ".cargo-checksum.json"


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        ("directory = '/'", "/ is no vendor folder"),
        ("local-registry = '/'", "/ is no vendor folder"),
        ("directory = 'empty'", "empty is no vendor folder"),
        ("directory = 'mixed'", "mixed is no vendor folder"),
        ("local-registry = 'vendor'", "vendor is no vendor folder"),
        ("directory = 'nothing'", "is not there; run `cargo vendor` first"),
        ('directory = "a\\u0000b"', "no path"),
        ("directory = '../foreign'", r"/foreign is not in .*/c; name it in a configuration of your own"),
        ("directory = 'linked'", r"/foreign is not in .*/c; name it in a configuration of your own"),
        ("registry = 2020-01-01", "no value that cargo takes there"),
        ("registry = nan", "no value that cargo takes there"),
    ],
)
def test_a_crate_may_not_show_what_it_likes_to_its_programs(setting: str, why: str, write: Write) -> None:
    root = write(
        {
            "c/.cargo/config.toml": f"[source.x]\n{setting}\n",
            "c/empty/.hidden": "",
            f"c/mixed/one/{CHECKSUM}": "{}",
            "c/mixed/id_rsa": "",
            f"c/vendor/one/{CHECKSUM}": "{}",
            f"foreign/one/{CHECKSUM}": "{}",
        }
    )
    (root / "c/linked").symlink_to(root / "foreign")
    with pytest.raises(FixError, match=why) as caught:
        sources.find(root / "c")
    (line,) = str(caught.value).splitlines()
    assert line.startswith(f'{root}/c/.cargo/config.toml: "source"."x"."')


def test_vendor_folders_of_the_project_are_shown(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """`cargo vendor` writes them in the workspace, or where the user says, e.g. beside it in the same repository."""
    root = write(
        {
            "repo/.git/HEAD": "",
            "repo/ws/.cargo/config.toml": "[source.v]\ndirectory = 'vendor'\n[source.w]\ndirectory = '../beside'\n"
            "[source.l]\nlocal-registry = 'linked'\n",
            f"repo/ws/vendor/one/{CHECKSUM}": "{}",
            "repo/ws/vendor/.gitignore": "",
            f"repo/beside/one/{CHECKSUM}": "{}",
            "repo/local/index/o/n/one": "",
            "repo/local/one-1.0.0.crate": "",
            "home/config.toml": "[source.u]\ndirectory = 'anywhere'\n",
            f"anywhere/one/{CHECKSUM}": "{}",
        }
    )
    (root / "repo/ws/linked").symlink_to("../local")
    monkeypatch.setenv("CARGO_HOME", str(root / "home"))
    repo = root / "repo"
    found = sources.find(repo / "ws")
    assert found.vendored == (repo / "ws/vendor", repo / "beside", repo / "local", root / "anywhere")


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


LINKS_THE_FILE = 'std::fs::remove_file("src/lib.rs").unwrap(); symlink("@/lib.rs", "src/lib.rs").unwrap();'
LINKS_THE_FOLDER = 'std::fs::rename("src", "old").unwrap(); symlink("@", "src").unwrap();'
MAKES_A_PIPE = """
    std::fs::remove_file("src/lib.rs").unwrap();
    std::process::Command::new("mkfifo").arg("src/lib.rs").status().unwrap();
    std::process::exit(1); // the compiler would wait for somebody to write into it
"""
SCRIPTS = ["file", "folder", "pipe", "more"]
ADDS_LINKS = 'symlink("@/lib.rs", "src/more.rs").unwrap(); symlink("@", "src/below").unwrap();'


@contextmanager
def tampered(script: str, write: Write, checker: Checker) -> Iterator[tuple[Workspace, Path]]:
    """A crate whose build script ran, and the file outside that it is after."""
    build = (
        f"use std::os::unix::fs::symlink;\nfn main() {{\n    {script.replace('@', str(write({}) / 'outside'))}\n}}\n"
    )
    root = write(
        {
            "c/Cargo.toml": manifest("c"),
            "c/build.rs": build,
            "c/src/lib.rs": "pub fn f() {}\n",
            "outside/lib.rs": "secret\n",
        }
    )
    with opened(root / "c", checker) as workspace:
        workspace.check()
        yield workspace, root / "outside/lib.rs"


@pytest.mark.parametrize("script", [LINKS_THE_FILE, LINKS_THE_FOLDER], ids=["file", "folder"])
def test_nothing_is_written_through_links_of_a_build_script(script: str, write: Write, checker: Checker) -> None:
    with tampered(script, write, checker) as (workspace, outside):
        assert (workspace.tree / "src/lib.rs").resolve() == outside
        with pytest.raises(FixError, match=r"c/src/lib\.rs: a build script or macro put something else in its place"):
            workspace.write({"src/lib.rs": b"pub fn g() {}\n"})
        assert outside.read_text() == "secret\n"
        assert workspace.changed() == {}


@pytest.mark.parametrize("script", [LINKS_THE_FILE, LINKS_THE_FOLDER, MAKES_A_PIPE, ADDS_LINKS], ids=SCRIPTS)
def test_nothing_is_read_of_what_a_build_script_put_there(script: str, write: Write, checker: Checker) -> None:
    with tampered(script, write, checker) as (workspace, outside):
        assert workspace.files() == ["build.rs", "src/lib.rs"]
        assert workspace.text("src/lib.rs") == "pub fn f() {}\n"
        assert workspace.modules("src/lib.rs") == []
        for name in ("src/more.rs", "src/below/lib.rs", str(outside)):
            assert not workspace.owns(name)
            with pytest.raises(FixError, match="no Rust file"):
                workspace.read(name)
        laid_out = write({}) / "laid out"
        workspace.lay_out(laid_out)
        assert (laid_out / "src/lib.rs").read_text() == "pub fn f() {}\n"
        assert {path.name for path in laid_out.rglob("*")} == {"Cargo.toml", "build.rs", "src", "lib.rs"}


def test_a_file_takes_the_place_of_a_pipe(write: Write, checker: Checker) -> None:
    with tampered(MAKES_A_PIPE, write, checker) as (workspace, _):
        workspace.write({"src/lib.rs": b"pub fn g() {}\n"})
        assert (workspace.tree / "src/lib.rs").read_text() == "pub fn g() {}\n"


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
        {**artifact, "profile": {"test": True}, "executable": "a\0b", "target": {"kind": ["bin"], "name": "c"}},
        {**artifact, "target": {"kind": ["lib"], "name": "\ud800"}},
    ]  # fmt: skip
    lines = [
        *map(json.dumps, forged),
        "[1]",
        "{",
        f'{{"a":{"[" * 100_000}',
        json.dumps({**artifact, "profile": {"test": True}, "executable": "x"}),
    ]
    report = cargo.read(Run(0, "\n".join(lines), "", 0.1), lambda name: name)
    assert report.ok and report.reached == {Target("p", "lib", "c"), Target("p", "bin", "c")}
    assert report.executables == {Target("p", "lib", "c"): "x"}
