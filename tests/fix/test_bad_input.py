"""Input that cannot be mended, or only with care: one clear line, nothing written; or the file stays what it was otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fix.conftest import MANIFEST, Fix, Make

BROKEN = "pub fn f() -> u8 {\n    let n = 0;\n    n += 1;\n    n\n}\n"
MENDED = BROKEN.replace("let n", "let mut n")
HOPELESS = {
    "a dependency that is not here": (
        {"Cargo.toml": MANIFEST + '[dependencies]\nnot-here-at-all = "1"\n', "src/lib.rs": BROKEN},
        "the dependency not-here-at-all is not here and nothing is downloaded; run `cargo fetch` or `cargo vendor` first",
    ),
    "a feature of nightly compilers": (
        {"src/lib.rs": f"#![feature(never_type)]\n{BROKEN}"},
        "needs a nightly compiler",
    ),
    "a manifest for nightly compilers": (
        {"Cargo.toml": f'cargo-features = ["codegen-backend"]\n{MANIFEST}', "src/lib.rs": BROKEN},
        "nightly",
    ),
    "a manifest that is no TOML": ({"Cargo.toml": "[package\n", "src/lib.rs": BROKEN}, "Cargo.toml: cannot be read"),
    "a manifest without a package": ({"Cargo.toml": "[dependencies]\n", "src/lib.rs": BROKEN}, "Cargo.toml"),
    "no sources": ({}, "no targets specified in the manifest"),
}


@pytest.mark.parametrize("what", HOPELESS)
def test_what_cannot_be_mended_is_one_line(what: str, fix: Fix, make: Make) -> None:
    files, said = HOPELESS[what]
    root = make(files)
    done = fix(root, "--apply")
    assert (done.status, done.out) == (1, "")
    assert said in done.err and len(done.err.splitlines()) == 1, done.err
    assert all((root / name).read_text() == text for name, text in files.items())


def test_sources_that_are_not_utf8(fix: Fix, make: Make) -> None:
    root = make({"src/lib.rs": "mod odd;\n"})
    (root / "src/odd.rs").write_bytes(b"// caf\xe9\npub fn f() {}\n")
    done = fix(root, "--apply")
    assert (done.status, done.out) == (1, "")
    assert done.err.strip().endswith("src/odd.rs: not UTF-8; convert it first, e.g. with iconv")
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("name", ["caf\udce9.rs", "caf\udce9/Cargo.toml"])
def test_a_path_that_is_not_utf8(name: str, fix: Fix, tmp_path: Path) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(BROKEN if path.suffix == ".rs" else '[package]\nname = "odd"\n')
    done = fix(path)
    shown = str(path).replace("\udce9", "\\xe9")
    assert (done.status, done.out, done.err.strip()) == (2, "", f"{shown}: the path is not UTF-8; rename it")


def test_line_ends_and_a_byte_order_mark_are_kept(fix: Fix, make: Make) -> None:
    root = make({"src/lib.rs": "pub mod a;\npub mod b;\n", "src/a.rs": BROKEN.replace("\n", "\r\n"), "src/b.rs": ""})
    (root / "src/b.rs").write_bytes(b"\xef\xbb\xbf" + BROKEN.encode())
    done = fix(root, "--apply")
    assert done.status == 0
    assert (root / "src/a.rs").read_bytes() == MENDED.replace("\n", "\r\n").encode()
    assert (root / "src/b.rs").read_bytes() == b"\xef\xbb\xbf" + MENDED.encode()


def test_a_linked_source_is_mended_where_it_lies(fix: Fix, make: Make) -> None:
    root = make({"src/lib.rs": "mod linked;\npub use linked::f;\n", "shared/real.rs": BROKEN})
    (root / "src/linked.rs").symlink_to("../shared/real.rs")
    done = fix(root, "--apply")
    assert done.status == 0
    assert (root / "src/linked.rs").is_symlink()
    assert (root / "shared/real.rs").read_text() == MENDED
    assert done.out.startswith("diff --git a/") and "shared/real.rs" in done.out.splitlines()[0]


def test_a_link_that_leads_elsewhere_is_not_followed(fix: Fix, make: Make, tmp_path: Path) -> None:
    root = make({"src/lib.rs": "mod linked;\n"})
    (tmp_path / "elsewhere.rs").write_text(BROKEN)
    (root / "src/linked.rs").symlink_to(tmp_path / "elsewhere.rs")
    done = fix(root, "--apply")
    assert done.status == 1
    assert f"linked.rs leads out of {root} and is not followed" in done.err
    assert (tmp_path / "elsewhere.rs").read_text() == BROKEN


def test_a_tree_that_cannot_be_written_still_gets_its_patch(fix: Fix, make: Make) -> None:
    root = make({"src/lib.rs": BROKEN})
    (root / "src/lib.rs").chmod(0o444)
    (root / "src").chmod(0o555)
    try:
        done = fix(root)
    finally:
        (root / "src").chmod(0o755)
    assert done.status == 0 and "+    let mut n = 0;" in done.out
    assert (root / "src/lib.rs").read_text() == BROKEN
