"""A school of a few koans and a random model of the real architecture, on which a cycle takes seconds."""

from __future__ import annotations

import shutil
from pathlib import Path

from sleepy.lm import registry
from sleepy.settings import Settings

KOANS = Path(__file__).parents[2] / "koans"
EXAM = ("bc_001", "bc_004", "tb_006")
PRACTICE = {"bc_mut": "bc_mut_missing_00", "bc_move": "bc_move_used_00", "tb_derive": "tb_derive_hash_00"}
SETTINGS = {
    "day": {"tasks_per_pattern": 1},
    "agent": {"attempts": 1, "max_new_tokens": 16},
    "engine": {"rows": 4},
    "night": {"patterns": 3, "weak_below": 1.0, "examples": 4},
    "share": {"cold_start": 2, "lora_rank": 2, "k_max": 4, "p": 2},
    "training": {"steps": 2, "min_steps": 1},
    "gate": {"min_gain": 0},
    "retention": {"bank_versions": 3},
    "model": {"threads": 1},
    "log": {"level": "warning"},
}


def school(root: Path) -> Path:
    """Three exam koans and three patterns' practice under `root`/koans."""
    koans = root / "koans"
    for name in EXAM:
        shutil.copytree(KOANS / "frozen" / name, koans / "frozen" / name)
    for family, prefix in PRACTICE.items():
        for folder in sorted((KOANS / "practice" / family).glob(f"{prefix}*"))[:6]:
            shutil.copytree(folder, koans / "practice" / family / folder.name)
    return koans


def model(root: Path) -> Path:
    """Random weights with the real model's tokenizer (fetched when it is not there) under `root`/model."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    real = registry.resolve(Settings())
    folder = root / "model"
    config = Qwen2Config.from_pretrained(real.path)
    for name, value in {
        "hidden_size": 32, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2,
        "num_key_value_heads": 2, "max_window_layers": 2, "layer_types": ["full_attention"] * 2,
    }.items():  # fmt: skip
        setattr(config, name, value)
    torch.manual_seed(0)
    made = Qwen2ForCausalLM(config).to(torch.bfloat16)
    made.save_pretrained(folder)
    for file in real.path.iterdir():
        if "token" in file.name or file.name in (
            "vocab.json",
            "merges.txt",
            "generation_config.json",
            "chat_template.jinja",
        ):
            shutil.copy(file, folder / file.name)
    return folder


def settings(root: Path, model_folder: Path) -> Settings:
    """Everything small, state under `root`/state."""
    return Settings.model_validate(
        {**SETTINGS, "state_dir": root / "state", "model": {**SETTINGS["model"], "name": str(model_folder)}}
    )
