# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The C header that resnorm-compile writes: what compilers say of it, and calls through it."""

import os
import shutil
import subprocess
import unittest
from pathlib import Path

from support import ToolTest

MODEL = """
func.func @add(%a: tensor<2x2xf32>, %s: f32) -> tensor<2x2xf32> {
  %0 = tensor.splat %s : tensor<2x2xf32>
  %1 = arith.addf %a, %0 : tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}
func.func @several(%a: tensor<?xi8>, %b: i1, %i: index) -> (i1, index, tensor<?xi8>) {
  %true = arith.constant true
  %0 = arith.xori %b, %true : i1
  %1 = arith.addi %i, %i : index
  %2 = arith.addi %a, %a : tensor<?xi8>
  return %0, %1, %2 : i1, index, tensor<?xi8>
}
func.func @negate(%b: i1) -> i1 {
  %true = arith.constant true
  %0 = arith.xori %b, %true : i1
  return %0 : i1
}
func.func @small(%h: f16, %b: tensor<bf16>, %m: tensor<2xi1>) -> (tensor<bf16>, f16, tensor<2xi1>) {
  return %b, %h, %m : tensor<bf16>, f16, tensor<2xi1>
}
func.func @nothing() {
  return
}
"""

CALLS = r"""
#include "k.h"
#include "k2.h"
#include "k.h"
#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition) \
  if (!(condition)) { puts(#condition); return 1; }

int main(void) {
  const float a[] = {1, 2, 3, 4}, s = 0.5f;
  float sum[4], sum2[4];
  k_add(a, &s, sum);
  k2_add(sum, &s, sum2);
  CHECK(sum[3] == 4.5f && sum2[0] == 2.0f)

  struct resnorm_memref_f32_2d in, out;
  in.allocated = in.aligned = sum;
  in.offset = 0;
  in.sizes[0] = in.sizes[1] = in.strides[0] = 2;
  in.strides[1] = 1;
  _mlir_ciface_k_add(&out, &in, 1.0f);
  CHECK(out.aligned[out.offset + 3] == 5.5f && out.sizes[1] == 2)
  free(out.allocated);

  int8_t bytes[] = {5, -3, 7};
  struct resnorm_memref_i8_1d vector;
  vector.allocated = vector.aligned = bytes;
  vector.offset = 0;
  vector.sizes[0] = 3;
  vector.strides[0] = 1;
  struct k_several_results results;
  _mlir_ciface_k_several(&results, &vector, true, 21);
  CHECK(results.out0 == 0 && results.out1 == 42)
  CHECK(results.out2.sizes[0] == 3 && results.out2.aligned[1] == -6)
  free(results.out2.allocated);

  CHECK(_mlir_ciface_k_negate(false) == true && _mlir_ciface_k_negate(true) == false)
  const uint16_t half = 0x3c00, brain = 0x3f80;
  const uint8_t mask[] = {1, 0};
  uint16_t half_out, brain_out;
  uint8_t mask_out[2];
  k_small(&half, &brain, mask, &brain_out, &half_out, mask_out);
  CHECK(half_out == half && brain_out == brain && mask_out[0] == 1 && mask_out[1] == 0)
  k_nothing();
  _mlir_ciface_k_nothing();
  return 0;
}
"""

COMPILERS = [(name, language) for name, language in (
    ("cc", "c99"), ("clang-22", "c99"), ("c++", "c++11"), ("clang++-22", "c++11")) if shutil.which(name)]


class Header(ToolTest):
    def header(self, text: str, name: str = "k") -> str:
        self.compile(text, f"--header={self.folder}/{name}.h", output=f"{name}.so")
        return (self.folder / f"{name}.h").read_text()

    def test_calls(self) -> None:
        self.header(MODEL)
        self.header(MODEL, "k2")
        self.assertEqual(self.files(), {"in.mlir", "k.so", "k.h", "k2.so", "k2.h"})
        source = self.source(CALLS, "calls.c")
        self.assertTrue(COMPILERS)
        for compiler, standard in COMPILERS:
            with self.subTest(compiler=compiler):
                language = "c++" if "++" in standard else "c"
                command = [compiler, f"-std={standard}", "-Wall", "-Wextra", "-Werror", "-pedantic",
                           "-x", language, str(source), "-x", "none", "k.so", "k2.so", "-Wl,-rpath,.", "-o", "calls"]
                built = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
                self.assertEqual((built.returncode, built.stderr), (0, ""))
                ran = subprocess.run(["./calls"], cwd=self.folder, capture_output=True, text=True)
                self.assertEqual((ran.returncode, ran.stdout), (0, ""))

    def test_documents_arguments(self) -> None:
        text = self.header(MODEL)
        self.assertIn(" * The model's function several.\n"
                      " *   in0: tensor ?xi8 (int8_t)\n"
                      " *   in1: scalar i1 (uint8_t, 0 or 1)\n", text)
        self.assertIn(" *   out0: tensor bf16 (uint16_t, the bits)\n", text)
        self.assertNotIn("k_several(const", text.replace("_mlir_ciface_k_several", ""))
        # A float of 16 bits by value has no type in C.
        self.assertNotRegex(text, r"\nvoid _mlir_ciface_k_small")

    def refuses(self, message: str, text: str, *arguments: object, output: Path | None = None) -> None:
        """Exit status 1, one message, and no file of the two."""
        source = self.source(text)
        before = self.files()
        result = self.tool("resnorm-compile", source, "-o", output or self.folder / "k.so", *arguments)
        self.assertRegex(result.stderr, message)
        self.assertEqual((result.returncode, result.stdout, result.stderr.count("error:")), (1, "", 1))
        self.assertEqual(self.files(), before)

    def test_refuses(self) -> None:
        header = f"--header={self.folder}/k.h"
        self.refuses(r"in\.mlir:.*expected exported names that C can declare, found 'k_a\.b'",
                     "func.func @a.b() { return }", header)
        self.refuses("found 'a-b_f'", "func.func @f() { return }", header, "--prefix=a-b")
        self.refuses(r"cannot write '.*no/k\.h': No such file", "func.func @f() { return }",
                     f"--header={self.folder}/no/k.h")
        self.refuses("expected a file, found a folder", "func.func @f() { return }", f"--header={self.folder}")
        for name in ("k.so", "./k.so", "x/../k.so"):
            self.refuses("another output has this name", "func.func @f() { return }",
                         f"--header={self.folder}/{name}")
        self.refuses("expected a public function", "func.func private @f() { return }", header)

    def test_failure_leaves_old_files(self) -> None:
        for name in ("k.h", "k.so"):
            (self.folder / name).write_text("old")
        self.refuses("expected exported names", "func.func @a.b() { return }", f"--header={self.folder}/k.h")
        self.assertEqual({(self.folder / name).read_text() for name in ("k.h", "k.so")}, {"old"})

    def test_no_linker_no_header(self) -> None:
        source = self.source(MODEL)
        result = self.tool("resnorm-compile", source, "-o", self.folder / "k.so", f"--header={self.folder}/k.h",
                           env={**os.environ, "PATH": str(self.folder)})
        self.assertEqual(result.returncode, 1)
        self.assertEqual(self.files(), {"in.mlir"})


if __name__ == "__main__":
    unittest.main()
