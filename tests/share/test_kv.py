"""Keys and values of a pass: as much as they are, copies where they are kept, and what transformers asks of them."""

from __future__ import annotations

import torch

from sleepy.share.kv import PrefillCache, _argument_name


def cache_of(rows: int, tokens: int) -> PrefillCache:
    """Of one layer with three heads of five values, of which there are seven."""
    made = PrefillCache()
    made.update(torch.randn(rows, 3, tokens, 5), torch.randn(rows, 3, tokens, 7), 0)
    return made


def test_the_bytes_are_those_of_keys_and_values() -> None:
    assert cache_of(2, 4).bytes == 2 * 3 * 4 * (5 + 7) * 4
    assert PrefillCache().bytes == PrefillCache().size == 0


def test_a_row_that_is_kept_does_not_keep_the_others_in_memory() -> None:
    cache = cache_of(4, 6)
    row = cache.row(2)
    for one, whole in ((row.keys[0], cache.keys[0]), (row.values[0], cache.values[0])):
        assert torch.equal(one, whole[2:3])
        assert one.untyped_storage().nbytes() == one.nbytes


def test_a_pass_behind_a_prefix_sees_both() -> None:
    prefix = cache_of(2, 4)
    cache = PrefillCache(prefix)
    assert cache.get_mask_sizes(3) == (7, 0) and PrefillCache().get_mask_sizes(3) == (3, 0)
    key, value = torch.ones(2, 3, 3, 5), torch.ones(2, 3, 3, 7)
    keys, values = cache.update(key, value, 0)
    assert torch.equal(keys, torch.cat([prefix.keys[0], key], dim=2)) and cache.size == 7
    assert torch.equal(values, torch.cat([prefix.values[0], value], dim=2))


def test_the_cache_goes_by_the_name_that_the_model_takes_it_by() -> None:
    assert _argument_name(lambda cache=None: cache) == "cache"
    assert _argument_name(lambda past_key_values=None: past_key_values) == "past_key_values"
