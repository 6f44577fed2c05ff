# Two commands do everything on a fresh machine: `make run` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
RUN_PARTS := -e .
TEST_PARTS := -e .[dev]

.PHONY: run test check forms format clean

run: $(READY)-run ## make the environment, install, open the window
	@packaging/linux/qt-libraries window
	@$(BIN)/coaching-or-therapy

test: $(READY)-test ## the same, then every test, headless
	@packaging/linux/qt-libraries tests
	@tools/test

check: $(READY)-test ## style, types, import contracts, forms up to date
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/forms.py --check

forms: $(READY)-test ## compile ui/*.ui into src/coaching_or_therapy/desktop/forms
	$(BIN)/python tools/forms.py

format: $(READY)-test
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

clean:
	rm -rf $(VENV) .work

$(BIN)/python:
	$(PYTHON) packaging/environment.py $(VENV)

$(READY)-run: $(BIN)/python pyproject.toml packaging/constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt $(RUN_PARTS)
	@touch $@

$(READY)-test: $(BIN)/python pyproject.toml packaging/constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt $(TEST_PARTS)
	@touch $@ $(READY)-run
