# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the command-line tools share: files that appear whole, work in a process of its own, complaints."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Callable

from resnorm.library import BadInput


class OutputFile:
    """A file that appears whole or not at all. Made before the work, to fail early."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.is_dir():
            raise BadInput(f"cannot write '{path}': expected a file, found a folder")
        try:
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name + ".", suffix=".tmp")
        except OSError as error:
            raise BadInput(f"cannot write '{path}': {error.strerror}") from None
        os.close(handle)
        self.temporary = Path(name)

    def commit(self) -> None:
        """Moves what was written to `temporary` into place."""
        mask = os.umask(0)
        os.umask(mask)
        try:
            self.temporary.chmod(0o666 & ~mask)
            self.temporary.replace(self.path)
        except OSError as error:
            raise BadInput(f"cannot write '{self.path}': {error.strerror}") from None

    def discard(self) -> None:
        self.temporary.unlink(missing_ok=True)


def complain(program: str, error: object) -> None:
    print(f"{program}: error: {error}", file=sys.stderr)


def run_apart(program: str, work: Callable[[], int]) -> int:
    """The status of `work` in a process of its own; where a signal ended it, minus its number."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        status = 2
        try:
            status = work()
        except BadInput as error:
            complain(program, error)
        except BaseException:  # A defect of the tool: say so before _exit hides it.
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stdout.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
