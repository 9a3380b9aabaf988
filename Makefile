# make setup    environments and system packages, only what is missing
# make demo     map a simulated scene, write map, parcels and report, print the accuracy
# make test     everything that is checked
# make help     all targets

PYTHON ?= /usr/bin/python3
ENGINE := .venv/engine
QGIS := .venv/qgis
LINT := .venv/lint
LOCKS := resources/locks
SPOKEN := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
ENGINE_DEMO := demo
MODELS := france-2018-s2 simulated-s2 simulated-s2-stcln simulated-s2-bert simulated-s2-agrifm simulated-s2-boundaries mato-grosso-modis west-bahia-cbers4

.PHONY: help setup setup-engine demo test test-engine test-reading test-torch test-qgis fuzz matrix qt6 lint format graphs schema locks translations package screenshots story weights leaderboard bench clean

help:
	@sed -n 's/^# make/make/p' Makefile
	@echo "make lint     ruff, flake8-qgis, bandit on what is shipped"
	@echo "make translations  the plugin's texts in resources/i18n, as the source has them now; what is translated stays"
	@echo "make package  the installable ZIP, in build/"
	@echo "make weights  train the bundled models again"
	@echo "make leaderboard  accuracy beside peers on every labelled series, for hours; QUICK=1 for the first of it"
	@echo "make bench    speed and accuracy beside peers"
	@echo "make fuzz     hostile inputs for MINUTES=30"
	@echo "make matrix   the plugin's tests in another QGIS: SUITE=trixie (3.40) or SUITE=sid"
	@echo "make qt6      whether the plugin's modules and widgets are ready for Qt 6"
	@echo "make screenshots  the pictures of README and help, photographed in QGIS"
	@echo "make story    QGIS from the ZIP to the accuracy of a map, by mouse and keyboard, photographed; LOOKS='light dark double large'"

# --- environments: stamps make a second call cheap --------------------------------------------------------------------

# Makes an environment anew. One that is a link is another tree's: the link goes, and what it leads to stays as it is.
NEW_VENV = test ! -L $(@D) || rm $(@D); $(PYTHON) -m venv --clear

setup: $(ENGINE)/.stamp $(QGIS)/.stamp $(LINT)/.stamp $(SPOKEN)

setup-engine: $(ENGINE)/.stamp

$(ENGINE)/.stamp: pyproject.toml $(LOCKS)/development.txt
	@sh packaging/system_packages.sh python3-venv
	$(NEW_VENV) $(@D)
	$(ENGINE)/bin/python -m pip install --quiet --disable-pip-version-check --constraint $(LOCKS)/development.txt --editable '.[training,test]'
	touch $@

# The system's packages are what QGIS needs: nothing of the engine's environment may reach it.
$(QGIS)/.stamp: $(LOCKS)/qgis.txt
	@sh packaging/system_packages.sh python3-venv qgis python3-qgis qgis-providers xvfb xauth xdotool imagemagick fonts-dejavu-core
	$(NEW_VENV) --system-site-packages $(@D)
	$(QGIS)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $(LOCKS)/qgis.txt
	touch $@

$(LINT)/.stamp: $(LOCKS)/lint.txt
	@sh packaging/system_packages.sh python3-venv git qttools5-dev-tools
	$(NEW_VENV) $(@D)
	$(LINT)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $(LOCKS)/lint.txt
	touch $@

# What QGIS loads of a translation; the ZIP gets its own.
%.qm: %.ts
	@sh packaging/system_packages.sh qttools5-dev-tools
	$(PYTHON) packaging/translations.py --release $<

# --- what a newcomer runs ---------------------------------------------------------------------------------------------

demo: setup-engine
	$(ENGINE)/bin/cropmapper sample $(ENGINE_DEMO)/scene --seed 7 --overwrite
	$(ENGINE)/bin/cropmapper map $(ENGINE_DEMO)/scene/scene --parcels $(ENGINE_DEMO)/scene/parcels.gpkg \
		--model simulated-s2 --out $(ENGINE_DEMO)/out --overwrite
	@echo "Accuracy on the simulated scene, parcel by parcel (simulated figures, not a claim about real crops):"
	$(ENGINE)/bin/cropmapper assess $(ENGINE_DEMO)/out/parcels.gpkg --field crop

# Three processes side by side, and what lint says. QGIS's tests wait for engines, windows and timers, while the others
# compute; what needs torch is in a process of its own, so that it is loaded once. Reading follows when the first
# of the three has ended, so that no core waits for the last one. What the others say than test-engine is shown when all
# have ended. What fails in any of them fails the target.
TORCH_LOG := build/test-torch.txt
READING_LOG := build/test-reading.txt
QGIS_LOG := build/test-qgis.txt
WITH_TORCH := tests/engine/models tests/engine/learn tests/engine/runtime
READING := tests/engine/stack
test: setup
	@mkdir -p build
	@$(MAKE) --no-print-directory --jobs=3 --keep-going test-torch test-engine test-qgis test-reading lint \
		TORCH_OUTPUT='>$(TORCH_LOG) 2>&1' READING_OUTPUT='>$(READING_LOG) 2>&1' QGIS_OUTPUT='>$(QGIS_LOG) 2>&1'; ended=$$?; \
		echo "--- torch ---"; cat $(TORCH_LOG); echo "--- reading ---"; cat $(READING_LOG); \
		echo "--- QGIS ---"; cat $(QGIS_LOG); exit $$ended

# Processes of one thread each: threads that wait for each other on busy cores take twice the time.
PYTEST := env -u PYTHONDONTWRITEBYTECODE OMP_NUM_THREADS=1 $(ENGINE)/bin/python -m pytest -p no:pytest_qgis
test-engine: setup-engine
	$(PYTEST) tests/engine tests/test_*.py $(addprefix --ignore ,$(WITH_TORCH) $(READING))

test-reading: setup-engine
	$(PYTEST) $(READING) $(READING_OUTPUT)

test-torch: setup-engine
	$(PYTEST) tests/training tests/benchmarks $(WITH_TORCH) $(TORCH_OUTPUT)

test-qgis: setup
	env -u PYTHONDONTWRITEBYTECODE OMP_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen CROPMAPPER_PYTHON=$(CURDIR)/$(ENGINE)/bin/python \
		$(QGIS)/bin/python -m pytest -c tests/plugin/pytest.ini --rootdir tests tests/plugin tests/end_to_end $(QGIS_OUTPUT)

# Hostile inputs, others each time, for as long as MINUTES says.
MINUTES ?= 30
fuzz: setup-engine
	CROPMAPPER_FUZZ_MINUTES=$(MINUTES) $(ENGINE)/bin/python -m pytest -p no:pytest_qgis -s tests/engine/hostile

# QGIS of other versions: the plugin's tests in a Debian suite of its own folder (as root), and what PyQt6 says without QGIS.
SUITE ?= trixie
matrix: setup
	sh tests/matrix/run.sh $(SUITE)

qt6:
	$(PYTHON) -m venv build/qt6
	build/qt6/bin/python -m pip install --quiet --disable-pip-version-check PyQt6
	QT_QPA_PLATFORM=offscreen build/qt6/bin/python tests/matrix/qt6.py

# --- what a contributor runs ------------------------------------------------------------------------------------------

lint: $(LINT)/.stamp
	$(LINT)/bin/ruff check .
	$(LINT)/bin/ruff format --check .
	$(LINT)/bin/flake8 cropmapper_plugin
	$(LINT)/bin/python packaging/package.py --stage-only
	$(LINT)/bin/bandit --quiet --recursive build/stage/cropmapper

format: $(LINT)/.stamp
	$(LINT)/bin/ruff check --fix .
	$(LINT)/bin/ruff format .

# UPGRADE=1 takes the newest versions; without it what is pinned stays.
locks: $(LINT)/.stamp
	$(LINT)/bin/python packaging/locks.py $(if $(UPGRADE),--upgrade)
	$(LINT)/bin/python packaging/locks.py --measure

# The graphs that tests export, without weights: those that a run of the tests takes or traces. See tests/traced.py.
graphs: setup-engine
	rm -rf build/graphs
	$(MAKE) --no-print-directory test-engine test-reading test-torch
	rm -rf tests/graphs
	mkdir tests/graphs
	cp build/graphs/*.onnx tests/graphs

schema: setup-engine
	$(ENGINE)/bin/python packaging/schema.py

translations:
	$(PYTHON) packaging/translations.py
	@$(MAKE) --no-print-directory $(SPOKEN)

package: $(LINT)/.stamp
	@sh packaging/system_packages.sh qttools5-dev-tools
	$(LINT)/bin/python packaging/package.py

screenshots: setup
	$(PYTHON) tests/end_to_end/screenshots.py

# Minutes for each look; photographs in build/screenshots. Wheels come from pip's index, where they are not there yet.
story: setup
	env OMP_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen CROPMAPPER_PYTHON=$(CURDIR)/$(ENGINE)/bin/python LOOKS="$(or $(LOOKS),light dark)" \
		$(QGIS)/bin/python -m pytest -s -c tests/plugin/pytest.ini --rootdir tests tests/end_to_end/story.py

weights: setup-engine
	for model in $(MODELS); do \
		$(ENGINE)/bin/python -m training fit training/recipes/$$model.yaml --out resources/models/$$model || exit; \
	done

# Goes on where it was ended. WEIGHTS="presto=.../presto.pt galileo-nano=.../encoder.pt" brings in the frozen peers.
ifdef QUICK
LEADERBOARD := --out build/leaderboard-quick --labels-per-class 10,100 --seeds 2 \
	--tasks california/zone,mato-grosso/group,central-asia/region
else
LEADERBOARD := --out build/leaderboard --results training/RESULTS.md
endif

leaderboard: setup-engine
	$(ENGINE)/bin/python -m training leaderboard $(LEADERBOARD) $(foreach each,$(WEIGHTS),--weights $(each))

# Without Orfeo ToolBox its row says so.
bench: setup-engine
	-@sh packaging/system_packages.sh otb-bin
	$(ENGINE)/bin/python -m benchmarks

clean:
	rm -rf build demo .pytest_cache .ruff_cache .hypothesis .mypy_cache *.egg-info
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
