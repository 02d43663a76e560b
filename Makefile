# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# The two commands of the README, and the build they share. Everything behind
# them is CMake (CMakePresets.json); this file only chains the steps.

BUILD := build
DEMO_TARGETS := resnorm-opt resnorm-compile resnorm-run

.PHONY: demo test test-frontends build bootstrap frontends

demo: $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet $(DEMO_TARGETS)
	@PYTHONPATH=python .venv/bin/python -m resnorm.demo --build $(BUILD)

test: build
	@scripts/run-tests $(BUILD)

# The tests of resnorm-import, none of which may be skipped then.
test-frontends: build frontends
	@RESNORM_REQUIRE_FRONTENDS=1 scripts/run-tests $(BUILD) -L frontends

build: $(BUILD)/build.ninja
	@ninja -C $(BUILD)

# Ninja configures again by itself whenever a CMake file changes.
$(BUILD)/build.ninja: | bootstrap
	@cmake --fresh --preset release

bootstrap:
	@scripts/bootstrap

frontends: bootstrap
	@scripts/bootstrap --frontends
