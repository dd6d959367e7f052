"""A copy of a file, crate or workspace to work in: read, change, check and test it in the sandbox, offline.

The original is read once and never touched. The build folder is kept between checks, so a check after a change compiles only
what the change touches. What is held in memory is the truth about the sources: they are read when the copy is made, before any
program runs in it, and never again. Build scripts may put what they like in the copy, links and pipes too.
"""

from __future__ import annotations

import json
import os
import posixpath
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sleepy.errors import FixError, ToolchainError, UsageError
from sleepy.files import put
from sleepy.rust import cargo, copying, sources
from sleepy.rust.cargo import Report, Target, TestReport
from sleepy.rust.check import Checker
from sleepy.rust.items import items
from sleepy.rust.project import MANIFEST, Project
from sleepy.rust.sandbox import TOOLCHAIN, WORK, Run, Sandbox
from sleepy.rust.sandbox.folders import holds, make, temporary

CARGO = f"{TOOLCHAIN}/bin/cargo"
CHECK_WALL_S = 600.0
"""Longest build: the first one compiles the dependencies too."""
TEST_WALL_S = 60.0
"""Longest run of one test program."""
LEAST_MEMORY_MIB, LEAST_CPU_S, LEAST_PROCESSES, LEAST_FILE_MIB, LEAST_DISK_MIB, OUTPUT_MIB = (
    6144,
    600,
    512,
    1024,
    16384,
    64,
)
"""Crates need more than koans; settings that allow still more are kept."""
_TREE, _TARGET = "tree", "target"
_SHELL = (
    "umask 022; mkdir -p /tmp/cargo; for name in registry git; do "
    'if [ -d /cargo-$name ]; then ln -s /cargo-$name /tmp/cargo/$name; fi; done; cd "$1" && shift && exec "$@"'
)
_ENVIRONMENT = {
    "CARGO_HOME": "/tmp/cargo",
    "CARGO_TARGET_DIR": f"{WORK}/{_TARGET}",
    "CARGO_NET_OFFLINE": "true",
    "CARGO_TERM_COLOR": "never",
    "CARGO_PROFILE_DEV_DEBUG": "0",
    "CARGO_PROFILE_TEST_DEBUG": "0",
    "RUSTC_WRAPPER": "",  # sccache and the like have no place in the sandbox
    "RUSTC_WORKSPACE_WRAPPER": "",
    "LD_LIBRARY_PATH": f"{TOOLCHAIN}/lib",  # tests of procedural macros
}
_SINGLE = '[package]\nname = "program"\nversion = "0.0.0"\nedition = "{edition}"\n\n[{kind}]\n{name}path = {path}\n\n[workspace]\n'


@dataclass(frozen=True)
class Package:
    """A package of the workspace."""

    name: str
    id: str
    folder: str
    """Below the tree; "" is the tree itself."""
    has_lib: bool


@dataclass
class Workspace:
    """The copy. Made by :func:`opened`; names of files are relative to `above`, with slashes."""

    project: Project
    above: Path
    """The folder of the original that the names are relative to."""
    folder: Path
    """Where the copy is: tree/ and target/."""
    sandbox: Sandbox
    dependencies: sources.Sources
    copied: copying.Copied
    command: str = "check"
    """cargo check or cargo clippy."""
    deadline: float | None = None
    """On time.monotonic(); no build or test runs beyond it."""
    packages: tuple[Package, ...] = ()
    chosen: tuple[Package, ...] = ()
    """The packages that are meant."""
    _originals: dict[str, bytes] = field(init=False)
    _current: dict[str, bytes] = field(init=False)
    _manifests: dict[str, bytes] = field(init=False)

    def __post_init__(self) -> None:
        self._originals = {name: (self.tree / name).read_bytes() for name in _files(self.tree, ".rs")}
        self._manifests = {name: (self.tree / name).read_bytes() for name in _files(self.tree, MANIFEST)}
        self._current = dict(self._originals)

    @property
    def tree(self) -> Path:
        """The copied sources."""
        return self.folder / _TREE

    @property
    def at(self) -> str:
        """The workspace's folder below the tree; "" is the tree itself."""
        relative = self.project.root.relative_to(self.above).as_posix()
        return "" if relative == "." else relative

    def files(self) -> list[str]:
        """The Rust files, sorted; links are none."""
        return sorted(self._current)

    def owns(self, name: str) -> bool:
        """It is a Rust file of the tree, and was there from the beginning."""
        return name in self._current

    def read(self, name: str) -> bytes:
        """A file as it is now. FixError when it is none of the tree's or not UTF-8."""
        if not self.owns(name):
            raise FixError(f"{name}: no Rust file of {self.project.root}")
        data = self._current[name]
        try:
            data.decode()
        except UnicodeDecodeError:
            raise FixError(f"{self.above / name}: not UTF-8; convert it first, e.g. with iconv") from None
        return data

    def text(self, name: str) -> str:
        """A file as it is now, as text (with the line ends that it has)."""
        return self.read(name).decode()

    def write(self, files: Mapping[str, bytes]) -> None:
        """Change files of the tree. FixError when a program in the sandbox left something else in a file's place."""
        for name, data in files.items():
            if data != self.read(name):
                self._put(name, data)
                self._current[name] = data

    def _put(self, name: str, data: bytes) -> None:
        """A new file takes the old one's place, so that nothing is ever written through what programs put there."""
        if not holds(self.tree, name):
            raise FixError(f"{self.above / name}: a build script or macro put something else in its place in the copy")
        try:
            put(self.tree / name, data)
        except OSError as error:
            raise FixError(f"{self.above / name}: cannot be changed in the copy: {error.strerror}") from None

    def lay_out(self, folder: Path) -> None:
        """Write the manifests and the Rust files, as they are now, below a folder that no program has written in."""
        for name, data in {**self._manifests, **self._current}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)

    def original(self, name: str) -> bytes:
        """A file as it was when the copy was made."""
        self.read(name)
        return self._originals[name]

    def changed(self) -> dict[str, tuple[bytes, bytes]]:
        """(original, now) of each file that differs, by name."""
        return {
            name: (self._originals[name], now)
            for name, now in sorted(self._current.items())
            if now != self._originals[name]
        }

    def package_of(self, name: str) -> Package | None:
        """The package whose folder holds a file."""
        holding = [p for p in self.packages if not p.folder or name.startswith(f"{p.folder}/")]
        return max(holding, key=lambda package: len(package.folder), default=None)

    def modules(self, name: str) -> list[str]:
        """The modules at the root of the library or program that a file belongs to, as far as files show them."""
        package = self.package_of(name)
        source = posixpath.join(package.folder if package else "", "src/")
        if not name.startswith(source):
            return []
        found = {file.removeprefix(source).partition("/")[0] for file in self.files() if file.startswith(source)}
        return sorted({entry.removesuffix(".rs") for entry in found} - {"lib", "main", "bin"})

    def check(self) -> Report:
        """`cargo check` (or clippy) of the chosen packages: libraries, binaries, tests and examples (no benchmarks)."""
        targets = ["--bins", "--tests", "--examples"]
        if any(package.has_lib for package in self.chosen):
            targets.append("--lib")
        words = [self.command, "--keep-going", "--message-format=json", *targets, *self._selection()]
        return cargo.read(self._cargo(words), self._place)

    def test(self, only: Collection[Target] | None = None) -> TestReport:
        """Build and run the tests of the chosen packages (`only`: these targets), each test program by itself.

        Programs run without write access to the tree, in their package's folder. Documentation tests are left out.
        """
        # `cargo test` stops building at the first error, wherever it is then; what is tested must not depend on that.
        words = ["build", "--tests", "--keep-going", "--message-format=json"]
        wanted = {target.package for target in only or ()}
        chosen = [["-p", package.id] for package in self.packages if package.id in wanted]
        groups = [self._selection()] if only is None else chosen
        results: dict[str, bool] = {}
        built: set[Target] = set()
        refused = late = None
        for group in groups:
            report = cargo.read(self._cargo([*words, *group]), self._place)
            built.update(report.executables)
            if not report.ok:
                first = next((error.message for error in report.all_errors), "")
                refused = refused or report.stopped or f"the tests do not compile: {' '.join(first.split())}"
            for target, program in sorted(report.executables.items()):
                if only is not None and target not in only:
                    continue
                package = self._package(target)
                place = package.folder if package else self.at
                run = self._run([program], place, TEST_WALL_S, writable=False)
                label = self.label(target)
                results.update(cargo.read_tests(run, label))
                if run.timed_out:
                    late = late or f"{label}: stopped after {run.wall_s:.0f} s"
        if only is not None and built.issuperset(only):
            refused = None  # what does not compile was not asked for
        return TestReport(results, refused or late)

    def label(self, target: Target) -> str:
        """What the names of a target's tests begin with."""
        package = self._package(target)
        return f"{package.name if package else '?'} {target.kind} {target.name}"

    def _selection(self) -> list[str]:
        if len(self.chosen) == len(self.packages):
            return ["--workspace"]
        return [word for package in self.chosen for word in ("-p", package.id)]

    def _package(self, target: Target) -> Package | None:
        return next((package for package in self.packages if package.id == target.package), None)

    def _cargo(self, words: list[str]) -> Run:
        environment = [f"{name}={value}" for name, value in _ENVIRONMENT.items()]
        options = ["--offline", "--quiet", "-j", str(min(os.cpu_count() or 1, 8))] if words[0] != "metadata" else []
        options += self.dependencies.options
        if not Path("/usr/bin/cc").exists():
            options += ["--config", f"target.'cfg(all())'.linker={json.dumps(str(self.sandbox.toolchain.linker))}"]
        argv = ["/usr/bin/env", *environment, CARGO, *words, *options]
        return self._run(argv, self.at, CHECK_WALL_S, writable=True)

    def _run(self, argv: list[str], at: str, wall_s: float, *, writable: bool) -> Run:
        if self.deadline is not None:
            wall_s = max(0.5, min(wall_s, self.deadline - time.monotonic()))
        command = ["/usr/bin/sh", "-c", _SHELL, "sh", f"{WORK}/{_TREE}/{at}".rstrip("/"), *argv]
        return self.sandbox.run(command, self.folder, wall_s=wall_s, writable=writable, mounts=self.dependencies.mounts)

    def _place(self, file: str) -> str:
        """The name in the tree of a file as rustc calls it: absolute, or relative to the workspace's folder."""
        inside = f"{WORK}/{_TREE}/"
        if file.startswith(inside):
            name = file[len(inside) :]
        elif file.startswith(("/", "<")):
            return file
        else:
            name = posixpath.normpath(posixpath.join(self.at, file))
        real = Path(os.path.realpath(self.tree / name))  # through links
        tree = Path(os.path.realpath(self.tree))
        return real.relative_to(tree).as_posix() if real.is_relative_to(tree) else name

    def survey(self, package: str | None) -> None:
        """Ask cargo for the packages, and choose those that are meant. UsageError for an unknown `package`."""
        run = self._cargo(["metadata", "--no-deps", "--format-version=1"])
        if not run.ok:
            reason = run.stderr.replace(f"{WORK}/{_TREE}", str(self.above))
            raise FixError(f"{self.project.root / MANIFEST}: {cargo.failure(reason)}")
        found = json.loads(run.stdout)["packages"]
        self.packages = tuple(
            Package(
                name=data["name"],
                id=data["id"],
                folder=posixpath.dirname(self._place(data["manifest_path"])),
                has_lib=any(_is_lib(target["kind"]) for target in data["targets"]),
            )
            for data in found
        )
        self.chosen = self.packages
        if package is not None:
            self.chosen = tuple(p for p in self.packages if p.name == package)
            if not self.chosen:
                names = ", ".join(sorted(p.name for p in self.packages))
                raise UsageError(f"--package {package}: not in {self.project.root}; there are: {names}")
        elif self.project.member is not None:
            folder = self.project.member.relative_to(self.above).as_posix()
            self.chosen = tuple(p for p in self.packages if p.folder == folder) or self.packages


@contextmanager
def opened(
    project: Project,
    checker: Checker,
    *,
    package: str | None = None,
    clippy: bool = False,
    edition: str = "2021",
    deadline: float | None = None,
) -> Iterator[Workspace]:
    """Copy `project` to a temporary folder that lasts as long as the context.

    `edition` is that of a single file; a crate says its own. FixError when it cannot be copied or cargo refuses its manifest.
    """
    if clippy and not (checker.toolchain.sysroot / "bin" / "cargo-clippy").exists():
        raise ToolchainError("cargo-clippy: not there; install clippy, e.g. `rustup component add clippy`")
    folders = project.folders()
    above = Path(os.path.commonpath(folders))
    with temporary() as folder:
        make(folder / _TREE)
        if project.single is not None:
            dependencies, copied = sources.Sources({}, (), ()), _copy_single(project.single, folder / _TREE, edition)
        else:
            dependencies = sources.find(project.root)
            copied = copying.copy(folders, above, folder / _TREE, _unneeded(dependencies, folders))
        workspace = Workspace(
            project=project,
            above=above,
            folder=folder,
            sandbox=_roomy(checker),
            dependencies=dependencies,
            copied=copied,
            command="clippy" if clippy else "check",
            deadline=deadline,
        )
        workspace.survey(package)
        yield workspace


def _roomy(checker: Checker) -> Sandbox:
    """A sandbox like the checker's, with limits for whole crates."""
    small = checker.settings
    large = small.model_copy(
        update={
            "memory_mib": max(small.memory_mib, LEAST_MEMORY_MIB),
            "cpu_s": max(small.cpu_s, LEAST_CPU_S),
            "processes": max(small.processes, LEAST_PROCESSES),
            "file_mib": max(small.file_mib, LEAST_FILE_MIB),
            "disk_mib": max(small.disk_mib, LEAST_DISK_MIB),
            "output_kib": max(small.output_kib, OUTPUT_MIB * 1024),
        }
    )
    make: Callable[..., Sandbox] = type(checker.sandbox)
    return make(large, checker.toolchain)


def _copy_single(file: Path, tree: Path, edition: str) -> copying.Copied:
    try:
        source = file.read_bytes()
    except OSError as error:
        raise FixError(f"{file}: cannot be read: {error.strerror}") from None
    (tree / file.name).write_bytes(source)
    is_program = any(item.path == "main" for item in items(source.decode(errors="replace")))
    kind, name = ("[bin]", 'name = "program"\n') if is_program else ("lib", "")
    (tree / MANIFEST).write_text(
        _SINGLE.format(edition=edition, kind=kind, name=name, path=json.dumps(file.name, ensure_ascii=False))
    )
    return copying.Copied(len(source))


def _unneeded(dependencies: sources.Sources, folders: list[Path]) -> list[Path]:
    """Vendor folders are mounted, not copied."""
    return [folder for folder in dependencies.vendored if folder not in folders]


def _files(tree: Path, ending: str) -> Iterator[str]:
    """Names of the files that end so, links left out."""
    for folder, names in copying.walk(tree, lambda _: False):
        for path in (folder / name for name in names if name.endswith(ending)):
            if path.is_file() and not path.is_symlink():
                yield path.relative_to(tree).as_posix()


def _is_lib(kinds: list[str]) -> bool:
    return any(kind in ("lib", "proc-macro", "rlib", "dylib", "cdylib", "staticlib") for kind in kinds)
