# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The importers behind resnorm-import, one a kind of model.

Each drives the frontend's own packages and returns an `Imported`. The modules
that need such packages are imported by `load`, and by nothing else: the command
line works without them, and says what is missing.
"""
