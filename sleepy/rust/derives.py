"""Derives that the compiler suggests, made such that they compile.

rustc names the traits that are missing, sometimes along with some that the type derives already (E0119), and without those that
the derived code needs (`Ord` alone asks for `PartialOrd` next).
"""

from __future__ import annotations

import re

_DERIVE = re.compile(r"#\[derive\(([^)]*)\)\]")
_NEEDS = {
    "Ord": ("Eq", "PartialOrd", "PartialEq"),
    "PartialOrd": ("PartialEq",),
    "Eq": ("PartialEq",),
    "Copy": ("Clone",),
}
_ABOVE = re.compile(r"(?:^[ \t]*(?:#\[[^\n]*|///[^\n]*|//[^\n]*)\n)*[ \t]*\Z", re.MULTILINE)
_BELOW = re.compile(r"(?:\s*#\[[^\n]*)*\s*(?:pub(?:\([^)]*\))?\s+)?(?:struct|enum|union)\s+(\w+)")


def completed(text: str, before: bytes, after: bytes) -> str:
    """`text`, which goes in between two parts of a file; where it is a derive above a type, with the traits that it should have.

    What the type derives or implements in this file is left out, what the others need is put in. Empty when nothing is left.
    """
    suggested = _DERIVE.match(text.strip())
    below = _BELOW.match(after.decode(errors="replace")) if suggested else None
    if suggested is None or below is None:
        return text
    whole = (before + after).decode(errors="replace")
    above = _ABOVE.search(before.decode(errors="replace").replace("\r\n", "\n"))
    attributes = f"{above.group() if above else ''}{below.group()}"
    has = {name for derive in _DERIVE.finditer(attributes) for name in _names(derive[1])}
    wanted = _names(suggested[1])
    for name in list(wanted):
        wanted += [need for need in _NEEDS.get(name, ()) if need not in wanted]
    missing = [name for name in wanted if name not in has and not _implemented(name, below[1], whole)]
    return text.replace(suggested[1], ", ".join(missing), 1) if missing else ""


def _names(inside: str) -> list[str]:
    return [name.strip().rpartition("::")[2] for name in inside.split(",") if name.strip()]


def _implemented(trait: str, name: str, source: str) -> bool:
    return re.search(rf"\bimpl\b[^{{;]*\b{trait}\b(?:<[^{{;]*>)?\s+for\s+{name}\b", source) is not None
