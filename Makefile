# make run   one whole cycle (day, night, gate) on the real 0.5 B model, on this machine, state in ./state
# make test  lint, types and the whole test suite (fetches the 0.5 B model once)
# make bench speed and size beside what one would use otherwise; writes docs/results and docs/BENCHMARKS.md (some hours on a CPU)
# make lint  ruff and mypy alone
# make clean remove what the targets above made, models in the cache excepted
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
READY = $(VENV)/.ready

.PHONY: run test bench lint clean setup tools

run: setup tools
	SLEEPY_STATE_DIR=state $(BIN)/sleepy --set share.acts_on=reply run --once

test: setup tools lint
	$(BIN)/python -m pytest --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder

bench: setup tools
	$(BIN)/python -m tests.bench

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
		{ echo "make: $(PYTHON) is older than 3.10; name another: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "setting up $(VENV) (some minutes the first time)"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable '.[dev]'
	@touch $@

# Rust and bubblewrap: installed where that is allowed (root on a Debian-like system), else the one command that does it.
tools:
	@missing=""; \
	command -v bwrap >/dev/null || missing="$$missing bubblewrap"; \
	command -v rustc >/dev/null && command -v cargo >/dev/null || missing="$$missing rustc cargo"; \
	command -v cc >/dev/null || missing="$$missing gcc"; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "installing$$missing"; \
		DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else \
		echo "make: missing:$$missing; install with: sudo apt-get install$$missing" >&2; exit 1; \
	fi

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find state -mindepth 1 ! -name .gitkeep -delete
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
