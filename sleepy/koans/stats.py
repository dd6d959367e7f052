"""What the practice material consists of: per family, in all, and how distinct its programs are."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from statistics import median
from typing import Any

import numpy as np

from sleepy.koans.catalog import SOURCES, Koan
from sleepy.koans.families import FAMILIES
from sleepy.koans.leaks import MAX_SIMILARITY, shingles

_RUSTC_CODE = re.compile(r"E\d{4}")


def collect(koans: Sequence[Koan]) -> dict[str, Any]:
    """What `sleepy koans stats --json` prints; shares are 0 to 1."""
    by_family: dict[str, list[Koan]] = {}
    for koan in koans:
        by_family.setdefault(koan.family, []).append(koan)
    distinctness = [_distinctness(group) for group in _groups(by_family)]
    within = {family: share for inside, _ in distinctness for family, share in inside.items()}
    between = {pair: share for _, across in distinctness for pair, share in across.items()}
    return {
        "families": {name: _family(by_family[name], within[name]) for name in FAMILIES if name in by_family},
        "missing": [name for name in FAMILIES if name not in by_family],
        "other": {name: len(found) for name, found in by_family.items() if name not in FAMILIES},
        "totals": {
            "programs": len(koans),
            "families": sum(name in by_family for name in FAMILIES),
            "sources": _sources(koans),
            "error_codes": len(_codes(koans)),
            "error_codes_outside_explain": len(_codes(koan for koan in koans if koan.source != "explain")),
            "operators": len({koan.operator for koan in koans} - {""}),
            "median_lines": _median_lines(koans),
        },
        "distinctness": {
            "near_duplicate_from": MAX_SIMILARITY,
            "worst_within": _worst(within),
            "worst_between": _worst(between),
        },
    }


def _family(koans: Sequence[Koan], near_duplicates: float) -> dict[str, Any]:
    return {
        "title": FAMILIES[koans[0].family].title,
        "programs": len(koans),
        "codes": sorted({code for koan in koans for code in koan.codes}),
        "median_lines": _median_lines(koans),
        "sources": _sources(koans),
        "near_duplicates": round(near_duplicates, 3),
    }


def _sources(koans: Iterable[Koan]) -> dict[str, int]:
    counted = Counter(koan.source for koan in koans)
    return {source: counted[source] for source in SOURCES}


def _codes(koans: Iterable[Koan]) -> set[str]:
    return {code for koan in koans for code in koan.codes if _RUSTC_CODE.fullmatch(code)}


def _median_lines(koans: Sequence[Koan]) -> float:
    return float(median(koan.fixed.count("\n") for koan in koans)) if koans else 0.0


def _groups(by_family: dict[str, list[Koan]]) -> list[list[Koan]]:
    groups: defaultdict[str, list[Koan]] = defaultdict(list)
    for name in FAMILIES:
        if name in by_family:
            groups[FAMILIES[name].group] += by_family[name]
    return list(groups.values())


def _distinctness(group: Sequence[Koan]) -> tuple[dict[str, float], dict[str, float]]:
    """Share of programs with a near duplicate, by family (in the same one) and by pair of families (in the other)."""
    near = similarity([koan.broken for koan in group]) >= MAX_SIMILARITY
    np.fill_diagonal(near, False)
    families = np.array([koan.family for koan in group])
    rows = {name: families == name for name in dict.fromkeys(families.tolist())}
    within = {name: float(near[own][:, own].any(axis=1).mean()) for name, own in rows.items()}
    between = {}
    for (one, left), (other, right) in combinations(rows.items(), 2):
        block = near[left][:, right]
        found = block.any(axis=1).sum() + block.any(axis=0).sum()
        between[f"{one} {other}"] = float(found / sum(block.shape))
    return within, between


def similarity(programs: Sequence[str]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Jaccard similarity of every two programs' shingle sets, exact, as a symmetric matrix."""
    sets = [shingles(program) for program in programs]
    places = {shingle: place for place, shingle in enumerate(sorted(set().union(*sets)))}
    present = np.zeros((len(sets), len(places)), dtype=np.float32)
    for row, found in enumerate(sets):
        present[row, [places[shingle] for shingle in found]] = 1
    shared = present @ present.T
    sizes = shared.diagonal()
    result: np.ndarray[Any, np.dtype[np.float32]] = shared / (sizes[:, None] + sizes[None, :] - shared)
    return result


def _worst(shares: dict[str, float], count: int = 5) -> dict[str, float]:
    ranked = sorted(shares.items(), key=lambda pair: -pair[1])
    return {name: round(share, 3) for name, share in ranked[:count]}
