"""A llama.cpp server of its own: `python llama_server.py FILE.gguf KEY` prints its address and serves until stdin ends."""

from __future__ import annotations

import sys

from xllamacpp import CommonParams, Server


def main(file: str, key: str) -> None:
    """Small: two requests at a time, a short context."""
    params = CommonParams()
    params.model.path = file
    params.model_alias = {"qwen2.5-coder-0.5b"}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [key]
    params.n_ctx = 1024
    params.n_parallel = 2
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 2
    params.warmup = False
    server = Server(params)
    print(f"serving on {server.listening_address}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
