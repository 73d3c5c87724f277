# Two commands matter: `make run` and `make test`. Everything lands in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt
PORT ?=
DATA ?= fer2013.zip
VOTES ?=
LEAKS ?=
SMALL ?=
COMPILE ?=
# How many processes test at once; the files of one are tested by one.
JOBS ?= 2

.PHONY: install run test lint types bench lab clean

install: $(VENV)/.app

run: $(VENV)/.app
	@$(BIN)/moodify run $(if $(PORT),--port $(PORT))

test: $(VENV)/.test
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

bench: $(VENV)/.test
	$(BIN)/python -m benchmarks
	-$(BIN)/python -m benchmarks.report

lab: $(VENV)/.lab
	$(BIN)/moodify lab all --data $(DATA) $(if $(VOTES),--votes $(VOTES)) \
	  $(if $(LEAKS),--leaks $(LEAKS)) $(if $(SMALL),--small --runs runs/small) $(if $(COMPILE),--compile)

clean:
	rm -rf $(VENV) build dist

$(BIN)/python:
	$(PYTHON) tools/make_venv.py $(VENV)

$(VENV)/.app: $(BIN)/python pyproject.toml constraints.txt
	@echo "Installing Moodify into $(VENV); this takes a minute the first time."
	$(PIP) -e .
	touch $@

$(VENV)/.test: $(VENV)/.app
	$(PIP) -e '.[test]'
	touch $@

$(VENV)/.dev: $(VENV)/.test
	$(PIP) -e '.[dev]'
	touch $@

$(VENV)/.lab: $(VENV)/.app
	$(PIP) -e '.[lab]'
	touch $@
