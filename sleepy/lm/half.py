"""Frozen weights a second time in 16 bits, for float32 inference on a CPU.

A step of decoding multiplies few rows with every weight. A float32 GEMM is slow at that: it reads four bytes a weight, and the
library behind torch packs the weights anew in each call. FBGEMM's kernel keeps them packed, in float16, and converts them in
registers; activations and sums stay float32. Published weights are bfloat16 as a rule, which float16 holds exactly unless
they are tiny, so that a product differs by the order of its summation alone. Where float16 would not do, nothing changes.

FBGEMM goes through the rows in blocks, and its kernels for a block of one or two rows add up in another order. So a block of free
rows is added where one would be left over: then a row's result depends neither on its place nor on how many there are.
"""

from __future__ import annotations

import functools
import math
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from sleepy import holds, log

LEAST_OUTPUTS = 512
"""A layer with fewer outputs is not worth it."""
TOLERANCE = 1e-5
"""Largest ‖W16 − W‖ / ‖W‖ (Frobenius). Rounding weights that need float32 costs 2e-4."""
MOST_FREE_ROWS = 32
"""How many rows are added at most."""
PROBED_ROWS = 168
"""So many that the first of them are in a block as large as there are (six rows with AVX2, fourteen with AVX-512)."""
SPARE_MIB = 1024
"""Free memory that packing leaves, in MiB."""
SLICE = 128
"""Rows of a weight that are looked at together: they stay in the cache."""

_log = log.get("engine")
_operators: Any = torch.ops.quantized


class HalfLinear(nn.Linear):
    """A linear layer that, once packed, multiplies with float16 weights inside of torch.inference_mode, and as ever outside."""

    wanted: bool | None = None
    """Whether it is to be packed; None before that was decided."""
    _packed: Any = None
    """FBGEMM's copy of weight and bias; None before `pack`, and where float16 does not hold them."""
    _packed_version: int | None = None
    """Of the weight that was looked at: it may be changed in place."""

    @classmethod
    def of(cls, linear: nn.Linear) -> HalfLinear:
        """A layer with the same parameters, not with copies of them."""
        layer = cls(linear.in_features, linear.out_features, linear.bias is not None, device="meta")
        layer.weight, layer.bias = linear.weight, linear.bias
        return layer.train(linear.training)

    def forward(self, input: Tensor) -> Tensor:
        """(…, d) → (…, n)."""
        rows = input.numel() // self.in_features
        steady = _steady(rows) if self.packed and torch.is_inference_mode_enabled() else None
        if steady is None:
            return functional.linear(input, self.weight, self.bias)
        if steady > rows:
            flat = functional.pad(input.reshape(rows, self.in_features), (0, 0, 0, steady - rows))
            return self._product(flat)[:rows].view(*input.shape[:-1], self.out_features)
        return self._product(input)

    def _product(self, input: Tensor) -> Tensor:
        output: Tensor = _operators.linear_dynamic_fp16(input, self._packed)
        return output

    @property
    def looked_at(self) -> bool:
        """`pack` was called for this weight."""
        return self._packed_version == self.weight._version

    @property
    def packed(self) -> bool:
        """There is a copy of this weight."""
        return self._packed is not None and self.looked_at

    def pack(self) -> None:
        """Make the copy, if float16 holds the weight."""
        self._packed, self._packed_version = None, self.weight._version
        with torch.inference_mode():
            parts = torch.split(self.weight, SLICE)
            lost = _norm(part.half().float() - part for part in parts)
            if lost <= TOLERANCE * _norm(parts):  # not so where float16 overflows
                self._packed = _operators.linear_prepack_fp16(self.weight.detach(), self.bias)


@functools.cache
def _steady(rows: int) -> int | None:
    """The least number of rows, no less than these, that all get the same result for the same input; found by trying.

    None when there is none near, or when rows among many would get another.
    """
    for tried in range(rows, rows + MOST_FREE_ROWS + 1):
        products = _probe(tried)
        if torch.equal(products, _probe(PROBED_ROWS)[:1].expand_as(products)):
            return tried
    return None


def _probe(rows: int) -> Tensor:
    """(rows, n): products of one and the same input."""
    x, packed = _probed()
    products: Tensor = _operators.linear_dynamic_fp16(x.expand(rows, -1).contiguous(), packed)
    return products


@functools.cache
def _probed() -> tuple[Tensor, Any]:
    """A row (1, d) and a packed weight, random but always the same."""
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(64, 256, generator=generator).bfloat16().float()
    return torch.randn(1, 256, generator=generator), _operators.linear_prepack_fp16(weight, None)


def works() -> bool:
    """torch has the kernel, which comes with FBGEMM, and this processor can run it."""
    return "fbgemm" in torch.backends.quantized.supported_engines and hasattr(_operators, "linear_dynamic_fp16")


def halve(model: nn.Module) -> None:
    """Put a HalfLinear in place of every large linear layer that is float32 on a CPU, if that `works`."""
    if not works():
        return
    for name, module in list(model.named_modules()):
        if type(module) is nn.Linear and module.out_features >= LEAST_OUTPUTS:
            weight = module.weight
            if weight.dtype == torch.float32 and weight.device.type == "cpu":
                setattr(model.get_submodule(name.rpartition(".")[0]), name.rpartition(".")[2], HalfLinear.of(module))


def packs(model: nn.Module) -> bool:
    """Whether the model multiplies with float16 weights in inference: if there was memory for them when first asked.

    Nothing is packed yet: who has all replies already need not wait for it.
    """
    layers = _layers(model)
    new = [layer for layer in layers if layer.wanted is None]
    needed, free = sum(2 * layer.weight.numel() for layer in new) // 2**20, holds.free_memory_mib()
    enough = free is None or free >= needed + SPARE_MIB
    for layer in new:
        layer.wanted = enough
    if new and not enough:
        _log.info("%d MiB of memory are free: weights stay float32, which is slower; 16 bits need %d MiB", free, needed)
    return any(layer.wanted for layer in layers)


def pack(model: nn.Module) -> None:
    """Pack what is not packed yet, if it `packs`.

    With several threads, since FBGEMM takes one for it, some 15 s for 500 M weights.
    """
    if not packs(model):
        return
    new = [layer for layer in _layers(model) if layer.wanted and not layer.looked_at]
    if new:
        started = time.monotonic()
        new.sort(key=lambda layer: -layer.weight.numel())  # the longest first, or one thread waits for the other
        with ThreadPoolExecutor(torch.get_num_threads()) as threads:
            list(threads.map(HalfLinear.pack, new))
        _log.debug("%d layers packed in 16 bits in %.1f s", len(new), time.monotonic() - started)


def _layers(model: nn.Module) -> list[HalfLinear]:
    return [module for module in model.modules() if isinstance(module, HalfLinear)]


def _norm(parts: Iterable[Tensor]) -> float:
    """Frobenius norm of all parts together."""
    return math.hypot(*(float(torch.linalg.vector_norm(part, dtype=torch.float64)) for part in parts))
