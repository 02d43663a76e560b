# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""BERT, compiled and called from C under Valgrind: no invalid access, no leak."""

import os
import shutil
import subprocess
import unittest
from pathlib import Path

from support import MODELS, ToolTest, complaints

PROGRAM = """
#include "bert.h"
#include <stdlib.h>
#include <string.h>

/* Both interfaces, twice, on buffers of the heap of exactly the model's size, less
 * what the argument says. */
int main(int argc, char **argv) {
  size_t missing = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
  int64_t *ids = malloc(8 * sizeof(int64_t) - missing);
  memset(ids, 0, 8 * sizeof(int64_t) - missing);
  float *out = malloc(8 * 32 * sizeof(float));
  int differ = 0;
  for (int i = 0; i < 2; ++i) {
    bert_main(ids, out);
    struct resnorm_memref_i64_2d in = {ids, ids, 0, {1, 8}, {8, 1}};
    struct resnorm_memref_f32_3d result;
    _mlir_ciface_bert_main(&result, &in);
    differ |= memcmp(out, result.aligned + result.offset, 8 * 32 * sizeof(float)) != 0;
    free(result.allocated);
  }
  free(ids);
  free(out);
  return differ;
}
"""

FOUND = 99  # What Valgrind exits with where it found something.


@unittest.skipUnless(shutil.which("valgrind"), "no valgrind here")
class Valgrind(ToolTest):
    def setUp(self) -> None:
        super().setUp()
        # Valgrind 3.19 knows no AVX-512.
        result = self.tool("resnorm-compile", MODELS / "bert.linalg.mlir", "--mcpu=haswell",
                           "-o", self.folder / "bert.so", "--header", self.folder / "bert.h")
        self.assertEqual((result.returncode, complaints(result)), (0, ""))
        self.source(PROGRAM, "call.c")
        compiler = next(filter(None, map(shutil.which, ("cc", "clang-22"))))
        subprocess.run([compiler, "call.c", "-g", "-o", "call", self.folder / "bert.so"],
                       cwd=self.folder, check=True)

    def memcheck(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["valgrind", f"--error-exitcode={FOUND}", "--leak-check=full",
             f"--suppressions={Path(__file__).with_name('valgrind.supp')}", self.folder / "call", *arguments],
            env={**os.environ, "OMP_NUM_THREADS": "2"}, capture_output=True, text=True, check=False)

    def test_bert(self) -> None:
        result = self.memcheck()
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("definitely lost: 0 bytes", result.stderr)

    def test_an_access_out_of_bounds_is_seen(self) -> None:
        result = self.memcheck("8")
        self.assertEqual(result.returncode, FOUND, result.stderr)
        self.assertIn("Invalid read of size 8", result.stderr)


if __name__ == "__main__":
    unittest.main()
