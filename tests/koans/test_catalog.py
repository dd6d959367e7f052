"""Reading koans, and saying in one line what is wrong with one."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from sleepy.errors import KoanError
from sleepy.koans.catalog import Catalog, default_root, read_loose
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
    assert [koan.id for koan in catalog.frozen()] == expected
    assert [koan.group for koan in catalog.frozen()] == [koan_id[:2] for koan_id in expected]
    assert all(koan.exam for koan in catalog.frozen())


def test_practice_covers_every_family_of_the_exam_groups_broadly(catalog: Catalog) -> None:
    practice = catalog.practice()
    assert {koan.group for koan in practice} >= {"bc", "rh", "tb"}
    assert all(not koan.exam for koan in practice)
    assert len({koan.content_hash for koan in practice}) == len(practice) >= 500


def test_reading_everything_is_quick(catalog: Catalog) -> None:
    started = time.process_time()
    again = Catalog.open(catalog.root)
    assert time.process_time() - started < 0.5
    assert again == catalog


def test_get(catalog: Catalog) -> None:
    koan = catalog.get("bc_003")
    assert (koan.id, koan.family, koan.codes, koan.edition) == ("bc_003", "bc_ref", ("E0502",), "2021")
    assert koan.broken != koan.fixed and "#[test]" in koan.tests
    with pytest.raises(KoanError, match="bc_999: no such koan"):
        catalog.get("bc_999")


def test_the_exam_hash_follows_the_exam_alone(root: Path) -> None:
    before = Catalog.open(root).exam_hash()
    write(root / "practice" / "bc_mut" / "bc_mut_001")
    assert Catalog.open(root).exam_hash() == before
    (root / "frozen" / "bc_001" / "tests.rs").write_text("// other\n")
    assert Catalog.open(root).exam_hash() != before


def test_the_exam_hash_does_not_depend_on_the_place(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root, tmp_path / "elsewhere")
    assert Catalog.open(tmp_path / "elsewhere").exam_hash() == Catalog.open(root).exam_hash()


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
        ('id = "k"\ntitle = "t"\nfamily = "f"\ncodes = ["E0001"]\nlevel = 3\n', "unknown key level"),
        ('id = "k"\ntitle = "t"\nfamily = "f"\n', "codes is missing"),
        ('id = "k"\ntitle = "t"\nfamily = "f"\ncodes = []\n', "codes = []: must be a list of strings"),
        ('id = "k"\ntitle = "t"\nfamily = "f"\ncodes = [382]\n', "codes = [382]: must be a list of strings"),
        ('id = "k"\ntitle = "t"\nfamily = "f"\ncodes = "E0382"\n', "codes = 'E0382': must be a list of strings"),
        ('id = "k"\ntitle = 5\nfamily = "f"\ncodes = ["E0001"]\n', "title = 5: must be a string"),
        (
            'id = "k"\ntitle = "t"\nfamily = "f"\ncodes = ["E0001"]\nedition = "2020"\n',
            "edition = '2020': must be one of",
        ),
        ('id = "other"\ntitle = "t"\nfamily = "f"\ncodes = ["E0001"]\n', "id = 'other' differs from the folder's name"),
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
