"""The commands, thin. Nothing heavy is imported before a command needs it."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from sleepy import __version__, configuration
from sleepy.errors import SleepyError, UsageError, describe
from sleepy.settings import Settings

if TYPE_CHECKING:
    from sleepy.history.schema import Cycle
    from sleepy.workshop import Workshop

app = typer.Typer(
    name="sleepy",
    help="Fixes broken Rust by day, learns from it by night, and promotes only what an exam shows to be no worse.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]


class Session:
    """What the commands share: the settings, read when they are first asked for."""

    def __init__(self, config: Path | None, overrides: list[str]) -> None:
        self.config, self.overrides = config, overrides
        self._settings: Settings | None = None

    def __call__(self) -> Settings:
        """The settings; the log is configured along the way."""
        if self._settings is None:
            from sleepy import log

            self._settings = configuration.load(self.config, self.overrides)
            log.configure(self._settings.log.level)
            if said := configuration.passed_over(self.config):
                log.get("settings").warning("%s", said)
        return self._settings

    @property
    def workshop(self) -> Workshop:
        """A new workshop for these settings."""
        from sleepy.workshop import Workshop

        return Workshop(self())

    @property
    def arguments(self) -> list[str]:
        """The global options again, for child processes."""
        config = ["--config", str(self.config.absolute())] if self.config else []
        return config + [word for item in self.overrides for word in ("--set", item)]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"sleepy {__version__}")
        raise typer.Exit


_Version = Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version, help="The version.")]


@app.callback()
def root(
    ctx: typer.Context,
    config: Annotated[Optional[Path], typer.Option(help="Configuration file.", show_default=False)] = None,  # noqa: UP045
    set_: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--set", metavar="KEY=VALUE", help="Override a setting, e.g. share.p=2. May be repeated."),
    ] = None,
    state: Annotated[Optional[Path], typer.Option(help="State directory.", show_default=False)] = None,  # noqa: UP045
    version: _Version = False,
) -> None:
    """Options that every command takes."""
    del version
    overrides = [f"state_dir={json.dumps(str(state.absolute()))}"] if state else []
    ctx.obj = Session(config, overrides + (set_ or []))


@app.command()
def init(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(help="Where to write it.")] = Path("sleepy.toml"),
    force: Annotated[bool, typer.Option(help="Overwrite an existing file.")] = False,
) -> None:
    """Write a commented configuration file suited to this machine (GPU: the 1.5 B model, CPU: the 0.5 B)."""
    from sleepy.init import write

    del ctx
    typer.echo(write(path, force))


@app.command()
def run(
    ctx: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="Run one cycle now and end.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Only check database, bank and sandbox.")] = False,
    as_json: AsJson = False,
) -> None:
    """Run cycles: day, night and gate; one now with --once, else one every day in the hours that the settings name."""
    if check:
        from sleepy import preflight

        preflight.check(ctx.obj.workshop)
        return
    if not once:
        from sleepy import daemon

        daemon.run_forever(ctx.obj)
        return
    from sleepy.cycle import run_once

    workshop = ctx.obj.workshop
    cycle = run_once(workshop, ctx.obj.arguments)
    if as_json:
        _print_json(
            {
                "cycle": cycle.id,
                "candidate": cycle.candidate,
                "decision": cycle.decision,
                **(cycle.summary or {}),
            }
        )
    else:
        from sleepy.report.terminal import print_cycle

        print_cycle(cycle)


@app.command()
def day(ctx: typer.Context, cycle: Annotated[int, typer.Option(help="Cycle to work for.")]) -> None:
    """The day phase of a cycle (what `run` starts as a child process)."""
    _phase(ctx, "day", cycle)


@app.command()
def night(ctx: typer.Context, cycle: Annotated[int, typer.Option(help="Cycle to work for.")]) -> None:
    """The night phase of a cycle (what `run` starts as a child process)."""
    _phase(ctx, "night", cycle)


@app.command()
def gate(ctx: typer.Context, cycle: Annotated[int, typer.Option(help="Cycle to work for.")]) -> None:
    """The gate of a cycle (what `run` starts as a child process)."""
    _phase(ctx, "gate", cycle)


@app.command("eval")
def evaluate(
    ctx: typer.Context,
    strategy: Annotated[str, typer.Option(help="routed, base or averaged.")] = "routed",
    version: Annotated[Optional[str], typer.Option(help="Bank version; the champion by default.")] = None,  # noqa: UP045
    exam: Annotated[
        str,
        typer.Option(
            help="frozen; frozen-shadow: other programs, which no gate has seen; held-out: practice of the champion's "
            "patterns that no night trains on."
        ),
    ] = "frozen",
    as_json: AsJson = False,
) -> None:
    """Sit an exam with the champion: single shot, greedy, hidden tests."""
    from sleepy.evaluation import frozen, held_out

    if strategy not in ("routed", "base", "averaged"):
        raise UsageError(f"--strategy {strategy}: unknown; allowed: routed, base, averaged")
    workshop = ctx.obj.workshop
    sat = None if exam == held_out.NAME else workshop.catalog.exam(exam)  # before any model is fetched
    chosen = None
    if strategy != "base" or exam == held_out.NAME:  # base needs no bank, and sits the exams even when it is damaged
        if version:
            workshop.bank.manifest(version)  # an unknown one is said before any model is fetched
        chosen = workshop.bank.load(version, workshop.model.sha256) if version else workshop.champion()
    sat = sat or held_out.of_version(workshop, chosen)
    evaluation = frozen.evaluate(workshop, sat, strategy, None if strategy == "base" else chosen)  # type: ignore[arg-type]
    if as_json:
        _print_json(frozen.summary(evaluation))
    else:
        from sleepy.report.terminal import print_evaluation

        print_evaluation(evaluation)


@app.command()
def status(
    ctx: typer.Context,
    live: Annotated[bool, typer.Option("--watch", help="Keep showing what is done now, until Ctrl-C.")] = False,
    as_json: AsJson = False,
) -> None:
    """What there is and what is done: supervisor, champion, last cycle, counts, sizes."""
    from sleepy.status import collect

    if live:
        if as_json:
            raise UsageError("status: --watch shows, --json prints once; choose one")
        from sleepy.report.watch import watch

        watch(ctx.obj())
        return
    found = collect(ctx.obj())
    if as_json:
        _print_json(found)
        return
    from sleepy.report.terminal import print_status

    print_status(found)


@app.command()
def doctor(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Look at all that a cycle needs: each line is fine, or says what to do. Exit code 1 when something is wrong."""
    from sleepy.doctor import examine

    findings = []
    for finding in examine(ctx.obj()):
        findings.append(finding)
        if not as_json:
            typer.echo(f"{finding.state:8}{finding.what:11}{finding.detail}")
    if as_json:
        _print_json([finding.to_json() for finding in findings])
    if any(finding.state == "problem" for finding in findings):
        raise typer.Exit(1)


@app.command()
def prune(
    ctx: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be removed.")] = False,
    as_json: AsJson = False,
) -> None:
    """Remove what the retention settings no longer keep; the end of every cycle does the same."""
    from sleepy.cycle import alone
    from sleepy.housekeeping import prune as keep_house

    settings = ctx.obj()
    if dry_run:
        report = keep_house(settings, dry_run)
    else:
        with alone(settings.state):
            report = keep_house(settings)
    if as_json:
        _print_json(report.to_json())
        return
    for removal in report.removed:
        typer.echo(f"{removal.what}: {removal.why} ({removal.bytes / 2**20:.1f} MiB)")
    typer.echo(
        f"{report.before / 2**20:.1f} MiB before, {report.after / 2**20:.1f} MiB after, cap {report.cap / 2**20:.0f} MiB"
    )


@app.command()
def metrics(
    ctx: typer.Context,
    out: Annotated[
        Path | None, typer.Option(help="Text file for the node exporter (NAME.prom); default: stdout.")
    ] = None,
) -> None:
    """Print figures for Prometheus; the end of every cycle also writes them where log.metrics_file says."""
    from sleepy.metrics import render, write

    if out is None:
        typer.echo(render(ctx.obj()), nl=False)
    else:
        write(ctx.obj(), out)


@app.command()
def rollback(
    ctx: typer.Context,
    version: Annotated[str | None, typer.Argument(help="Version to go back to; the parent by default.")] = None,
) -> None:
    """Make an earlier bank version the champion."""
    from sleepy.audit import roll_back

    before, now = roll_back(ctx.obj.workshop, version)
    typer.echo(f"champion: {now} (was {before})")


def _phase(ctx: typer.Context, phase: str, cycle_id: int) -> None:
    from sleepy import heartbeat
    from sleepy.cycle import alone, run_phase

    workshop = ctx.obj.workshop
    heartbeat.attach()
    with alone(ctx.obj().state):
        cycle: Cycle | None = workshop.history.unfinished_cycle()
        if cycle is None or cycle.id != cycle_id:
            raise UsageError(f"--cycle {cycle_id}: not the unfinished cycle; start one with `sleepy run --once`")
        run_phase(workshop, phase, cycle)


def _print_json(data: Any) -> None:
    typer.echo(json.dumps(data, indent=2, default=str))


def _add_groups() -> None:
    from sleepy.control.commands import pause, resume, trigger
    from sleepy.evaluation.experiments.commands import bootstrap, experiment
    from sleepy.fix.commands import fix
    from sleepy.history.commands import app as history
    from sleepy.inbox.commands import app as inbox
    from sleepy.koans.commands import app as koans
    from sleepy.learn.commands import app as learn
    from sleepy.lm.commands import app as models
    from sleepy.report.commands import report
    from sleepy.service.commands import app as service
    from sleepy.share.commands import app as bank

    app.command()(pause)
    app.command()(resume)
    app.command()(trigger)
    app.command()(fix)
    app.add_typer(inbox, name="inbox", help="Your crates that do not build, and what became of them.")
    app.add_typer(learn, name="learn", help="Learning from your repositories.")
    app.command()(report)
    app.command()(experiment)
    app.command()(bootstrap)
    app.add_typer(koans, name="koans", help="The koans: exams and practice.")
    app.add_typer(models, name="models", help="The language models.")
    bank.command("rollback")(rollback)
    app.add_typer(bank, name="bank", help="The bank of coefficients.")
    app.add_typer(history, name="history", help="What happened, in SQLite.")
    app.add_typer(service, name="service", help="The systemd service.")


_add_groups()


def main() -> None:
    """Entry point: errors become one line and an exit code; Ctrl-C and SIGTERM end without a traceback."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        app()
    except SleepyError as error:
        from sleepy import log

        log.fatal(str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("sleepy: interrupted; what was finished is kept", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        from sleepy import log

        log.get("cli").debug("where it happened", exc_info=True)
        log.fatal(describe(error))
        sys.exit(SleepyError.exit_code)
