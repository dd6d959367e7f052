"""Which test executes which function: found out by running each alone, with every function body instrumented."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
        let bits: Vec<u32> = HITS.iter().map(|hit| u32::from(hit.load(Ordering::SeqCst))).collect();
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
_ROUNDS = 5


def coverage(program: Program, checker: Checker) -> dict[str, frozenset[int]] | None:
    """Numbers of the function bodies that each case executes; None when that cannot be found out.

    Parts of tests that do not compile or fail by themselves are left out. A ``const fn`` cannot be instrumented, so
    nothing is known about it.
    """
    constant = frozenset(const_bodies(program.text))
    text = _instrumented(program.text, constant)
    cases = list(program.cases.values())
    for _ in range(_ROUNDS):
        tests = written_out(program.test_outline, iter(cases))
        runs = [["--exact", case.name] for case in cases]
        done = checker.test_runs(text, _reporting(tests), runs, program.build)
        if not done or done[0].built:
            break
        bad = {unit.name for unit in failing(program.text, tests, program.build, checker)}
        kept = [case for case in cases if not case.is_part or case.name.split("::")[-1] not in bad]
        # When no part is to blame by name, all are.
        cases = kept if len(kept) < len(cases) else [case for case in cases if not case.is_part]
    found: dict[str, frozenset[int]] = {}
    for case, run in zip(cases, done, strict=True):
        hits = _HITS.search(run.detail)
        if hits is None:
            return None
        if hits[2] == "failed" and case.is_part:
            continue
        bits = "".join(f"{int(four, 16):04b}" for four in hits[1])
        found[case.name] = frozenset(number for number, bit in enumerate(bits) if bit == "1")
    return found


def const_bodies(program: str) -> list[int]:
    """Numbers of the bodies that the compiler may evaluate."""
    query = '(function_item (function_modifiers "const") body: (block) @body)'
    starts = {captures["body"][0].start_byte for captures in syntax.matches(query, syntax.root(program))}
    return [number for number, (_, start, _) in enumerate(function_bodies(program)) if start in starts]


def _instrumented(program: str, constant: Iterable[int]) -> str:
    skipped = set(constant)
    bodies = function_bodies(program)
    edits = [
        Edit(start, start + 1, f"{{ crate::__hits::hit({number}); ")
        for number, (_, start, _) in enumerate(bodies)
        if number not in skipped
    ]
    return syntax.apply(program, edits) + _RECORDER.replace("COUNT", str(max(1, len(bodies))))


def _reporting(tests: str) -> str:
    edits = []
    for captures in syntax.matches("(function_item body: (block) @body) @function", syntax.root(tests)):
        function = captures["function"][0]
        if any(syntax.text(attribute) == "#[test]" for attribute in attributes(function)):
            body = captures["body"][0]
            edits.append(Edit(body.start_byte, body.start_byte + 1, "{ let __report = crate::__hits::Report::new(); "))
    return _SHOULD_PANIC.sub("", syntax.apply(tests, edits))
