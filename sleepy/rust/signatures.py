"""What the units of a region refer to elsewhere in their crate: signatures, found by name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sleepy.rust.region import Region
from sleepy.rust.units import Unit, units

MAX_WHOLE = 400
"""A type is shown with its fields or variants up to so many characters."""
MAX_UNSURE = 2
"""Methods of one name, of types that are not named, that are shown all the same."""
_NAME = re.compile(r"\b[A-Za-z_]\w*\b")
_SHOWN_KINDS = {
    "function_item", "function_signature_item", "struct_item", "enum_item", "union_item", "trait_item", "type_item",
    "const_item", "static_item",
}  # fmt: skip
_KEYWORDS = frozenset({"new", "default", "fmt", "from", "into", "clone", "self", "Self", "main"})
"""Names that too many things have."""


def of(region: Region, files: Mapping[str, str], hints: str, budget: int) -> str:
    """Signatures from `files` (name → text, those of one crate) that `region` refers to, one a line, up to `budget` characters.

    What `hints` (the compiler's messages) names comes first. Each line says what it belongs to.
    """
    own = {unit.key for unit in (*region.at_error, *region.others)}
    wanted = list(dict.fromkeys(_names(hints) + _names(region.text)))
    known: dict[str, list[tuple[str, str]]] = {}
    for file, text in sorted(files.items(), key=lambda pair: pair[0] != region.file):
        whole = file == region.file and (region.others or region.torn)
        for unit in () if whole else units(text):
            if unit.kind in _SHOWN_KINDS and not (file == region.file and unit.key in own) and not _is_test(unit):
                known.setdefault(_last(unit), []).append((_owner(unit), _line(unit, text)))
    lines: list[str] = []
    for name in wanted:
        for _, line in _likely(known.get(name, []), wanted) if name not in _KEYWORDS else ():
            if line not in lines and sum(map(len, lines)) + len(line) + len(lines) < budget:
                lines.append(line)
    return "\n".join(lines)


def _likely(found: list[tuple[str, str]], wanted: list[str]) -> list[tuple[str, str]]:
    """Of methods of one name those whose type or trait is named too; all where that leaves none, and they are few."""
    named = [pair for pair in found if not pair[0] or any(name in wanted for name in _names(pair[0]))]
    return named or (found if len(found) <= MAX_UNSURE else [])


def _names(text: str) -> list[str]:
    return _NAME.findall(text)


def _last(unit: Unit) -> str:
    return unit.key.rsplit(" ", 1)[-1]


def _is_test(unit: Unit) -> bool:
    return any(scope.key in ("mod tests", "mod test") for scope in unit.scopes)


def _line(unit: Unit, text: str) -> str:
    source = text.encode()
    body = source[unit.head : unit.body or unit.end].decode()
    if unit.body is None and len(body) > MAX_WHOLE:
        body = body[: body.find("{")] + "{ .. }" if "{" in body else body[:MAX_WHOLE]
    signature = " ".join(body.split())
    if unit.body is not None:
        signature += ";"
    owner = _owner(unit)
    return f"{owner} {{ {signature} }}" if owner else signature


def _owner(unit: Unit) -> str:
    """The impl or trait that it is a member of; empty when it is none."""
    return next((scope.key for scope in reversed(unit.scopes) if scope.key.startswith(("impl ", "trait "))), "")
