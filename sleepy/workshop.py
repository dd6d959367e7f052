"""What the phases of a cycle work with, opened once per process; the heavy parts on first use."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from functools import cached_property
from typing import TYPE_CHECKING

from sleepy import log
from sleepy.agent.router import Router
from sleepy.errors import BankError
from sleepy.history.store import History
from sleepy.koans.catalog import Catalog, Koan, vendored
from sleepy.koans.diagnosis import Diagnoser
from sleepy.rust.check import Checker
from sleepy.rust.sandbox import folders
from sleepy.settings import Settings
from sleepy.share.bank import Bank

if TYPE_CHECKING:
    from sleepy.agent.solver import Solver
    from sleepy.agent.task import Task
    from sleepy.lm.engine import Engine
    from sleepy.lm.local import LocalResponder
    from sleepy.lm.registry import LocalModel
    from sleepy.lm.server import Server
    from sleepy.share.bank import BankVersion

_log = log.get("workshop")


class Workshop:
    """Settings and everything that hangs on them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._warned_of: set[str] = set()

    @cached_property
    def parallel(self) -> int:
        """Programs checked at the same time."""
        return self.settings.sandbox.parallel or os.cpu_count() or 1

    @cached_property
    def checker(self) -> Checker:
        """rustc in the sandbox, self-tested; what killed processes left in the temporary directory goes."""
        folders.sweep()
        checker = Checker(self.settings.sandbox, vendored(self.settings.state / "cache"))
        checker.self_test()
        return checker

    @cached_property
    def catalog(self) -> Catalog:
        """The koans."""
        return Catalog.open(own=self.settings.own_koans)

    @cached_property
    def router(self) -> Router:
        """The patterns."""
        return Router.read(self.settings.agent.patterns_file)

    @cached_property
    def diagnoser(self) -> Diagnoser:
        """What rustc says of broken programs, remembered."""
        return Diagnoser(self.checker, self.settings.state / "cache", self.parallel)

    @cached_property
    def history(self) -> History:
        """The database."""
        return History.open(self.settings.history_url)

    @cached_property
    def bank(self) -> Bank:
        """The versions of basis and coefficients."""
        return Bank(self.settings.state / "bank")

    @cached_property
    def model(self) -> LocalModel:
        """The base model on disk, fetched when it is not there yet."""
        from sleepy.lm import registry

        return registry.resolve(self.settings)

    @cached_property
    def engine(self) -> Engine:
        """The base model in memory, its target layers adapted, nothing loaded into them."""
        import torch

        from sleepy.lm import registry
        from sleepy.lm.engine import Engine
        from sleepy.share.layers import Adapted

        if self.settings.model.threads:
            torch.set_num_threads(self.settings.model.threads)
        device = self.settings.model.device
        if device == "auto":
            device = "cuda" if torch.cuda.is_available() else "cpu"
        _log.info("loading %s on %s", self.model.label, device)
        model, tokenizer = registry.load(self.model, device, self.settings.model.dtype)
        adapted = Adapted(model, self.settings.share.target_modules)
        return Engine(adapted, tokenizer, self.settings.engine)

    @cached_property
    def fast_engine(self) -> Engine:
        """The same model, for the day: whatever is quickest, without constant shapes."""
        from sleepy.lm.fast import FastEngine

        return FastEngine(self.engine.adapted, self.engine.tokenizer, self.settings.engine)

    def server(self, cycle_id: int | None) -> Server:
        """The configured server, with what the limits leave it in a cycle (None: outside of cycles, in the last 24 hours)."""
        from sleepy.lm.budget import Budget
        from sleepy.lm.server import Server

        since = datetime.now(timezone.utc) - timedelta(days=1) if cycle_id is None else None
        return Server(self.settings.server, Budget(self.settings.server, self.history.server_use(cycle_id, since)))

    def champion(self) -> BankVersion | None:
        """The bank version in use; None before the first promotion."""
        return self.bank.load_champion(self.model.sha256)

    def solver(self, coefficient_hashes: Mapping[str, str], engine: Engine | None = None) -> Solver:
        """A solver for coefficient sets that are (or will be) loaded, by their hashes; without an `engine` canonical, for exams."""
        from sleepy.agent.solver import Solver
        from sleepy.agent.task import examine, judge

        responder = self.local(coefficient_hashes, engine)
        judged = examine if engine is None else judge
        return Solver(responder, self.checker, self.settings.agent.max_new_tokens, self.parallel, judged)

    def server_solver(self, server: Server) -> Solver:
        """A solver that asks a server. Never for an exam."""
        from sleepy.agent.solver import Solver

        return Solver(server, self.checker, self.settings.server.max_new_tokens, self.parallel)

    def local(self, coefficient_hashes: Mapping[str, str], engine: Engine | None = None) -> LocalResponder:
        """The model on this machine as a responder; canonical without an `engine`."""
        from sleepy.lm.local import LocalResponder
        from sleepy.lm.replies import ReplyCache

        cache = ReplyCache(self.settings.state / "cache" / "replies.db")
        turns = self.settings.agent.turns
        return LocalResponder(engine or self.engine, cache, self.model.sha256, coefficient_hashes, turns=turns)

    @cached_property
    def reply_opening(self) -> tuple[int, ...]:
        """The tokens with which a reply begins."""
        from sleepy.lm import registry
        from sleepy.lm.chat import reply_opening

        return reply_opening(registry.load_tokenizer(self.model))

    @property
    def opening(self) -> tuple[int, ...]:
        """The tokens from which on acts what is trained now; empty: it acts on all (share.acts_on)."""
        return self.reply_opening if self.settings.share.acts_on == "reply" else ()

    def check_openings(self, openings: Mapping[str, tuple[int, ...]]) -> None:
        """Raises BankError where what acts on replies alone (from tokens, by name) would not do so in this model's chats."""
        for name, opening in openings.items():
            if opening != self.reply_opening:
                raise BankError(
                    f"{name}: acts on replies that begin with tokens {list(opening)}, not as they do with this model's chat "
                    f"template ({list(self.reply_opening)}); use the model that it was trained on, or train it anew"
                )

    def load(self, version: BankVersion | None) -> dict[str, str]:
        """Put a bank version into the engine (None: base alone). Returns its coefficient hashes by pattern."""
        adapted = self.engine.adapted
        if version is None:
            adapted.unload()
            return {}
        self.check_openings({f"{version.version}: {name}": opening for name, opening in version.openings.items()})
        adapted.load(version.basis, version.tasks, version.openings)
        self._warn_of_prompts(version)
        return {pattern: version.coefficients_hash(pattern) for pattern in version.tasks}

    def _warn_of_prompts(self, version: BankVersion) -> None:
        """Once a version, of patterns that learnt from another prompt than the model is shown now."""
        from sleepy.agent import prompt

        others = sorted(name for name, how in version.trained.items() if how.prompt not in (None, prompt.VERSION))
        if others and version.version not in self._warned_of:
            self._warned_of.add(version.version)
            _log.warning(
                "%s: learnt from another version of the prompt than this release shows (%d), and may pass less until a night "
                "trains them again: %s", version.version, prompt.VERSION, ", ".join(others),
            )  # fmt: skip

    def tasks(self, koans: Sequence[Koan]) -> list[Task]:
        """Koans as tasks, diagnosed and routed."""
        from sleepy.agent.task import Task

        diagnosed = self.diagnoser.many(koans)
        return [
            Task(
                id=koan.id,
                family=koan.family,
                program=koan.broken,
                errors=tuple(diagnosed[koan.id]),
                pattern=self.router.route(diagnosed[koan.id]),
                tests=koan.tests,
                fixed=koan.fixed,
                build=koan.build,
            )
            for koan in koans
        ]
