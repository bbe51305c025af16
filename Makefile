# Waarborg: make run, make test. Build products live outside the work tree, so that a fresh clone builds quickly.
CACHE := $(HOME)/.cache/waarborg
DATA := $(HOME)/.local/share/waarborg
PORT ?= 8080
PREFIX ?= $(HOME)/.local
DEBUG := $(CACHE)/debug
RELEASE := $(CACHE)/release
TOOLS := $(CACHE)/venv
SOURCES := Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help run test spark sanitize install bench bench-deidentify lint format docs man install-deps

help:
	@echo 'make run           start Waarborg on http://localhost:$(PORT) (installs and builds what is missing)'
	@echo 'make test          build and run all tests, check the rulebook and the decided cases'
	@echo 'make spark         test the Spark example on a cluster on this computer (needs Java 17)'
	@echo 'make install       put the program and the rulebook under $(PREFIX) (PREFIX=/usr/local for everyone)'
	@echo 'make sanitize      run the core tests and the fuzzer with the address sanitizer'
	@echo 'make bench         time decisions beside other engines on the same policy'
	@echo 'make bench-deidentify  time and measure de-identification of text beside its peers'
	@echo 'make lint          check the formatting of the Swift sources (make format mends it)'
	@echo 'make docs          write the API documentation and the law book to $(CACHE)/docs'
	@echo 'make man           write the man pages, in English and Dutch, to $(CACHE)/docs/man'
	@echo 'make install-deps  install system libraries and tools only'

install-deps:
	@scripts/stage 'System packages' scripts/install-deps test

run:
	@scripts/stage 'System packages' scripts/install-deps run
	@scripts/stage 'Build (release)' swift build -c release --product waarborg --scratch-path '$(RELEASE)'
	@mkdir -p '$(DATA)'
	@echo
	@echo 'Waarborg: http://localhost:$(PORT)   (stop with Ctrl-C; assessments are kept in $(DATA))'
	@exec '$(RELEASE)/release/waarborg' serve --lang en --rulebook Law --examples Examples --port $(PORT) --database '$(DATA)/waarborg.sqlite' --example-organisation

test:
	@scripts/stage 'System packages' scripts/install-deps test
	@scripts/stage 'Python tools' scripts/python-tools '$(TOOLS)' Tests/Tools/requirements.txt Tests/Tools/axe.nodeps.txt
	@scripts/stage 'Build (debug, with tests)' swift build --build-tests --scratch-path '$(DEBUG)'
	@WAARBORG_TEST_TOOLS='$(TOOLS)' scripts/stage 'Tests' scripts/swift-tests '$(DEBUG)'
	@scripts/stage 'Build (release)' swift build -c release --product waarborg --scratch-path '$(RELEASE)'
	@scripts/stage 'Rulebook' '$(RELEASE)/release/waarborg' rulebook check --strict --rulebook Law
	@scripts/stage 'Rulebook formatting' '$(RELEASE)/release/waarborg' rulebook fmt --check --rulebook Law
	@scripts/stage 'Norms' '$(RELEASE)/release/waarborg' rulebook cover --gaps --rulebook Law
	@scripts/stage 'Rule mutation' '$(RELEASE)/release/waarborg' rulebook mutate --rulebook Law
	@scripts/stage 'Programming interface' scripts/api-conformance '$(RELEASE)/release/waarborg' '$(TOOLS)'

spark:
	@scripts/stage 'System packages' scripts/install-deps run
	@scripts/stage 'Build (release)' swift build -c release --product waarborg --scratch-path '$(RELEASE)'
	@scripts/stage 'Spark example' scripts/spark-test '$(RELEASE)/release/waarborg' '$(CACHE)/spark'

sanitize:
	@scripts/stage 'Core tests with the address sanitizer' scripts/sanitize '$(CACHE)/sanitize'
	@scripts/stage 'Fuzzing, 15 seconds for each reader' scripts/fuzz 15 '$(CACHE)/fuzz'

install:
	@scripts/stage 'System packages' scripts/install-deps run
	@scripts/stage 'Build (release)' swift build -c release --product waarborg --scratch-path '$(RELEASE)'
	@scripts/stage 'Install' scripts/install-program '$(RELEASE)/release/waarborg' '$(PREFIX)'

bench:
	@scripts/stage 'System packages' scripts/install-deps bench
	@scripts/stage 'Python peers' scripts/python-tools '$(CACHE)/peers' Benchmarks/peers/requirements.txt
	@scripts/stage 'Peers' '$(CACHE)/peers/bin/python' Benchmarks/peers/run.py --out '$(CACHE)/bench'
	@scripts/stage 'Build (release)' swift build -c release --scratch-path '$(RELEASE)'
	@scripts/stage 'Waarborg' '$(RELEASE)/release/waarborg-benchmark' Law Benchmarks/policy/Law Examples '$(CACHE)/bench'
	@scripts/stage 'Databases' '$(RELEASE)/release/waarborg-database-benchmark'
	@rm -f '$(CACHE)'/bench/register.sqlite*
	@scripts/stage 'Register on SQLite' '$(RELEASE)/release/waarborg-register-benchmark' '$(CACHE)/bench/register.sqlite' Law Examples 20000 50
	@scripts/stage 'Register on PostgreSQL' '$(RELEASE)/release/waarborg-register-benchmark' postgres Law Examples 20000 50
	@scripts/stage 'Processing log' '$(RELEASE)/release/waarborg-log-benchmark'
	@scripts/stage 'Over HTTP' scripts/http-load '$(RELEASE)/release/waarborg' '$(CACHE)/peers/bin/python'
	@$(MAKE) --no-print-directory bench-deidentify

bench-deidentify:
	@scripts/stage 'De-identification of text' scripts/bench-deidentify '$(RELEASE)' '$(CACHE)/deidentify-peers' '$(CACHE)/bench/deidentify'

lint:
	@scripts/stage 'Formatting' swift format lint --strict --parallel --recursive $(SOURCES)

format:
	@scripts/stage 'Formatting' swift format format --in-place --parallel --recursive $(SOURCES)

docs:
	@scripts/stage 'API documentation' scripts/api-docs '$(CACHE)/docs-build' '$(CACHE)/docs/api'
	@scripts/stage 'Build (release)' swift build -c release --product waarborg --scratch-path '$(RELEASE)'
	@scripts/stage 'Law book' sh -c "'$(RELEASE)/release/waarborg' rulebook book --rulebook Law >'$(CACHE)/docs/law-book.md'"

man:
	@scripts/stage 'Build (release)' swift build -c release --product waarborg --scratch-path '$(RELEASE)'
	@scripts/stage 'Man pages' scripts/man-pages '$(RELEASE)' '$(CACHE)/docs/man'
