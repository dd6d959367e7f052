"""A school of a few koans and a random model of the real architecture, on which a cycle takes seconds."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

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
    "training": {"steps": 2, "min_steps": 1, "batch_size": 1, "max_tokens": 4096},
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
    """Random weights of the real architecture and a tokenizer made from the school's programs, under `root`/model."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    folder = root / "model"
    tokenizer = _tokenizer([path.read_text() for path in sorted((root / "koans").rglob("*.rs"))])
    config = Qwen2Config(
        vocab_size=len(tokenizer), hidden_size=32, intermediate_size=32, num_hidden_layers=2, num_attention_heads=2,
        num_key_value_heads=2, max_window_layers=2, max_position_embeddings=8192, tie_word_embeddings=True,
        eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id,
    )  # fmt: skip
    torch.manual_seed(0)
    Qwen2ForCausalLM(config).to(torch.bfloat16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _tokenizer(texts: Sequence[str]) -> Any:
    """Byte-level BPE with a thousand tokens and the real model's marks of turns."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    marks = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    made.train_from_iterator(
        texts,
        trainers.BpeTrainer(vocab_size=1000, special_tokens=marks, initial_alphabet=alphabet, show_progress=False),
    )
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=made, eos_token=marks[2], pad_token=marks[0])
    tokenizer.chat_template = (
        "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
        "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
    )
    return tokenizer


def settings(root: Path, model_folder: Path) -> Settings:
    """Everything small, state under `root`/state."""
    return Settings.model_validate(
        {**SETTINGS, "state_dir": root / "state", "model": {**SETTINGS["model"], "name": str(model_folder)}}
    )
