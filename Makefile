# make demo, make test: each sets up what it needs. PYTHON=python3.12 make test chooses another Python.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: demo test install lock bench mutation clean
.DEFAULT_GOAL := demo

$(VENV)/python-is-there:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Afterword needs Python 3.11 or later; $(PYTHON) is older. Try: PYTHON=python3.12 make" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/python-is-there requirements/base.txt pyproject.toml
	$(PIP) install --quiet --require-hashes --requirement requirements/base.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/tests-installed: $(VENV)/installed requirements/dev.txt
	$(PIP) install --quiet --require-hashes --requirement requirements/dev.txt
	$(BIN)/python tests/browser/fetch.py
	@touch $@

install: $(VENV)/installed

demo: install
	@$(BIN)/python demo/run.py

test: $(VENV)/tests-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto --cov --cov-report=term:skip-covered --cov-fail-under=90

# Extras stay in the lock: without "coverage[toml]" pip takes the newest coverage for it, finds no hash, and stops.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links \
	  --custom-compile-command "make lock" --group build pyproject.toml --output-file requirements/base.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links \
	  --custom-compile-command "make lock" --group dev pyproject.toml --output-file requirements/dev.txt

bench: $(VENV)/tests-installed
	$(PIP) install --quiet todoman==4.7.0 proselint==0.16.0 weasyprint==70.0
	$(PYTHON) -m venv $(VENV)-peers
	$(VENV)-peers/bin/python -m pip --disable-pip-version-check install --quiet fava==1.30.16 datasette==0.65.5
	npm install --prefix bench --no-save --no-audit --no-fund --ignore-scripts lighthouse@12.8.2
	$(BIN)/python bench/compose.py
	$(BIN)/python bench/inbox.py
	$(BIN)/python bench/once.py
	$(BIN)/python bench/paper.py
	$(BIN)/python bench/plan.py
	$(BIN)/python bench/review.py
	$(BIN)/python bench/start.py
	$(BIN)/python bench/store.py
	$(BIN)/python bench/web.py --peers $(VENV)-peers

mutation: $(VENV)/tests-installed
	$(PIP) install --quiet mutmut==3.8.1
	$(BIN)/mutmut run
	$(BIN)/mutmut results

clean:
	rm -rf $(VENV) $(VENV)-peers bench/node_modules mutants .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
