"""Practice from the compiler's own documentation: erroneous and corrected examples of every error code.

The toolchain's `rust-docs` keep hidden lines and editions; where they are not installed, `rustc --explain` has the rest. What is
erroneous and what is corrected is not taken from annotations: the compiler decides. Such pairs have no tests and may warn.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html.parser import HTMLParser
from pathlib import Path

from sleepy.koans.catalog import Koan
from sleepy.koans.diagnosis import Diagnoser
from sleepy.koans.families import EXPLAIN
from sleepy.rust.build import Build
from sleepy.rust.items import parse
from sleepy.rust.toolchain import Toolchain

PAGES = "share/doc/rust/html/error_codes"
"""Under the sysroot, where rust-docs is installed."""
LAST_CODE = 850
"""`rustc --explain` is asked for E0001 up to this one."""
MIN_SIMILARITY = 0.65
"""Of token sequences, 0 to 1. Below it the corrected example is another program rather than a correction."""
_EDITION = re.compile(r"edition(20\d\d)")
_WRAPPER = re.compile(r"\A\s*(?:#!\[allow\(unused\w*\)\]\s*)*fn main\(\) \{\n(.*)\}\s*\Z", re.DOTALL)
_ITEMS = {
    "attribute_item", "const_item", "enum_item", "extern_crate_declaration", "foreign_mod_item", "function_item",
    "impl_item", "macro_definition", "mod_item", "static_item", "struct_item", "trait_item", "type_item", "union_item",
    "use_declaration",
}  # fmt: skip


@dataclass(frozen=True)
class Block:
    """One example of a page."""

    text: str
    edition: str | None
    """As annotated; None: not said."""


def pages(toolchain: Toolchain) -> Iterator[tuple[str, list[Block]]]:
    """(error code, its examples), by code."""
    folder = toolchain.sysroot / PAGES
    found = sorted(path for path in folder.glob("E*.html") if re.fullmatch(r"E\d{4}", path.stem))
    if found:
        for path in found:
            yield path.stem, blocks_of_page(path.read_text())
        return
    for number in range(1, LAST_CODE):
        code = f"E{number:04}"
        done = subprocess.run(
            [toolchain.sysroot / "bin" / "rustc", "--explain", code], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            yield code, blocks_of_explanation(done.stdout)


def blocks_of_page(html: str) -> list[Block]:
    """The Rust examples of a page of the error index, hidden lines included."""
    reader = _Reader()
    reader.feed(html)
    return reader.blocks


def blocks_of_explanation(markdown: str) -> list[Block]:
    """The examples of what `rustc --explain` prints; hidden lines are lost there."""
    texts = re.findall(r"^```[^\n]*\n(.*?)^```$", markdown, flags=re.MULTILINE | re.DOTALL)
    return [Block(text, None) for text in texts]


def pairs(code: str, blocks: Sequence[Block], diagnoser: Diagnoser, folder: Path) -> list[Koan]:
    """A koan for each example that is refused with `code` (and with codes alone) and has a correction on the page."""
    koans: list[Koan] = []
    plain = [(_plain(block.text), block.edition) for block in blocks]
    for broken, annotated in plain:
        for edition in [annotated] if annotated else ["2021", "2015"]:
            build = Build(edition)
            errors = diagnoser.errors(broken, build)
            codes = tuple(dict.fromkeys(error.code for error in errors if error.code is not None))
            if code not in codes or any(error.code is None for error in errors):
                continue
            fixed = _correction(broken, [text for text, _ in plain], diagnoser, build)
            if fixed is None:
                continue
            name = f"explain_{code.lower()}_{len(koans) + 1}"
            title = f"Example of {code} in the compiler's documentation"
            koans.append(
                Koan(name, title, EXPLAIN, codes, edition, broken, fixed, "", folder / name, "practice", (), EXPLAIN)
            )
            break
    return koans


def _correction(broken: str, texts: Sequence[str], diagnoser: Diagnoser, build: Build) -> str | None:
    """The text most like `broken` that compiles."""
    ranked = sorted(((_similarity(broken, text), text) for text in texts if text != broken), reverse=True)
    good = (text for similarity, text in ranked if similarity >= MIN_SIMILARITY)
    return next((text for text in good if not diagnoser.errors(text, build)), None)


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, _tokens(one), _tokens(other), autojunk=False).ratio()


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+|\S", text)


def _plain(text: str) -> str:
    """Without comments, which give the mistake away, and without the `main` that rustdoc puts around mere items."""
    text = _without_comments(text)
    wrapped = _WRAPPER.match(text)
    if wrapped and all(node.type in _ITEMS for node in parse(wrapped[1]).root_node.children):
        text = wrapped[1]
    lines = [line.rstrip() for line in text.splitlines()]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept).strip("\n") + "\n"


def _without_comments(text: str) -> str:
    source = text.encode()
    spans: list[tuple[int, int]] = []
    stack = [parse(text).root_node]
    while stack:
        node = stack.pop()
        if node.type in ("line_comment", "block_comment"):
            spans.append((node.start_byte, node.end_byte))
        stack.extend(node.children)
    for start, end in sorted(spans, reverse=True):
        newline = source[start:end].endswith(b"\n")
        begin = source.rfind(b"\n", 0, start) + 1
        alone = not source[begin:start].strip()
        if alone and (source[end : end + 1] == b"\n" or newline):
            source = source[:begin] + source[end + (not newline) :]
        else:
            source = source[:start].rstrip(b" ") + (b"\n" if newline else b"") + source[end:]
    return source.decode()


class _Reader(HTMLParser):
    """Collects ``<code class="language-rust …">`` inside ``<pre>``."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._kind: str | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = dict(attrs).get("class") or ""
        if tag == "code" and "language-rust" in kind:
            self._kind, self._text = kind, []

    def handle_endtag(self, tag: str) -> None:
        if tag == "code" and self._kind is not None:
            edition = _EDITION.search(self._kind)
            self.blocks.append(Block("".join(self._text), edition[1] if edition else None))
            self._kind = None

    def handle_data(self, data: str) -> None:
        if self._kind is not None:
            self._text.append(data)
