"""Reading koans, and saying in one line what is wrong with one."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from sleepy.errors import KoanError, UsageError
from sleepy.koans.catalog import EXAMS, Catalog, default_root, read_koan, read_loose
from sleepy.koans.exam import UNSEALED, seal
from sleepy.rust.build import Build
from tests.koans.conftest import BROKEN, write


def fails(root: Path, *said: str) -> None:
    with pytest.raises(KoanError) as caught:
        Catalog.open(root)
    message = str(caught.value)
    assert "\n" not in message
    for text in said:
        assert text in message


def test_the_exam_is_thirty_koans_in_three_groups(catalog: Catalog) -> None:
    expected = [f"{group}_{n:03}" for group in ("bc", "rh", "tb") for n in range(1, 11)]
    assert [koan.id for koan in catalog.exam().koans] == expected
    assert [koan.group for koan in catalog.exam().koans] == [koan_id[:2] for koan_id in expected]
    assert all(koan.exam for koan in catalog.exam().koans)


@pytest.mark.parametrize("name", EXAMS)
def test_the_exams_are_sealed(catalog: Catalog, name: str) -> None:
    assert catalog.exam(name).version != UNSEALED and len(catalog.exam(name).koans) == 30


def test_practice_covers_every_family_of_the_exam_groups_broadly(catalog: Catalog) -> None:
    practice = catalog.practice()
    assert {koan.group for koan in practice} >= {"bc", "rh", "tb"}
    assert all(not koan.exam for koan in practice)
    assert len({koan.content_hash for koan in practice}) == len(practice) >= 500


def test_reading_everything_is_quick(catalog: Catalog) -> None:
    started = time.process_time()
    again = Catalog.open(catalog.root)
    assert time.process_time() - started < 2.0
    assert again == catalog


def test_get(catalog: Catalog) -> None:
    koan = catalog.get("bc_003")
    assert (koan.id, koan.family, koan.codes, koan.edition) == ("bc_003", "bc_ref", ("E0502",), "2021")
    assert koan.broken != koan.fixed and "#[test]" in koan.tests
    with pytest.raises(UsageError, match="bc_999: no such koan"):
        catalog.get("bc_999")


def test_the_exam_hash_follows_the_exam_alone(root: Path) -> None:
    before = Catalog.open(root).exam().hash
    write(root / "practice" / "bc_mut" / "bc_mut_001")
    assert Catalog.open(root).exam().hash == before
    (root / "frozen" / "bc_001" / "tests.rs").write_text("// other\n")
    assert Catalog.open(root).exam().hash != before


def test_the_exam_hash_does_not_depend_on_the_place(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root, tmp_path / "elsewhere")
    assert Catalog.open(tmp_path / "elsewhere").exam().hash == Catalog.open(root).exam().hash


def test_an_exam_is_sealed(root: Path) -> None:
    catalog = Catalog.open(root)
    assert catalog.exam().label == "frozen 0"
    sealed = seal(root / "frozen", catalog.exam().koans, "1")
    assert Catalog.open(root).exam() == sealed
    assert sealed.label == "frozen 1"
    (root / "frozen" / "bc_001" / "tests.rs").write_text("// other\n")
    with pytest.raises(KoanError, match="not those of version 1; put them back, or make it another exam"):
        Catalog.open(root).exam()
    changed = Catalog.open(root).exam_koans()
    with pytest.raises(KoanError, match="version 1 is another set of koans"):
        seal(root / "frozen", changed, "1")
    assert seal(root / "frozen", changed, "2") == Catalog.open(root).exam()


def test_an_exam_that_is_not_there(root: Path) -> None:
    with pytest.raises(UsageError, match=r"frozen-shadow: no such exam in .*; there are frozen"):
        Catalog.open(root).exam("frozen-shadow")


def test_own_koans_are_practice(root: Path, tmp_path: Path) -> None:
    write(tmp_path / "own" / "bc_mut" / "bc_mut_mine", source="broken", operator="drop_mut")
    catalog = Catalog.open(root, tmp_path / "own")
    mine = catalog.get("bc_mut_mine")
    assert (mine.exam, mine.source, mine.operator) == (False, "broken", "drop_mut")
    assert Catalog.open(root, tmp_path / "nothing").koans == Catalog.open(root).koans


def test_what_it_takes_to_compile(root: Path) -> None:
    codes = '["E0308", "clippy::manual_let_else"]'
    koan = read_koan(write(root / "practice" / "x" / "k", crates='["anyhow"]', codes=codes), "practice")
    assert koan.build == Build("2021", ("anyhow",), ("clippy::manual_let_else",))


def test_examples_of_the_documentation_have_no_tests(root: Path) -> None:
    folder = write(root / "practice" / "explain" / "k", source="explain", family="explain")
    (folder / "tests.rs").unlink()
    assert read_koan(folder, "practice").tests == ""


def test_where_koans_are(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SLEEPY_KOANS_DIR", raising=False)
    assert (default_root() / "frozen" / "bc_001").is_dir()
    monkeypatch.setenv("SLEEPY_KOANS_DIR", str(root))
    assert Catalog.open().root == root


def test_no_koans_there(tmp_path: Path) -> None:
    fails(tmp_path, str(tmp_path), "no frozen/", "SLEEPY_KOANS_DIR")


@pytest.mark.parametrize("part", ["koan.toml", "broken.rs", "fixed.rs", "tests.rs"])
def test_a_missing_part(part: str, root: Path) -> None:
    folder = write(root / "practice" / "bc_mut" / "bc_mut_001")
    (folder / part).unlink()
    fails(root, str(folder), f"{part} is missing")


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        ('id = "k"\ntitle = "t"\nfamily = "bc_mut"\ncodes = ["E0001"]\nlevel = 3\n', "unknown key level"),
        ('id = "k"\ntitle = "t"\nfamily = "bc_mut"\n', "codes is missing"),
        ('id = "k"\ntitle = "t"\nfamily = "bc_mut"\ncodes = []\n', "codes = []: must be a list of strings"),
        ('id = "k"\ntitle = "t"\nfamily = "bc_mut"\ncodes = [382]\n', "codes = [382]: must be a list of strings"),
        ('id = "k"\ntitle = "t"\nfamily = "bc_mut"\ncodes = "E0382"\n', "codes = 'E0382': must be a list of strings"),
        ('id = "k"\ntitle = 5\nfamily = "bc_mut"\ncodes = ["E0001"]\n', "title = 5: must be a string"),
        (
            'id = "k"\ntitle = "t"\nfamily = "bc_mut"\ncodes = ["E0001"]\nedition = "2020"\n',
            "edition = '2020': must be one of",
        ),
        ('id = "k"\ntitle = "t"\nfamily = "bc"\ncodes = ["E0001"]\n', "family = 'bc': must be one of bc_move, "),
        (
            'id = "other"\ntitle = "t"\nfamily = "bc_mut"\ncodes = ["E0001"]\n',
            "id = 'other' differs from the folder's name",
        ),
        ("id = \n", "not valid TOML"),
    ],
)
def test_a_malformed_manifest(manifest: str, said: str, root: Path) -> None:
    folder = write(root / "practice" / "bc_mut" / "k", manifest)
    fails(root, f"{folder}: koan.toml: ", said)


def test_an_id_that_is_taken(root: Path) -> None:
    folder = write(root / "practice" / "bc_mut" / "bc_001")
    fails(root, f"{folder}: id bc_001 is taken by {root / 'frozen' / 'bc_001'}")


def test_invalid_utf8(root: Path) -> None:
    folder = write(root / "practice" / "bc_mut" / "bc_mut_001")
    (folder / "fixed.rs").write_bytes(b"fn a() {}\n\xff\n")
    fails(root, f"{folder}: fixed.rs: not UTF-8 (byte 10)")


def test_loose_koans(tmp_path: Path) -> None:
    write(tmp_path / "draft" / "b_2")
    one = write(tmp_path / "draft" / "a_1")
    assert [koan.id for koan in read_loose(tmp_path)] == ["a_1", "b_2"]
    (koan,) = read_loose(one)
    assert (koan.id, koan.broken, koan.exam) == ("a_1", BROKEN, False)
    with pytest.raises(KoanError, match="no such folder"):
        read_loose(tmp_path / "none")
