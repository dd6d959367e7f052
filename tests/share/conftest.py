"""A tiny random Qwen2, the architecture of the real base model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from transformers import Qwen2Config, Qwen2ForCausalLM

from sleepy.share.layers import Adapted
from tests.share.material import TARGETS, Shapes

ModelMaker = Callable[..., nn.Module]


def tiny_qwen2(dtype: torch.dtype = torch.float32) -> Qwen2ForCausalLM:
    """Always the same weights."""
    config = Qwen2Config(
        vocab_size=128,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=64,
        initializer_range=0.1,
        tie_word_embeddings=True,
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = Qwen2ForCausalLM(config)
    return model.to(dtype).eval().requires_grad_(False)


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> Iterator[None]:
    """These matrices are so small that threads would spend their time waiting for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def make_model() -> ModelMaker:
    """Makes further copies of the model, of any dtype."""
    return tiny_qwen2


@pytest.fixture
def adapted() -> Adapted:
    """The model with its four attention projections adapted."""
    return Adapted(tiny_qwen2(), TARGETS)


@pytest.fixture
def shapes(adapted: Adapted) -> Shapes:
    """(n, d) of the adapted layers."""
    return {name: tuple(layer.base.weight.shape) for name, layer in adapted.layers.items()}


@pytest.fixture
def ids() -> Tensor:
    """Three rows of seven tokens."""
    return torch.randint(0, 128, (3, 7), generator=torch.Generator().manual_seed(7))


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model on disk, as `model.name` takes it."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    tiny_qwen2().save_pretrained(str(folder))
    return folder
