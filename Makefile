# Two commands do everything on a fresh machine with Python 3.11 or newer, git and make: `make run` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
LOCK := packaging/lock
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test check fuzz kill power soak forms translations schema standards published validate screens bench format dist deb \
    lock licenses audit clean
.DELETE_ON_ERROR:

run: $(READY)-run ## make the environment, install, open the window
	@packaging/linux/system-packages window
	@$(BIN)/coaching-or-therapy

test: $(READY)-test ## the same, then every test, headless
	@packaging/linux/system-packages tests
	@tools/test

check: $(READY)-test ## style, types, import contracts, forms and translations up to date
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/forms.py --check
	$(BIN)/python tools/translations.py --check

forms: $(READY)-test ## compile ui/*.ui into src/coaching_or_therapy/desktop/forms
	$(BIN)/python tools/forms.py

translations: $(READY)-test ## bring the window's texts of now into resources/translations/*.ts, compile them to *.qm
	$(BIN)/python tools/translations.py

schema: $(READY)-test ## write resources/answers.schema.json
	$(BIN)/python tools/schema.py

standards: $(READY)-test ## write docs/standards.md: how the aid measures up, and the test that shows it
	$(BIN)/python tools/standards.py

published: $(READY)-test ## compare the model with published answers, write docs/published.md
	$(BIN)/python tools/published.py

validate: $(READY)-test ## try the model on 100,000 random answers, write docs/validation.md
	$(BIN)/python tools/validate.py

screens: $(READY)-test ## make pictures of every page, outcome and dialog, in docs/screens
	QT_QPA_PLATFORM=offscreen $(BIN)/python tools/screens.py docs/screens --gallery

fuzz: $(READY)-test ## try every reader for ten minutes on bytes that no one would write, keep what reaches something new
	$(BIN)/python tools/fuzz.py 600 --keep

kill: $(READY)-test ## kill the program at 200 random moments, see what is lost
	$(BIN)/python tools/kill.py --keep

power: $(READY)-test ## cut the power of a disk at 100 random moments, see what is on it (takes root)
	$(BIN)/python tools/power.py --keep

soak: $(READY)-test ## take 1,000 random walks through the window, see whether it breaks or grows
	$(BIN)/python tools/soak.py --keep

bench: $(READY)-all ## measure all that is promised of speed and memory, write docs/performance.md and docs/speed.md
	@packaging/linux/system-packages tests
	$(BIN)/python tools/bench.py

format: $(READY)-test ## lay the code out and mend what can be mended
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

dist: $(READY)-test ## wheel and sdist, in dist/
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BIN)/python -m hatchling build

deb: ## the Debian package, in .work/; packaging/linux/bare-debian proves it
	@packaging/linux/deb

lock: $(READY)-all ## write packaging/lock after a change in pyproject.toml; tools/lock --upgrade takes the newest of everything
	@tools/lock

licenses: $(READY)-test ## write docs/licenses.md: what the program is made of
	$(BIN)/python tools/licenses.py

audit: $(READY)-all ## look up known weaknesses of all that is locked, where their list can be reached
	@$(BIN)/python tools/audit.py

clean:
	rm -rf $(VENV) .work .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@$(PYTHON) packaging/environment.py $(VENV)

# What is installed is named by its hash; the checkout itself is built by what is then there, not by what a build would fetch.
$(READY)-%: $(BIN)/python pyproject.toml $(LOCK)/%.txt
	@$(INSTALL) --require-hashes --requirement $(LOCK)/$*.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@
