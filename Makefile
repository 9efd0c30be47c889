# make run   opens the app (prints a sample audit and check where there is no terminal)
# make test  sets up the same environment and runs every test
# make eval  measures precision and recall on held-out texts and writes docs/quality.md
# make train makes the shipped encoder anew from training/corpora (under an hour on two cores)
# make needles remembers the letters that the rules' expressions need, after a change of rules
# make check lint, types and the contracts between the rooms
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: run test quick check bench eval train needles format constraints clean
run: $(READY)
	@$(BIN)/preround

test: $(READY)
	@$(BIN)/python -m pytest -n auto

quick: $(READY)
	@$(BIN)/python -m pytest -n auto -m "not slow"

check: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(READY)
	@$(BIN)/python benchmarks/reading_time.py
	@$(BIN)/python benchmarks/many_posts.py 2000
	@$(BIN)/python benchmarks/app_pace.py

eval: $(READY)
	@$(BIN)/python -m training.evaluate --write

train: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[training]'
	@$(BIN)/python -m training.check_corpora
	@$(BIN)/python -m training.train
	@$(BIN)/python -m training.export
	@$(BIN)/python -m training.thresholds
	@$(BIN)/python -m training.model_card

needles: $(READY)
	@$(BIN)/python -m scripts.build_needles

format: $(READY)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "preround needs Python 3.11 or newer: make PYTHON=python3.11 run")'
	@echo "Setting up $(VENV) (once; a minute or two) ..." >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

constraints:
	@rm -rf build/constraints && $(PYTHON) -m venv build/constraints
	@build/constraints/bin/python -m pip install --quiet --upgrade --editable '.[dev]'
	@(echo "# Exact versions of everything preround installs; made by make constraints."; \
	  build/constraints/bin/python -m pip freeze --exclude-editable --exclude pip) > constraints.txt
	@rm -rf build/constraints

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache
