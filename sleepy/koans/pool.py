"""Threads that wait for compilers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def each(work: Callable[[Item], Result], items: Iterable[Item], parallel: int) -> Iterator[tuple[Item, Result]]:
    """(item, work(item)) as they get done. When the caller stops early, what has not begun is dropped."""
    pool = ThreadPoolExecutor(max(1, parallel))
    try:
        futures = {pool.submit(work, item): item for item in items}
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(cancel_futures=True)
