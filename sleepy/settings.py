"""The whole configuration as one tree of classes. The docstring under each attribute is its manual.

Precedence, strongest first: ``--set section.key=value`` and other flags, environment variables
(``SLEEPY_SECTION__KEY``), the TOML file, the defaults below. The file is the first of: ``--config``,
``$SLEEPY_CONFIG``, ``./sleepy.toml`` (not in a git repository or crate), ``$XDG_CONFIG_HOME/sleepy/sleepy.toml``,
``/etc/sleepy/sleepy.toml``.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from sleepy.section import Section


class ModelSettings(Section):
    """Which language model, and how it runs."""

    name: str = "qwen2.5-coder-0.5b"
    """A name from `sleepy models list`, a hub repository, a local directory or a .gguf file."""
    cache_dir: Path | None = None
    """Where models are kept. Unset: $XDG_CACHE_HOME/sleepy/models (~/.cache/sleepy/models)."""
    device: str = "auto"
    """auto, cpu, cuda or cuda:N. auto takes CUDA where there is one."""
    dtype: Literal["auto", "bfloat16", "float32"] = "auto"
    """Precision of the base model. auto: bfloat16 on GPUs and on CPUs that compute in it, float32 elsewhere."""
    threads: int = Field(default=0, ge=0)
    """CPU threads for the model; 0 leaves it to torch."""


class SandboxSettings(Section):
    """Limits on every program that runs on behalf of the model."""

    backend: Literal["auto", "bubblewrap", "landlock"] = "auto"
    """How programs are confined. auto takes bubblewrap and, where that cannot start, Landlock."""
    compile_wall_s: float = Field(default=30.0, gt=0)
    """Wall-clock seconds that one rustc may take."""
    test_wall_s: float = Field(default=10.0, gt=0)
    """Wall-clock seconds that one test binary may take."""
    cpu_s: int = Field(default=30, ge=1)
    """CPU seconds (RLIMIT_CPU) of each process."""
    memory_mib: int = Field(default=2048, ge=128)
    """Memory of all processes of one sandbox together, and address space (RLIMIT_AS) of each, in MiB."""
    processes: int = Field(default=128, ge=4)
    """Processes and threads (RLIMIT_NPROC) inside one sandbox."""
    output_kib: int = Field(default=256, ge=4)
    """Output kept from each run, in KiB; a program that writes more is stopped."""
    file_mib: int = Field(default=256, ge=16)
    """Largest file that a program may write, and the size of its private /tmp, in MiB."""
    disk_mib: int = Field(default=1024, ge=16)
    """What a program may write in all, in MiB."""
    parallel: int = Field(default=0, ge=0)
    """Programs checked at the same time; 0 takes the number of CPUs."""


class AgentSettings(Section):
    """How one task is attempted."""

    attempts: int = Field(default=2, ge=1, le=10)
    """Proposals per task by day; each sees the errors of the one before."""
    max_new_tokens: int = Field(default=448, ge=16)
    """Longest reply, in tokens."""
    turns: bool = True
    """A reply that gives the program back as it was, or a reply that failed before, takes another turn where the model was least
    sure of it; false: it stays as it is."""
    patterns_file: Path | None = None
    """A TOML file of router patterns that replaces the built-in one."""


class EngineSettings(Section):
    """Shapes of batched generation. rows, window and bucket decide evaluations to the bit, so a change starts a new reply cache."""

    rows: int = Field(default=10, ge=1, le=256)
    """Requests decoded together. Halved when memory runs out."""
    window: int = Field(default=8, ge=1, le=64)
    """Tokens checked per forward pass by prompt-lookup speculation (1 switches it off)."""
    bucket: int = Field(default=128, ge=16)
    """Prompts are padded to a multiple of this many tokens."""
    fast_rows: int = Field(default=0, ge=0, le=1024)
    """Requests decoded together by day, where no shape is constant. 0: as `rows` on a CPU, at least 64 on a GPU."""
    fast_window: int = Field(default=16, ge=1, le=64)
    """Most tokens checked per forward pass by day; a step is as wide as its longest draft."""


class ServerSettings(Section):
    """Another engine: a server with OpenAI's chat interface (vLLM, llama.cpp, Ollama, transformers serve, …). See docs/SERVERS.md.
    The gate and the exams never use it."""

    role: Literal["off", "day", "teacher"] = "off"
    """off; day: it replies by day and in `sleepy fix` in place of the model here; teacher: it is asked what the model here could
    not solve. What it is shown, programs and errors, leaves this process for `url`."""
    url: str | None = Field(default=None, pattern=r"^https?://[^\s@?#]+$")
    """Where its interface begins, e.g. http://127.0.0.1:8000/v1. Without user and password: those would be logged."""
    model: str | None = None
    """The base model's name there. Unset: the first one that it offers. Patterns are asked for by their own names."""
    api_key_env: str = Field(default="SLEEPY_API_KEY", pattern=r"^[A-Z_][A-Z0-9_]*$")
    """Name of the environment variable that holds the key, for servers that want one. The key itself is no setting."""
    api_key_file: Path | None = None
    """A file that holds the key instead; a bare name means one of systemd's credentials ($CREDENTIALS_DIRECTORY)."""
    parallel: int = Field(default=4, ge=1, le=256)
    """Requests on their way at the same time."""
    timeout_s: float = Field(default=120.0, gt=0)
    """Seconds that the server may keep silent over a request."""
    retries: int = Field(default=3, ge=0, le=20)
    """A request is repeated so often, after a growing pause, when the connection fails or the server is busy (429) or ill (5xx)."""
    max_new_tokens: int = Field(default=1024, ge=16)
    """Longest reply, in tokens."""
    parameters: dict[str, Any] = Field(default_factory=dict)
    """More fields of every request, such as reasoning_effort or top_k, with their values."""
    max_tasks: int = Field(default=10, ge=0)
    """Problems put to a teacher per cycle (outside of cycles: in 24 hours)."""
    max_requests: int = Field(default=100, ge=0)
    """Requests per cycle (outside of cycles: in 24 hours)."""
    max_tokens: int = Field(default=200_000, ge=0)
    """Tokens per cycle (outside of cycles: in 24 hours), of prompts and replies."""
    max_cost: float = Field(default=1.0, ge=0)
    """Cost per cycle (outside of cycles: in 24 hours), in the currency of the prices."""
    prompt_price: float = Field(default=0.0, ge=0)
    """Price of a million prompt tokens. 0: nothing is paid."""
    reply_price: float = Field(default=0.0, ge=0)
    """Price of a million reply tokens."""
    practice: bool = False
    """A teacher is also asked about practice koans. Their fixes are known, so nothing is learnt from that."""
    learn: bool = True
    """What a teacher (role) solved is kept with its prompt in the history and trained on by night."""

    @model_validator(mode="after")
    def _has_place(self) -> ServerSettings:
        if self.role != "off" and self.url is None:
            raise ValueError(f"role {self.role} needs a url; see docs/SERVERS.md")
        return self


class DaySettings(Section):
    """What the agent works on by day."""

    patterns: int = Field(default=15, ge=1)
    """Patterns practised per day, the least recently practised first."""
    tasks_per_pattern: int = Field(default=2, ge=1)
    """Practice koans tried per pattern and day."""


class ShareSettings(Section):
    """The Share basis and its coefficients (arXiv:2602.06043)."""

    target_modules: tuple[str, ...] = ("q_proj", "k_proj", "v_proj", "o_proj")
    """Linear layers that are adapted, by the last part of their name."""
    variance: float = Field(default=0.9995, gt=0, le=1)
    """Explained variance that the basis must reach, per layer and side: the part of ‖ΔW‖² that is kept, mean over the patterns. The
    paper says 0.6, of the LoRAs' factors; 0.95 loses a quarter of ΔW."""
    k_max: int = Field(default=32, ge=1)
    """Largest number of basis vectors per layer and side."""
    p: int = Field(default=4, ge=1)
    """Columns of each coefficient matrix (rank of a pattern's update)."""
    phi: int = Field(default=0, ge=0)
    """Temporary basis directions added while a pattern is trained, merged by Phase 3."""
    start: str = ""
    """Bank version that the first night goes on from, e.g. one that `sleepy bootstrap` made; unset: a cold start."""
    cold_start: int = Field(default=3, ge=1)
    """Patterns that are trained as plain LoRAs to make the first basis."""
    lora_rank: int = Field(default=8, ge=1)
    """Rank of a cold-start LoRA."""
    lora_alpha: float = Field(default=16.0, gt=0)
    """lora_alpha of a cold-start LoRA; its scale is lora_alpha / lora_rank."""
    acts_on: Literal["all", "reply"] = "all"
    """Tokens that what is trained from now on acts on. all: the prompt's and the reply's. reply: those of the reply alone; the base
    model reads the prompt, once for all patterns and epochs (activated LoRA, arXiv:2504.12397), so that training on a CPU takes
    half to two thirds of the time; PEFT applies such adapters, vLLM does not."""
    max_merge_drift: float = Field(default=0.05, gt=0)
    """Phase 3 is refused when a task's update would change by more than this relative error."""


class TrainingSettings(Section):
    """How a pattern is trained, as a LoRA or by coefficients alone."""

    batch_size: int = Field(default=2, ge=1)
    """Programs per step."""
    steps: int = Field(default=44, ge=1)
    """Most steps per pattern."""
    min_steps: int = Field(default=24, ge=1)
    """Fewest steps before an early stop."""
    stop_loss: float = Field(default=0.01, ge=0)
    """Training stops when the mean loss of the last five steps falls below this."""
    lora_lr: float = Field(default=8e-4, gt=0)
    """AdamW step size of a cold-start LoRA."""
    init_beta: float = Field(default=1e-3, gt=0)
    """Initial size of the B-side coefficients, relative to the A side (whose columns have length about one)."""
    coefficient_lr: Annotated[float, Field(gt=0)] | Literal["auto"] = 1e-2
    """AdamW step size of the coefficients. "auto": by the usual size of a coefficient in the bank, by p and by the steps."""
    max_tokens: int = Field(default=640, ge=64)
    """Longest example (prompt and reply), in tokens; longer ones are left out and counted."""
    together: int = Field(default=0, ge=0)
    """Patterns whose rows share a pass through the model. 0: one on a CPU, where arithmetic binds; eight on a GPU."""
    micro_batch_tokens: int = Field(default=0, ge=0)
    """Most tokens, padding included, that go through the model at once; the gradients of a step add up over its parts.
    0: whole steps. Halved when memory runs out, whatever it is. For several patterns together on a CPU, 1024 saves the padding."""
    kept_prompts_mib: int = Field(default=2048, ge=0)
    """Memory for what the base model made of prompts, so that it need not read them in every epoch, in MiB (share.acts_on)."""
    recompute: Literal["auto", "on", "off"] = "auto"
    """Activations are computed twice instead of being kept. auto: once memory runs out for a single example."""
    checkpoint_s: float = Field(default=60.0, ge=0)
    """Seconds between two checkpoints, from which a training that was cut short goes on; asked to end, it writes one too."""


class NightSettings(Section):
    """What is trained by night."""

    patterns: int = Field(default=7, ge=1)
    """Weak patterns trained per night, weakest first."""
    weak_below: float = Field(default=0.8, gt=0, le=1)
    """A pattern is weak when less than this share of the day's first attempts at it passed."""
    examples: int = Field(default=36, ge=4)
    """Training programs per pattern and night."""
    seed: int = 0
    """Seed of the curriculum and of every random initialisation."""


class GateSettings(Section):
    """What a candidate must show."""

    min_gain: int = Field(default=1, ge=0)
    """Koans that a candidate must gain over the champion, frozen ones and held-out practice together."""
    held_out: int = Field(default=4, ge=0)
    """Practice programs that each pattern with new coefficients is examined on beside the frozen exam; no night trains on them."""


_WINDOW = r"^([01]?\d|2[0-3]):[0-5]\d-([01]?\d|2[0-3]):[0-5]\d$"


class ScheduleSettings(Section):
    """When `sleepy run` works, and when it holds off."""

    day: str = Field(default="08:00-22:00", pattern=_WINDOW)
    """Local hours in which a cycle begins, HH:MM-HH:MM. The same time twice: all day."""
    night: str = Field(default="22:00-08:00", pattern=_WINDOW)
    """Local hours in which it trains (and in which a day that was missed is made up for)."""
    timezone: str | None = None
    """IANA name, e.g. "Europe/Vienna". Unset: the machine's."""
    hang_s: float = Field(default=900.0, gt=0)
    """Longest step, in seconds: a phase that makes no progress for longer hangs, and is killed and gone on with."""
    retry_s: float = Field(default=60.0, gt=0)
    """Seconds until a failed phase is tried again; doubled with every failure in a row, up to an hour."""
    give_up_after: int = Field(default=24, ge=1)
    """A cycle whose phase failed so often in a row is given up, and the next one begins with its day."""
    min_free_memory_mib: int = Field(default=2048, ge=0)
    """A phase starts only while so much memory is available, in MiB."""
    min_free_disk_mib: int = Field(default=1024, ge=0)
    """A phase starts only while so much is free where the state directory is, in MiB."""
    max_other_gpu_mib: int = Field(default=512, ge=0)
    """A phase starts only while other processes use no more GPU memory than this, in MiB."""


class HistorySettings(Section):
    """The database of everything that happened."""

    url: str | None = None
    """SQLAlchemy URL. Unset: sqlite in the state directory (history.db)."""


class InboxSettings(Section):
    """What users hand in: `sleepy inbox add`, and a watched folder. The day works on it before it practises."""

    folder: Path | None = None
    """A folder that is looked at: crates, workspaces and .rs files in it are handed in when they have not changed for a while."""
    settle_s: float = Field(default=10.0, ge=0)
    """Seconds for which nothing there may have changed: half-written ones are left for later."""
    max_mib: int = Field(default=256, ge=1)
    """Largest size of what is copied, in MiB."""
    seconds: float = Field(default=600.0, ge=1)
    """Longest time for one of them."""
    use_model: bool = True
    """Ask the language model. false: the compiler's own suggestions alone."""


class LearnSettings(Section):
    """Learning from repositories whose owner agreed: `sleepy learn add`."""

    bank: Literal["shared", "own"] = "shared"
    """Where it goes when `learn add` does not say: shared, into this bank; own, into a state directory for each repository."""
    commits: int = Field(default=200, ge=1)
    """Commits of a repository's history that are looked at, newest first."""
    checks: int = Field(default=20, ge=1)
    """Most of them that are compiled in one go; what was compiled once is remembered."""
    seconds: float = Field(default=900.0, ge=1)
    """Longest time for one go."""
    max_lines: int = Field(default=40, ge=1)
    """Lines that a fix may change; a larger change is more than a fix."""


class RetentionSettings(Section):
    """What is kept, and for how long; `sleepy prune` and the end of every cycle see to it. What was handed in, and its patch, stay
    until `sleepy inbox remove`."""

    bank_versions: int = Field(default=20, ge=1)
    """Versions of the bank kept besides the champion: so many of its newest ancestors, and of the newest others."""
    attempts_days: int = Field(default=365, ge=1)
    """Replies, programs and diagnostics of attempts and exams are kept for so many days; their verdicts are kept for ever."""
    cache_mib: int = Field(default=512, ge=1)
    """Largest size of each cache (replies, diagnostics, verified koans); the oldest entries are forgotten first."""
    state_mib: int = Field(default=8192, ge=64)
    """Largest size of the state directory. Above it caches go, then old bank versions, then old attempts' texts."""


class LogSettings(Section):
    """The console log."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    """Least severity shown."""
    metrics_file: Path | None = None
    """Prometheus text file written at the end of every cycle, e.g. in the node exporter's textfile directory. The system's service
    writes there only after `systemctl edit sleepy` (ReadWritePaths=) and if that folder is its user's to write."""


class Settings(Section):
    """Everything that can be configured."""

    state_dir: Path | None = None
    """Bank, history and caches. Unset: $STATE_DIRECTORY (systemd), else $XDG_STATE_HOME/sleepy."""
    model: ModelSettings = ModelSettings()
    sandbox: SandboxSettings = SandboxSettings()
    agent: AgentSettings = AgentSettings()
    engine: EngineSettings = EngineSettings()
    server: ServerSettings = ServerSettings()
    day: DaySettings = DaySettings()
    share: ShareSettings = ShareSettings()
    training: TrainingSettings = TrainingSettings()
    night: NightSettings = NightSettings()
    gate: GateSettings = GateSettings()
    schedule: ScheduleSettings = ScheduleSettings()
    history: HistorySettings = HistorySettings()
    inbox: InboxSettings = InboxSettings()
    learn: LearnSettings = LearnSettings()
    retention: RetentionSettings = RetentionSettings()
    log: LogSettings = LogSettings()

    @property
    def state(self) -> Path:
        """The state directory, resolved (not created)."""
        if self.state_dir is not None:
            return self.state_dir.expanduser().absolute()
        if systemd := os.environ.get("STATE_DIRECTORY"):
            return Path(systemd.split(":")[0])
        base = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
        return Path(base).expanduser().absolute() / "sleepy"

    @property
    def models_dir(self) -> Path:
        """Where models are cached, resolved (not created)."""
        if self.model.cache_dir is not None:
            return self.model.cache_dir.expanduser().absolute()
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
        return Path(base).expanduser().absolute() / "sleepy" / "models"

    @property
    def history_url(self) -> str:
        """The SQLAlchemy URL of the history."""
        return self.history.url or f"sqlite:///{self.state / 'history.db'}"

    @property
    def own_koans(self) -> Path:
        """Practice made on this machine, from the user's own crates."""
        return self.state / "koans"

    def digest(self) -> str:
        """First 16 hex digits of the SHA-256 of all that can influence a result (not paths, the log, a server that is off)."""
        chosen = self._influential()
        return hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()[:16]

    def changed(self) -> list[str]:
        """What of it is not the default, as words for `--set`. A server is left out: experiments and exams ask none."""
        chosen = self._influential(exclude_defaults=True)
        chosen.pop("server", None)
        return [
            f"{section}.{key}={value if isinstance(value, str) else json.dumps(value)}"
            for section, values in chosen.items()
            for key, value in values.items()
        ]

    def _influential(self, exclude_defaults: bool = False) -> dict[str, Any]:
        chosen = self.model_dump(
            mode="json",
            exclude={"state_dir", "history", "log", "schedule", "retention", "inbox", "learn"},
            exclude_defaults=exclude_defaults,
        )
        chosen.get("model", {}).pop("cache_dir", None)
        chosen.get("training", {}).pop("kept_prompts_mib", None)
        if self.share.acts_on == "all":  # the setting came later: what was made before it goes on
            chosen.get("share", {}).pop("acts_on", None)
        if self.gate.held_out == GateSettings().held_out:  # so did this one
            chosen.get("gate", {}).pop("held_out", None)
        if self.server.role == "off":
            chosen.pop("server", None)
        return chosen
