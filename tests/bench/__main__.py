"""All benchmarks, one after the other, and the page of what they found (`make bench`).

python -m tests.bench [NAME …]      step, together, forward, generation, algebra, sizes, checking, workspace,
                                     report; none named: all
python -m tests.bench --page         only the page, from what is stored
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench import algebra, common

PAGE = common.RESULTS.parent / "BENCHMARKS.md"
_HEAD = """# Benchmarks

Made by `make bench` from the files in `docs/results/`; every ratio has the figures of both sides, from the same run.
"""


def main() -> None:
    """Run what is asked for, then write the page."""
    asked = sys.argv[1:] or list(TABLES)
    for name in [] if asked == ["--page"] else asked:
        if name not in TABLES:
            sys.exit(f"{name}: no such benchmark; there are {', '.join(TABLES)}")
        common.say(f"== {name}")
        module, *words = COMMANDS.get(name, [name])
        subprocess.run([sys.executable, "-m", f"tests.bench.{module}", *words], check=True, stdout=subprocess.DEVNULL)
    PAGE.write_text(page(common.RESULTS))
    common.say(f"{PAGE}: written")


def page(results: Path) -> str:
    """Markdown of all stored results."""
    parts = [_HEAD]
    for name, (title, table) in TABLES.items():
        there = [file for file in (results / f"{name}.json", results / f"{name}-gpu.json") if file.exists()]
        if there:
            parts.append(f"## {title}\n")
        for file in there:
            found = json.loads(file.read_text())
            parts.append(f"{_machine(found['machine'])}\n\n{table(found)}\n")
    return "\n".join(parts)


def _machine(found: dict[str, Any]) -> str:
    extra = ", ".join([*found["instructions"], *([found["gpu"]] if found["gpu"] else [])])
    return f"{found['date']}, {found['cores']} cores ({found['cpu']}, {extra}), torch {found['torch']}."


def _medians(rounds: int) -> str:
    return f"medians of {rounds} rounds" if rounds > 1 else "one round"


def _step(found: dict[str, Any]) -> str:
    lines = ["| | s a step | parameters | times faster |", "|---|---|---|---|"]
    for name, seconds in found["seconds"].items():
        ratio = found["ratio_to_peft"].get(name, 1)
        lines.append(f"| {name} | {seconds:.2f} | {found['parameters'][name]:,} | {ratio:.2f} |")
    repetitions = min(map(len, found["all_seconds"].values()))
    return f"{found['model']}, {found['dtype']}, {found['batch']}; {_medians(repetitions)}.\n\n" + "\n".join(lines)


def _together(found: dict[str, Any]) -> str:
    faster = found["times_faster"]
    lines = ["| | s | padding | times as fast |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {s:.1f} | {found['padding'][name]:.1%} | {faster.get(name, 1):.2f} |"
        for name, s in found["seconds"].items()
    ]
    head = (
        f"{found['model']}, {found['dtype']}, {found['patterns']} patterns, {found['steps']} steps of {found['batch']} "
        "programs each."
    )
    apart = found["largest_difference_of_losses"]
    return f"{head}\n\n" + "\n".join([*lines, "", f"Losses differ by at most {apart:.1e}."])


def _algebra(found: dict[str, Any]) -> str:
    head = (
        f"Adapters of rank {found['rank']} of the 1.5 B shape, layers: {found['layers']}; k ≤ {found['k_max']}, "
        f"variance {found['variance']}; one thread, CPU seconds, {_medians(found['repetitions'])}. The error is ‖ΔW − ΔW′‖ / ‖ΔW‖."
    )
    return f"{head}\n\n{algebra.table(found)}"


def _workspace(found: dict[str, Any]) -> str:
    prompts = found["prompts"][0]
    return "\n".join(
        [
            f"{found['lines']:,} lines, four packages broken, {found['method']}.",
            "",
            "| first check | first edit kept | all | most memory | prompts | longest prompt | errors |",
            "|---|---|---|---|---|---|---|",
            f"| {found.get('first_check_s', '–')} s | {found.get('first_edit_s', '–')} s | {found['seconds']} s | "
            f"{found['peak_mib']:,} MiB | {prompts['asked']} | {prompts['longest'] or 0:,} tokens | "
            f"{found['errors'][0]} → {found['errors'][1]} |",
        ]
    )


def _generation(found: dict[str, Any]) -> str:
    lines = ["| | koans | new tokens | s | s a koan | times as long | as by day |", "|---|---|---|---|---|---|---|"]
    by_day = found["contenders"].get("sleepy, by day", {}).get("seconds_per_koan", float("nan"))
    for name, row in found["contenders"].items():
        ratio = found["times_as_long_as_sleepy"].get(name, float("nan"))
        figures = f"{row['koans']} | {row['new_tokens']} | {row['seconds']:.1f} | {row['seconds_per_koan']:.2f}"
        lines.append(f"| {name} | {figures} | {ratio:.2f} | {row['seconds_per_koan'] / by_day:.2f} |")
    limit = f"at most {found['max_new_tokens']} new tokens, {found['patterns']} patterns and the base"
    note = [f"\nNote: {found['note']}"] if "note" in found else []
    return f"{found['model']}, {found['dtype']}, {limit}; {_medians(found.get('rounds', 1))}.\n\n" + "\n".join(
        lines + note
    )


def _forward(found: dict[str, Any]) -> str:
    names = list(found["rows"][0]["seconds"])
    head = [
        "rows × tokens, behind",
        *(f"{name}, ms" for name in names),
        *(f"{name}, times as long" for name in names[1:]),
    ]
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for row in found["rows"]:
        seconds = row["seconds"]
        cells = [f"{1000 * seconds[name]:.0f}" for name in names]
        cells += [f"{seconds[name] / seconds[names[0]]:.1f}" for name in names[1:]]
        lines.append(f"| {row['rows']} × {row['tokens']}, {row['before']} | {' | '.join(cells)} |")
    return f"{found['model']}.\n\n" + "\n".join(lines)


def _sizes(found: dict[str, Any]) -> str:
    lines = [
        "| p | tasks | coefficients a task | with the basis | bytes on disk | LoRA / coefficients | LoRA / with the basis |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in found["rows"]:
        lines.append(
            f"| {row['p']} | {row['tasks']} | {row['coefficients_per_task']:,} | {row['parameters_per_task_with_basis']:,.0f} | "
            f"{row['bytes_per_task_with_basis']:,.0f} | {row['ratio_coefficients_alone']:.0f} | {row['ratio_with_basis']:.2f} |"
        )
    head = f"{found['model']}, k = {found['k']}; a LoRA of rank {found['lora_rank']} has {found['lora_parameters']:,} parameters."
    return f"{head}\n\n" + "\n".join(lines)


def _checking(found: dict[str, Any]) -> str:
    rates = found["programs_per_s"]
    return "\n".join(
        [
            f"{found['programs']} practice programs, `rustc --emit=metadata`.",
            "",
            "| | ms a program | programs a second, two at a time |",
            "|---|---|---|",
            f"| bare | {found['bare_ms']} | {rates['bare']} |",
            f"| in the sandbox | {found['sandboxed_ms']} | {rates['sandboxed']} |",
            f"| ratio | {found['ratio']} | {found['ratio_parallel']} |",
        ]
    )


def _report(found: dict[str, Any]) -> str:
    lines = ["| cycles | page and figures, s | page alone, s | page, KB | history, MB |", "|---|---|---|---|---|"]
    for row in found["rows"]:
        seconds, page_kb, history_mb = row["seconds"], row["page_bytes"] / 1000, row["history_bytes"] / 1e6
        times = f"{seconds['page and figures']:.1f} | {seconds['page']:.1f}"
        lines.append(f"| {row['cycles']:,} | {times} | {page_kb:.0f} | {history_mb:.1f} |")
    return f"A made-up history, {found['episodes_a_cycle']} episodes a cycle.\n\n" + "\n".join(lines)


TABLES: dict[str, tuple[str, Callable[[dict[str, Any]], str]]] = {
    "step": ("A training step", _step),
    "together": ("Eight patterns in one pass", _together),
    "forward": ("A forward pass with 16-bit weights on a CPU without bfloat16", _forward),
    "generation": ("Thirty koans over eight patterns and the base", _generation),
    "algebra": ("Phase 1 and Phase 3 beside two other packages", _algebra),
    "sizes": ("Size of a task", _sizes),
    "checking": ("Checking in the sandbox", _checking),
    "workspace": ("A workspace of more than 20,000 lines", _workspace),
    "workspace_compiler": ("The same without a model", _workspace),
    "report": ("The morning page", _report),
}

COMMANDS = {"workspace_compiler": ["workspace", "--no-model"]}
"""Where that is not the module of the same name."""

if __name__ == "__main__":
    main()
