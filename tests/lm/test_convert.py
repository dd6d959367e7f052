"""Conversion and loading, of a tiny random Qwen2 as a GGUF file and of the real 0.5 B model."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from transformers import PreTrainedModel

from sleepy.errors import ModelError, UsageError
from sleepy.lm import convert, registry
from sleepy.settings import Settings

WIDTH, LAYERS, HEADS, KV_HEADS, HIDDEN = 32, 2, 4, 2, 64
RUST = 'fn main() {\n    let s: &\'static str = "héllo ✓";\n\tprintln!("{s:>8}", 12345u64);\n}\n'


def byte_characters() -> list[str]:
    """The 256 characters by which byte-level BPE spells bytes."""
    plain = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return [chr(byte) if byte in plain else chr(next(others)) for byte in range(256)]


def write_gguf(path: Path, *, tied: bool = False, without: str = "") -> dict[str, np.ndarray]:
    """A random Qwen2 in 32-bit floats with a byte-level tokenizer; returns its tensors."""
    tokens = [*byte_characters(), "he", "<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    writer = gguf.GGUFWriter(path, "qwen2")
    writer.add_context_length(256)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10_000.0)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.NORMAL] * 257 + [gguf.TokenType.CONTROL] * 3)
    writer.add_token_merges(["h e"])
    writer.add_eos_token_id(259)
    writer.add_pad_token_id(257)
    writer.add_chat_template("{% for m in messages %}<|im_start|>{{ m.content }}<|im_end|>{% endfor %}")

    key_value = WIDTH * KV_HEADS // HEADS
    shapes: dict[str, tuple[int, ...]] = {"token_embd.weight": (len(tokens), WIDTH)}
    shapes["output_norm.weight"] = (WIDTH,)
    if not tied:
        shapes["output.weight"] = (len(tokens), WIDTH)
    for layer in range(LAYERS):
        blk = f"blk.{layer}."
        for x, rows in {"q": WIDTH, "k": key_value, "v": key_value}.items():
            shapes |= {f"{blk}attn_{x}.weight": (rows, WIDTH), f"{blk}attn_{x}.bias": (rows,)}
        shapes |= {f"{blk}attn_output.weight": (WIDTH, WIDTH), f"{blk}attn_norm.weight": (WIDTH,)}
        shapes |= {f"{blk}ffn_{x}.weight": (HIDDEN, WIDTH) for x in ("gate", "up")}
        shapes |= {f"{blk}ffn_down.weight": (WIDTH, HIDDEN), f"{blk}ffn_norm.weight": (WIDTH,)}
    random = np.random.default_rng(0)
    tensors = {name: random.standard_normal(shape).astype(np.float32) for name, shape in shapes.items()}
    for name, tensor in tensors.items():
        if name != without:
            writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return tensors


@pytest.fixture
def tiny_qwen(tmp_path: Path, models_dir: Path) -> registry.LocalModel:
    write_gguf(tmp_path / "tiny-qwen.gguf")
    return registry.fetch(str(tmp_path / "tiny-qwen.gguf"), models_dir)


def test_a_gguf_file_becomes_a_frozen_bf16_model_with_the_same_weights(
    tmp_path: Path, models_dir: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tensors = write_gguf(tmp_path / "tiny-qwen.gguf")
    torch.backends.cuda.enable_cudnn_sdp(True)
    model, tokenizer = registry.load(registry.fetch(str(tmp_path / "tiny-qwen.gguf"), models_dir), "cpu", "bfloat16")
    assert not torch.backends.cuda.cudnn_sdp_enabled(), "it gives NaN with some masks"
    weights = model.state_dict()
    for theirs, ours in {
        "output.weight": "lm_head.weight",
        "token_embd.weight": "model.embed_tokens.weight",
        "blk.1.attn_k.bias": "model.layers.1.self_attn.k_proj.bias",
        "blk.0.ffn_down.weight": "model.layers.0.mlp.down_proj.weight",
    }.items():
        assert torch.equal(weights[ours], torch.from_numpy(tensors[theirs]).bfloat16())
    assert {p.dtype for p in model.parameters()} == {torch.bfloat16}
    assert not any(p.requires_grad for p in model.parameters())
    assert not model.training
    assert tokenizer.decode(tokenizer.encode(RUST)) == RUST
    assert tokenizer.encode("<|im_end|>") == [259]
    assert "it/s" not in capfd.readouterr().err


def test_a_tied_output_stays_tied(tmp_path: Path, models_dir: Path) -> None:
    write_gguf(tmp_path / "tied.gguf", tied=True)
    model, _ = registry.load(registry.fetch(str(tmp_path / "tied.gguf"), models_dir), device="cpu")
    assert model.get_output_embeddings().weight is model.get_input_embeddings().weight


def test_files_beside_the_gguf_file_have_no_say(tmp_path: Path, models_dir: Path) -> None:
    write_gguf(tmp_path / "mine.gguf")
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json", "generation_config.json"):
        (tmp_path / name).write_text("not JSON")
    local = registry.fetch(str(tmp_path / "mine.gguf"), models_dir)
    assert registry.load(local, "cpu")[0].config.hidden_size == WIDTH
    for dtype in ("float32", "bfloat16"):
        assert {p.dtype for p in registry.load(local, "cpu", dtype)[0].parameters()} == {getattr(torch, dtype)}


def test_a_gguf_file_that_lacks_weights_is_refused(tmp_path: Path, models_dir: Path) -> None:
    write_gguf(tmp_path / "holes.gguf", without="blk.1.ffn_up.weight")
    with pytest.raises(ModelError, match=r"cannot be converted: .*missing.*up_proj"):
        registry.fetch(str(tmp_path / "holes.gguf"), models_dir)
    assert not list(models_dir.glob("*/*.safetensors"))
    assert not list(models_dir.glob(".partial/*"))


def test_damaged_weights_are_one_line_that_names_the_file(tiny_qwen: registry.LocalModel) -> None:
    weights = tiny_qwen.path / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(ModelError) as caught:
        registry.load(tiny_qwen, device="cpu")
    message = str(caught.value)
    assert message.startswith(f"{weights}: cannot be loaded: ")
    assert message.endswith(f"delete {tiny_qwen.path} and run `sleepy models fetch {tiny_qwen.name}`")
    assert "\n" not in message


def test_an_own_directory_that_lacks_weights_is_not_filled_with_random_ones(
    tiny_qwen: registry.LocalModel, tmp_path: Path, models_dir: Path
) -> None:
    from safetensors.torch import load_file, save_file

    own = tiny_qwen.path.rename(tmp_path / "own")
    weights = load_file(own / "model.safetensors")
    del weights["model.layers.0.self_attn.q_proj.weight"]
    save_file(weights, own / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match=r"1 weights are missing.*q_proj"):
        registry.load(registry.fetch(str(own), models_dir), device="cpu")


@pytest.mark.parametrize("device", ["gpu", "cuda:x", "cuda:99", ""])
def test_a_device_that_is_not_there_is_wrong_usage(tiny_qwen: registry.LocalModel, device: str) -> None:
    with pytest.raises(UsageError, match=r"model\.device = "):
        registry.load(tiny_qwen, device)


@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError("CUDA out of memory."), RuntimeError("CUDA error: out of memory\nSearch for …")]
)
def test_a_model_that_does_not_fit_the_device_is_one_line(
    tiny_qwen: registry.LocalModel, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(PreTrainedModel, "to", full)
    with pytest.raises(ModelError, match=r"^.*does not fit into the memory of cpu; set model\.device = cpu$"):
        registry.load(tiny_qwen, "cpu")


@pytest.mark.model
@pytest.mark.slow
def test_the_real_model_is_fetched_into_the_default_cache_and_speaks_rust() -> None:
    local = registry.resolve(Settings.model_validate({"model": {"name": "qwen2.5-coder-0.5b"}}))
    assert local.label == "qwen2.5-coder-0.5b@1d9614638d18"
    model, tokenizer = registry.load(local, device="cpu")
    assert tokenizer.decode(tokenizer.encode(RUST)) == RUST
    assert len(tokenizer.encode("<|im_start|>")) == len(tokenizer.encode("<|im_end|>")) == 1
    prompt = tokenizer.encode("fn add(a: i32, b: i32) -> i32 {\n    a +", return_tensors="pt")
    with torch.inference_mode():
        logits = model(prompt).logits
    assert torch.isfinite(logits).all()
    assert tokenizer.decode(logits[0, -1].argmax()) == " b"
    # The file has an output matrix of its own, quantised finer than the embedding.
    assert not torch.equal(model.get_output_embeddings().weight, model.get_input_embeddings().weight)


@pytest.mark.parametrize(
    ("flags", "place", "dtype"),
    [
        ("flags\t\t: fpu avx2 avx512f avx512_bf16\n", "cpu", "bfloat16"),
        ("flags\t\t: fpu avx2 amx_bf16\n", "cpu", "bfloat16"),
        ("Features\t: fp asimd bf16\n", "cpu", "bfloat16"),
        ("flags\t\t: fpu avx2\n", "cpu", "float32"),
        ("", "cpu", "float32"),
        ("flags\t\t: fpu avx2\n", "cuda:0", "bfloat16"),
    ],
)
def test_the_precision_suits_the_processor(flags: str, place: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert.Path, "read_text", lambda _self: flags)
    assert convert.suited_dtype(place) == dtype
