"""Which test executes which function: found out by running each alone, with every function body instrumented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from sleepy.koans.breaker import syntax
from sleepy.koans.breaker.cases import written_out
from sleepy.koans.breaker.harness import failing
from sleepy.koans.breaker.outline import attributes
from sleepy.koans.breaker.program import Program
from sleepy.koans.breaker.syntax import Edit
from sleepy.rust.check import Checker
from sleepy.rust.items import function_bodies

_RECORDER = """
#[doc(hidden)]
pub mod __hits {
    use std::sync::atomic::{AtomicBool, Ordering};
    static HITS: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];
    pub fn hit(number: usize) {
        HITS[number].store(true, Ordering::SeqCst);
    }
    fn mask() -> String {
        let window = std::env::args().find_map(|word| word.strip_prefix("window-")?.parse::<usize>().ok()).unwrap_or(0);
        let seen = HITS.iter().skip(window * WINDOW).take(WINDOW);
        let bits: Vec<u32> = seen.map(|hit| u32::from(hit.load(Ordering::SeqCst))).collect();
        let four = |bits: &[u32]| (0..4).fold(0, |n, at| n * 2 + bits.get(at).copied().unwrap_or(0));
        bits.chunks(4).map(|bits| format!("{:x}", four(bits))).collect()
    }
    pub struct Report;
    impl Report {
        pub fn new() -> Report {
            std::panic::set_hook(Box::new(|info| {
                let done = info.payload().downcast_ref::<&str>() == Some(&"reported");
                println!("panicked at hits:{}:{}:", mask(), if done { "passed" } else { "failed" });
            }));
            Report
        }
    }
    impl Drop for Report {
        fn drop(&mut self) {
            if !std::thread::panicking() {
                panic!("reported");
            }
        }
    }
}
"""
_HITS = re.compile(r"hits:([0-9a-f]*):(passed|failed):")
_SHOULD_PANIC = re.compile(r"#\[\s*(should_panic|ignore)\b[^\]]*\]")
_WINDOW = 800
"""Probes that are reported in one run: what a test prints is kept only up to some length."""
_ROUNDS = 5


def coverage(program: Program, checker: Checker) -> dict[str, frozenset[int]] | None:
    """Numbers of the function bodies, arms and branches that each case executes; None when that cannot be found out.

    Parts of tests that do not compile or fail by themselves are left out. A ``const fn`` cannot be instrumented, so
    nothing is known about it.
    """
    numbers = probes(program)
    count = len(function_bodies(program.text)) + len(numbers)
    windows = [["--skip", f"window-{window}"] for window in range(max(1, -(-count // _WINDOW)))]
    text = _instrumented(program, const_bodies(program.text), numbers)
    cases = list(program.cases.values())
    for _ in range(_ROUNDS):
        tests = written_out(program.test_outline, iter(cases))
        runs = [["--exact", case.name, *window] for case in cases for window in windows]
        done = checker.test_runs(text, _reporting(tests), runs, program.build)
        if not done or done[0].built:
            break
        bad = {unit.name for unit in failing(program.text, tests, program.build, checker)}
        kept = [case for case in cases if not case.is_part or case.name.split("::")[-1] not in bad]
        # When no part is to blame by name, all are.
        cases = kept if len(kept) < len(cases) else [case for case in cases if not case.is_part]
    found: dict[str, frozenset[int]] = {}
    for number, case in enumerate(cases):
        reports = [_HITS.search(run.detail) for run in done[number * len(windows) : (number + 1) * len(windows)]]
        if any(report is None for report in reports):
            return None
        if case.is_part and any(report and report[2] == "failed" for report in reports):
            continue
        bits = "".join(f"{int(four, 16):04b}" for report in reports if report for four in report[1])
        found[case.name] = frozenset(number for number, bit in enumerate(bits) if bit == "1")
    return found


def const_bodies(program: str) -> list[int]:
    """Numbers of the bodies that the compiler may evaluate."""
    query = '(function_item (function_modifiers "const") body: (block) @body)'
    starts = {captures["body"][0].start_byte for captures in syntax.matches(query, syntax.root(program))}
    return [number for number, (_, start, _) in enumerate(function_bodies(program)) if start in starts]


def probes(program: Program) -> dict[int, int]:
    """Numbers by which arms and branches are reported, by unit; they follow those of the function bodies."""
    first = len(function_bodies(program.text))
    constant = [function_bodies(program.text)[number][1:] for number in const_bodies(program.text)]
    found = [
        unit.index
        for unit in program.outline.units
        if unit.probe is not None and not any(start <= unit.probe.start_byte < end for start, end in constant)
    ]
    return {unit: first + number for number, unit in enumerate(found)}


def _instrumented(program: Program, constant: Iterable[int], numbers: Mapping[int, int]) -> str:
    skipped = set(constant)
    bodies = function_bodies(program.text)
    edits = [
        Edit(start, start + 1, f"{{ crate::__hits::hit({number}); ")
        for number, (_, start, _) in enumerate(bodies)
        if number not in skipped
    ]
    for unit, number in numbers.items():
        node = program.outline.units[unit].probe
        assert node is not None
        edits.append(Edit(node.start_byte, node.start_byte, f"{{ crate::__hits::hit({number}); "))
        edits.append(Edit(node.end_byte, node.end_byte, " }"))
    count = str(len(bodies) + len(numbers) + 1)
    return syntax.apply(program.text, edits) + _RECORDER.replace("COUNT", count).replace("WINDOW", str(_WINDOW))


def _reporting(tests: str) -> str:
    edits = []
    for captures in syntax.matches("(function_item body: (block) @body) @function", syntax.root(tests)):
        function = captures["function"][0]
        if any(syntax.text(attribute) == "#[test]" for attribute in attributes(function)):
            body = captures["body"][0]
            edits.append(Edit(body.start_byte, body.start_byte + 1, "{ let __report = crate::__hits::Report::new(); "))
    return _SHOULD_PANIC.sub("", syntax.apply(tests, edits))
