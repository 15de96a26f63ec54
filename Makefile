# `make run` and `make test` need Python 3.11 or newer, make and git; they fetch the rest.

VENV := .venv
PY := $(VENV)/bin/python
CODE := analysis inside_streamlit library pages server tools tests bench app.py
PYTHONS := $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11
COMPILE = $(PY) -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
    --generate-hashes --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

# A stamp is newer than a locked file once that file's packages are installed.
MADE := $(VENV)/made.stamp
RUN_SET := $(VENV)/run.stamp
TEST_SET := $(VENV)/test.stamp

# A .venv whose Python was removed since is made again.
$(shell test -x $(PY) || rm -f $(VENV)/*.stamp)

.DEFAULT_GOAL := help
.PHONY: help run serve test lint types accuracy bench bench-hosting mutants screenshots format lock clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

# Without a PORT Streamlit takes 8501 or the next free one, and prints the address.
run: $(RUN_SET) ## serve the dashboard on this machine (another port: make run PORT=8600)
	@$(PY) -m streamlit run app.py --server.address=127.0.0.1 --server.headless=true \
	    $(if $(PORT),--server.port=$(PORT))

# Who may sign in, and all else, is set in the environment: README, section Hosting.
serve: $(RUN_SET) ## the production command, for hosting (make serve PORT=8501 HOST=127.0.0.1)
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" hosting/serve --host $(or $(HOST),127.0.0.1) \
	    --port $(or $(PORT),8501)

# Each worker has servers and a browser of its own, about 2 GB, and a core: more threads would only
# stand in the other's way. A worker that is done takes over tests of another.
test: lint types ## run lint, types and all tests, the browser's too (on more cores: make test WORKERS=4)
	@OMP_NUM_THREADS=1 $(PY) -m pytest --numprocesses $(or $(WORKERS),2) --dist worksteal

lint: $(TEST_SET) ## check style and format
	@$(PY) -m ruff check $(CODE)
	@$(PY) -m ruff format --check $(CODE)

types: $(TEST_SET) ## check the types of the app
	@$(PY) -m mypy

bench: $(RUN_SET) ## measure time and memory (pairs of another folder: make bench FOLDER=path)
	@OMP_NUM_THREADS=1 PYTHONPATH=. $(PY) bench/analysis_time.py
	@OMP_NUM_THREADS=1 PYTHONPATH=. $(PY) bench/comparison_time.py $(FOLDER)
	@OMP_NUM_THREADS=1 PYTHONPATH=. $(PY) bench/page_time.py

bench-hosting: $(TEST_SET) ## measure the hosted app's bars (some of them: make bench-hosting PARTS="start 50")
	@OMP_NUM_THREADS=1 PYTHONPATH=. $(PY) bench/hosting.py $(PARTS)

accuracy: $(TEST_SET) ## score the program on texts coded by hand (make accuracy TEXTS=folder)
	@OMP_NUM_THREADS=1 PYTHONPATH=. $(PY) bench/accuracy.py "$(TEXTS)"

mutants: $(TEST_SET) ## change the program in 200 places and name the changes no test notices (PART=server SIZE=20)
	@OMP_NUM_THREADS=1 PYTHONPATH=. $(PY) bench/mutants.py "$(PART)" $(or $(SIZE),200)

screenshots: $(TEST_SET) ## draw every page into screenshots/ (README=1: renew the README's picture)
	@PYTHONPATH=. $(PY) bench/screenshots.py $(if $(README),--readme)

format: $(TEST_SET) ## write the code in the project's format
	@$(PY) -m ruff check --fix $(CODE)
	@$(PY) -m ruff format $(CODE)

lock: $(MADE) ## write the locked files anew (newer versions too: make lock UPGRADE=1)
	@$(PY) -m pip install --quiet $$($(PY) -c 'import tomllib; \
	    print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["lock"])')
	$(COMPILE) --output-file requirements.txt
	$(COMPILE) --group test --constraints requirements.txt --output-file requirements-test.txt

clean: ## remove what these commands made
	rm -rf $(VENV) screenshots .mypy_cache .pytest_cache .ruff_cache
	find $(CODE) -name __pycache__ -prune -exec rm -rf {} +

$(RUN_SET): requirements.txt $(MADE)
	$(PY) -m pip install --no-compile --require-hashes -r requirements.txt
	@touch $@

# The test set holds the run set, at the same versions.
$(TEST_SET): requirements-test.txt requirements.txt $(MADE)
	$(PY) -m pip install --no-compile --require-hashes -r requirements-test.txt
	@touch $(RUN_SET) $@

# Each Python is tried, not only looked for: a version manager leaves names that start nothing.
$(MADE):
	@for python in $(PYTHONS); do \
	    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	    found=$$python; \
	    "$$python" -c 'import ensurepip, venv' 2>/dev/null || continue; \
	    echo "Making $(VENV) with $$python ($$("$$python" --version))"; \
	    "$$python" -m venv --clear $(VENV) && touch $@; \
	    exit; \
	done; \
	if [ "$$found" ]; then \
	    echo "$$found has no venv module: install it (Debian: apt-get install python3-venv)."; \
	else \
	    echo "No Python 3.11 or newer found: install one, or name it (make PYTHON=/path/to/python3)."; \
	fi >&2; exit 1
