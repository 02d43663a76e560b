# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How the tests see that the emulator stops."""

import os
import signal
import unittest

import numpy as np

from resnorm.library import Function, Library


def run_apart(function: Function, *arguments: np.ndarray) -> tuple[str, int]:
    """What a call in a child process writes to standard error, and its status."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writer, 2)
        function(*arguments)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as output:
        text = output.read()
    return text, os.waitpid(child, 0)[1]


class ErrorTest(unittest.TestCase):
    def check(self, library: Library, name: str, messages: list[str],
              argument: np.ndarray = np.ones(64, np.float32)) -> None:
        """The function aborts, and its only line says `messages` in this order."""
        output, status = run_apart(library[name], argument)
        self.assertTrue(os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGABRT, output)
        self.assertRegex(output, r"\Aresnorm-emulator: error: .*\n\Z")
        rest = output
        for message in messages:
            self.assertIn(message, rest, output)
            rest = rest[rest.index(message) + len(message):]
