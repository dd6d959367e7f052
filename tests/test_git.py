"""Git in a repository that would like to run programs: each way is tried by git itself, and none by sleepy."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from sleepy import git
from sleepy.errors import UsageError

SIGNATURE = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n"
LOG = ("log", "--raw", "--numstat", "--format=commit %H %T %P")
ARCHIVE = ("archive", "--format=tar", "HEAD")
STATUS = ("status", "--porcelain", "--", ".")


class Hostile:
    """A repository, and a program that leaves a mark when it is run."""

    def __init__(self, folder: Path) -> None:
        self.root, self.mark, self.program = folder / "repo", folder / "mark", folder / "program"
        folder.mkdir(exist_ok=True)
        self.program.write_text(f"#!/bin/sh\ntouch '{self.mark}'\n")
        self.program.chmod(0o755)
        (self.root / "src").mkdir(parents=True)
        (self.root / "src" / "lib.rs").write_text("pub fn f() {}\n")
        self.git("init", "-q")
        self.commit()

    def git(self, *words: str, at: Path | None = None, data: str | None = None, check: bool = True) -> str:
        command = ["git", "-c", "user.name=t", "-c", "user.email=t@t", "-c", "protocol.file.allow=always", *words]
        place = at or self.root
        done = subprocess.run(command, cwd=place, check=check, capture_output=True, text=True, input=data)
        return done.stdout.strip()

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", "x")

    def set(self, **settings: str) -> None:
        """Underscores stand for dots; PROGRAM for the program."""
        for key, value in settings.items():
            self.git("config", key.replace("_", "."), value.replace("PROGRAM", str(self.program)))

    def attributes(self, line: str) -> None:
        (self.root / ".gitattributes").write_text(f"{line}\n")
        self.commit()

    def touch(self) -> None:
        """So that git has to look into the file."""
        os.utime(self.root / "src" / "lib.rs", (1, 1))

    def sign(self) -> None:
        """The last commit gets a signature."""
        text = self.git("cat-file", "commit", "HEAD")
        signed = text.replace("\n\n", f"\n{SIGNATURE}\n", 1) + "\n"
        commit = self.git("hash-object", "-t", "commit", "-w", "--stdin", data=signed)
        self.git("update-ref", "HEAD", commit)


def hook(hostile: Hostile) -> tuple[str, ...]:
    (hostile.root / ".git/hooks/post-index-change").symlink_to(hostile.program)
    hostile.touch()
    return STATUS


def hook_elsewhere(hostile: Hostile) -> tuple[str, ...]:
    (hostile.root / "hooks").mkdir()
    (hostile.root / "hooks/post-index-change").symlink_to(hostile.program)
    hostile.set(core_hooksPath="hooks")
    hostile.touch()
    return STATUS


def monitor(hostile: Hostile) -> tuple[str, ...]:
    hostile.set(core_fsmonitor="PROGRAM")
    return STATUS


def clean_filter(hostile: Hostile) -> tuple[str, ...]:
    hostile.attributes("*.rs filter=evil")
    hostile.set(filter_evil_clean="PROGRAM", filter_evil_required="true")
    hostile.touch()
    return STATUS


def clean_filter_with_dots(hostile: Hostile) -> tuple[str, ...]:
    hostile.attributes("*.rs filter=e.v.il")
    hostile.set(**{"filter.e.v.il.clean": "PROGRAM"})
    hostile.touch()
    return STATUS


def included_filter(hostile: Hostile) -> tuple[str, ...]:
    hostile.attributes("*.rs filter=evil")
    (hostile.root / ".git/more").write_text(f'[FILTER "evil"]\n\tClean = {hostile.program}\n')
    hostile.set(include_path="more")
    hostile.touch()
    return STATUS


def process_filter(hostile: Hostile) -> tuple[str, ...]:
    hostile.attributes("*.rs filter=evil")
    hostile.set(filter_evil_process="PROGRAM")
    hostile.touch()
    return STATUS


def smudge_filter(hostile: Hostile) -> tuple[str, ...]:
    hostile.attributes("*.rs filter=evil")
    hostile.set(filter_evil_smudge="PROGRAM")
    return ARCHIVE


def filter_of_a_submodule(hostile: Hostile) -> tuple[str, ...]:
    inner = Hostile(hostile.root.parent / "inner")
    hostile.git("submodule", "--quiet", "add", str(inner.root), "below")
    hostile.commit()
    hostile.set(submodule_below_ignore="none")
    hostile.git("config", "filter.evil.clean", str(hostile.program), at=hostile.root / "below")
    (hostile.root / ".git/modules/below/info/attributes").write_text("*.rs filter=evil\n")
    os.utime(hostile.root / "below/src/lib.rs", (1, 1))
    return STATUS


def signature_in_the_log(hostile: Hostile) -> tuple[str, ...]:
    hostile.sign()
    hostile.set(log_showSignature="true", gpg_program="PROGRAM")
    return LOG


def blob_of_a_partial_clone(hostile: Hostile) -> tuple[str, ...]:
    blob = hostile.git("rev-parse", "HEAD:src/lib.rs")
    (hostile.root / ".git/objects" / blob[:2] / blob[2:]).unlink()
    hostile.set(core_repositoryFormatVersion="1", extensions_partialClone="evil", remote_evil_promisor="true")
    hostile.set(remote_evil_url=str(hostile.root), remote_evil_uploadpack="PROGRAM", protocol_file_allow="always")
    return "cat-file", "blob", "HEAD:src/lib.rs"


WAYS = [
    hook, hook_elsewhere, monitor, clean_filter, clean_filter_with_dots, included_filter, process_filter, smudge_filter,
    filter_of_a_submodule, signature_in_the_log, blob_of_a_partial_clone,
]  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_no_setting_runs_a_program(way: Callable[[Hostile], tuple[str, ...]], tmp_path: Path) -> None:
    hostile = Hostile(tmp_path)
    words = way(hostile)
    hostile.mark.unlink(missing_ok=True)
    try:
        git.output(hostile.root, *words)
    except UsageError as error:
        assert words[0] == "cat-file", error
    assert not hostile.mark.exists()
    hostile.git(*words, check=False)
    assert hostile.mark.exists(), "git itself runs it"


def test_other_settings_run_nothing_either(tmp_path: Path) -> None:
    hostile = Hostile(tmp_path)
    (hostile.root / "version").write_text("$Format:%GG$\n")
    hostile.attributes("*.rs diff=evil\nversion export-subst")
    hostile.set(
        diff_external="PROGRAM", diff_evil_command="PROGRAM", diff_evil_textconv="PROGRAM", core_pager="PROGRAM"
    )
    hostile.set(pager_log="PROGRAM", pager_status="PROGRAM", pager_config="PROGRAM", tar_tar_command="PROGRAM")
    hostile.set(alias_log="!PROGRAM", alias_status="!PROGRAM", core_sshCommand="PROGRAM", credential_helper="PROGRAM")
    (hostile.root / "src" / "lib.rs").write_text("pub fn g() {}\n")
    hostile.commit()
    hostile.sign()
    hostile.set(gpg_program="PROGRAM", gpg_openpgp_program="PROGRAM")  # `git archive` asks for it from 2.40 on
    hostile.touch()
    hostile.mark.unlink(missing_ok=True)
    for words in (STATUS, LOG, ARCHIVE, ("cat-file", "blob", "HEAD:src/lib.rs"), ("rev-parse", "--show-toplevel")):
        assert git.output(hostile.root, *words)[:1] or words is STATUS
    assert not hostile.mark.exists()


def test_what_git_says_is_the_same(tmp_path: Path) -> None:
    hostile = Hostile(tmp_path)
    hostile.set(filter_evil_clean="PROGRAM", filter_clean="PROGRAM", core_hooksPath="mine")
    assert git.text(hostile.root, "rev-parse", "--git-path", "hooks") == "mine"
    assert git.output(hostile.root, "cat-file", "blob", "HEAD:src/lib.rs") == b"pub fn f() {}\n"
    (hostile.root / "src" / "lib.rs").write_text("pub fn g() {}\n")
    assert git.text(hostile.root, *STATUS) == " M src/lib.rs"
    with pytest.raises(git.NoRepositoryError, match="in no git repository"):
        git.text(tmp_path, *STATUS)


def test_a_filter_that_cannot_be_switched_off_is_refused(tmp_path: Path) -> None:
    hostile = Hostile(tmp_path)
    (hostile.root / ".git/config").open("a").write(f'[filter "a=b"]\n\tclean = {hostile.program}\n')
    with pytest.raises(UsageError, match=r"a filter in git's settings is called 'a=b'; rename it"):
        git.text(hostile.root, *STATUS)
