"""From a path to working programs: a .rs file, a crate, a folder of .rs files, or koans, whose fixed sides work."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import tree_sitter

from sleepy.errors import KoanError
from sleepy.koans.breaker import crates, syntax
from sleepy.koans.breaker.harness import failing
from sleepy.koans.breaker.hoisting import hoist
from sleepy.koans.breaker.imports import leaves
from sleepy.koans.breaker.memory import Memory, Unsure
from sleepy.koans.breaker.outline import Outline
from sleepy.koans.breaker.program import Program, is_for_tests, plain, split
from sleepy.koans.breaker.syntax import Edit
from sleepy.koans.catalog import MANIFEST, read_koan
from sleepy.koans.pool import each
from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic

_EDITION = re.compile(r"\A(?://[^\n]*\n)*?//\s*edition:\s*(20\d\d)")
_DEFAULT_EDITION = "2021"
_ROUNDS = 6
_ADD_TESTS = "add a `#[cfg(test)] mod tests`; without tests no koan can be verified"


def sources(path: Path) -> list[Path]:
    """What there is to break at `path`: a crate or file by itself, the files of a folder, or the koans in it or below it.
    KoanError when nothing."""
    if not path.exists():
        raise KoanError(f"{path}: no such file or folder")
    if path.is_file() and path.suffix != ".rs":
        raise KoanError(f"{path}: not a .rs file")
    if path.is_file() or (path / "Cargo.toml").exists():
        return [path]
    files = [] if (path / MANIFEST).exists() else sorted(path.glob("*.rs"))
    found = files or sorted(manifest.parent for manifest in path.rglob(MANIFEST))
    if not found:
        raise KoanError(
            f"{path}: neither a Cargo.toml nor a .rs file in it, nor a koan; name a crate, a file or a folder of files"
        )
    return found


class Reader:
    """Reads programs and makes sure that they work. Results are remembered by content."""

    def __init__(self, checker: Checker, memory: Memory, parallel: int) -> None:
        self._checker = checker
        self._memory = memory
        self._parallel = parallel

    def programs(
        self, places: Sequence[Path], on_done: Callable[[int, str], None] = lambda _done, _name: None
    ) -> list[Program]:
        """The programs of each of :func:`sources`. Raises KoanError, one line, for the first that cannot be used.

        `on_done` gets how many are read and the name of the last.
        """
        found: dict[Path, list[Program]] = {}
        for place, programs in each(self._read, places, self._parallel):
            found[place] = programs
            on_done(len(found), place.name)
        return [program for place in places for program in found[place]]

    def _read(self, place: Path) -> list[Program]:
        if (place / MANIFEST).exists():
            return _of_koan(place)
        return self._file(place) if place.is_file() else self._crate(place)

    def _file(self, path: Path) -> list[Program]:
        source = crates.read_source(path)
        edition = _EDITION.match(source)
        used = tuple(sorted(name for name in crates.available() if re.search(rf"\b{name}\s*::|\buse {name}\b", source)))
        build = Build(edition[1] if edition else _DEFAULT_EDITION, used)
        return self._variants(path.stem, source, [], build, path, "")

    def _crate(self, path: Path) -> list[Program]:
        crate = crates.read(path)
        build = Build(crate.edition, crate.crates)
        source = crate.source()
        integration = crate.integration({crate.name, *_modules(source)})
        return self._variants(crate.name, source, integration, build, path, crate.name)

    def _variants(
        self, name: str, source: str, integration: list[str], build: Build, path: Path, crate: str
    ) -> list[Program]:
        """The program as it can be broken: without modules, where that can be done, and with them."""
        outside = "\n\n".join(_named(crate, integration, _modules(source)))
        if "#[test]" not in source + outside:
            raise KoanError(f"{path}: no tests in it; {_ADD_TESTS}")
        self._must_work(source, outside, build, path)
        source = plain(source)
        program, tests = relocated(source, [plain(outside)] if outside else [])
        modular = self._working(Program(name, program, tests, build, path))
        nested = "mod_item" in {node.type for node in syntax.root(program).children}
        has_nested_tests = split(source)[0] != program
        hoisted = None
        parts = hoist(source, crate, integration) if nested and (crate or has_nested_tests or modular is None) else None
        if parts is not None:
            hoisted = self._working(Program(name, plain(parts[0]), plain(parts[1]), build, path))
        if hoisted is not None:
            rest = [] if modular is None else [Program(name, modular.text, modular.tests, build, path, modular=True)]
            return [hoisted, *rest]
        if modular is None:
            raise KoanError(
                f"{path}: its tests use what is private in modules; move them to the crate's top or to tests/"
            )
        return [modular]

    def _must_work(self, source: str, outside: str, build: Build, path: Path) -> None:
        """Raise KoanError unless it compiles and passes its tests as it is."""

        def find_out() -> str | Unsure:
            errors = self._checker.check(source, build).errors
            if errors:
                return f"does not compile: {_located(errors[0], path)}; make it build first"
            tests = self._checker.test(source, outside, build)
            if tests.passed:
                return ""
            what = "its tests fail" if tests.built else "its tests do not compile"
            problem = f"{what}: {tests.detail}; make them pass first"
            return Unsure(problem) if tests.timed_out else problem

        problem = self._memory.recall("works", [str(path), source, outside, *build.key], find_out)
        if problem:
            raise KoanError(f"{path}: {problem}")

    def _working(self, program: Program) -> Program | None:
        """The program without the tests that do not compile where they stand now; None when none is left or one fails."""

        def find_out() -> str | Unsure | None:
            tests = program.tests
            for _ in range(_ROUNDS):
                run = self._checker.test(program.text, tests, program.build)
                if run.timed_out:
                    return Unsure(None)
                if run.built:
                    return tests if run.passed else None
                bad = {unit.index for unit in failing(program.text, tests, program.build, self._checker)}
                if not bad:
                    return None
                outline = Outline(tests)
                tests = syntax.apply(tests, outline.without({unit.index for unit in outline.units} - bad))
            return None

        tests = self._memory.recall("tests", [program.hash], find_out)
        return None if tests is None else Program(program.name, program.text, tests, program.build, program.origin)


def _of_koan(folder: Path) -> list[Program]:
    """A koan's fixed side, where its tests prove it; it counts as made of the same program as the koan."""
    koan = read_koan(folder, "practice")
    if not koan.tests:
        return []
    return [Program(koan.original, plain(koan.fixed), koan.tests, koan.build, folder, small=True)]


def relocated(source: str, outside: Sequence[str]) -> tuple[str, str]:
    """(program, tests) with modules where they are, and all their unit tests at the end of the file."""
    tree = syntax.root(source)
    edits, tests = [], []
    for node, path in _tests(tree, ()):
        edits.append(syntax.without_item(node))
        tests.append(_at_the_top(source, node, path))
    return syntax.tidy(syntax.apply(source, edits)), "\n\n".join([*tests, *outside])


def _tests(items: tree_sitter.Node, path: tuple[str, ...]) -> Iterator[tuple[tree_sitter.Node, tuple[str, ...]]]:
    """The items that are for tests alone, each with the path of its module."""
    for node in items.children:
        if is_for_tests(node):
            yield node, path
        elif node.type == "mod_item" and (body := node.child_by_field_name("body")) is not None:
            yield from _tests(body, (*path, syntax.field(node, "name")))


def _at_the_top(source: str, node: tree_sitter.Node, path: tuple[str, ...]) -> str:
    """A test item of a module, written for the end of the file."""
    text = source.encode()[syntax.attached(node) : node.end_byte].decode()
    if not path:
        return text
    home = "::".join(("crate", *path))
    if node.type != "mod_item":
        return f"#[cfg(test)]\nmod {'_'.join(path)}_{syntax.field(node, 'name')} {{\n    use {home}::*;\n{text}\n}}"
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    start = syntax.attached(node)
    edits = []
    if name is not None:
        edits.append(Edit(name.start_byte - start, name.end_byte - start, "_".join((*path, syntax.text(name)))))
    if body is not None:
        inside = body.start_byte + 1 - start
        edits.append(Edit(inside, inside, "".join(f"\n    {use}" for use in _imports(node))))
    return syntax.apply(text, [*edits, *_upwards(node, path, start)])


def _upwards(node: tree_sitter.Node, path: tuple[str, ...], start: int) -> Iterator[Edit]:
    """Each `super::super` of a test module in module `path` as a path from the top; offsets count from `start`."""
    tokens = [token for token in syntax.descendants(node) if not token.children]
    for at, token in enumerate(tokens):
        if token.type != "super" or (at and tokens[at - 1].type == "::"):
            continue
        up = 0
        while at + 2 * (up + 1) < len(tokens) and tokens[at + 2 * (up + 1)].type == "super":
            up += 1
        home = "::".join(("crate", *path[: max(0, len(path) - up)]))
        yield Edit(token.start_byte - start, tokens[at + 2 * up].end_byte - start, home)


def _imports(module: tree_sitter.Node) -> list[str]:
    """What the code around a test module imports from elsewhere, which `use super::*` gives the tests too."""
    around = module.parent.children if module.parent is not None else []
    uses = [node for node in around if node.type == "use_declaration"]
    return [
        f"use {syntax.field(use, 'argument')};"
        for use in uses
        if all(path[0] not in ("self", "super") for _, path in leaves(use.child_by_field_name("argument")))
    ]


def _modules(source: str) -> set[str]:
    """Names of the modules at the top."""
    return {syntax.field(node, "name") for node in syntax.root(source).children if node.type == "mod_item"}


def _named(crate: str, integration: Sequence[str], taken: Collection[str]) -> list[str]:
    """Integration tests, and what makes the crate's own name known to them: within each where a module has that name."""
    alias = f"extern crate self as {crate};"
    if not integration or crate not in taken:
        return [f"#[cfg(test)]\n{alias}", *integration] if integration else []
    return [module.replace("{", f"{{\n    {alias}", 1) for module in integration]


def _located(error: Diagnostic, path: Path) -> str:
    """Where an error is, and what it is."""
    said = f"{error.code}: " if error.code else ""
    said += error.message.splitlines()[0]
    span = error.primary
    if span is None:
        return said
    if path.is_file():
        return f"line {span.line}: {said}"
    line = span.text.strip()
    for file in sorted(path.rglob("*.rs")):
        for number, text in enumerate(file.read_text(errors="replace").splitlines(), 1):
            if line and text.strip() == line:
                return f"{file.relative_to(path)}: line {number}: {said}"
    return said
