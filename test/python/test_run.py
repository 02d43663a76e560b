# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command lines of resnorm-run and resnorm-compile, bad input above all."""

import json
import os
import subprocess
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from safetensors.numpy import save_file

from support import BIN, ToolTest

ADD = """
func.func @main(%a: tensor<2x3xf32>, %b: tensor<3xi64>) -> (tensor<2x3xf32>, tensor<3xi64>) {
  %0 = arith.addf %a, %a : tensor<2x3xf32>
  %1 = arith.addi %b, %b : tensor<3xi64>
  return %0, %1 : tensor<2x3xf32>, tensor<3xi64>
}
func.func @bf16(%a: tensor<2xbf16>) -> tensor<2xbf16> {
  %0 = arith.addf %a, %a : tensor<2xbf16>
  return %0 : tensor<2xbf16>
}
func.func @nothing() -> tensor<2xf32> {
  %0 = arith.constant dense<[0x7FC00000, 0x7F800000]> : tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func @lookup(%i: tensor<1xi64>) -> tensor<1xi64> {
  %bound = arith.constant 3 : i64
  %c0 = arith.constant 0 : index
  %index = tensor.extract %i[%c0] : tensor<1xi64>
  %ok = arith.cmpi slt, %index, %bound : i64
  cf.assert %ok, "index must be smaller than dim size"
  return %i : tensor<1xi64>
}
"""
# A weight before the input, and one behind it.
SCALED = """
func.func @main(%w: tensor<3xf32> {resnorm.name = "ln.weight"}, %x: tensor<2x3xf32>,
                %b: tensor<3xf32> {resnorm.name = "ln.bias"}) -> tensor<2x3xf32> {
  %e = tensor.empty() : tensor<2x3xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>,
                                        affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%x, %w, %b : tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) outs(%e : tensor<2x3xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %o: f32):
    %1 = arith.mulf %p, %q : f32
    %2 = arith.addf %1, %r : f32
    linalg.yield %2 : f32
  } -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
"""
# A parameter that a rewrite added, and one that has to be given.
ADDED = """
func.func @main(%x: tensor<3xf32>, %w: tensor<3xf32> {resnorm.name = "w"},
                %a: tensor<3xf32> {resnorm.name = "a", resnorm.initial_value = 2.5 : f64}) -> tensor<3xf32> {
  %0 = arith.mulf %x, %w : tensor<3xf32>
  %1 = arith.mulf %0, %a : tensor<3xf32>
  return %1 : tensor<3xf32>
}
"""
SCALE, SHIFT = np.float32([1, 2, 3]), np.float32([0.5, 0, -1])
A = np.arange(6, dtype=np.float32).reshape(2, 3)
B = np.arange(3)


class Run(ToolTest):
    def setUp(self) -> None:
        super().setUp()
        self.model = self.source(ADD)
        self.inputs = self.save("in.npz", in0=A, in1=B)

    def save(self, name: str, **arrays: np.ndarray) -> Path:
        np.savez(self.folder / name, **arrays)
        return self.folder / name

    def save_weights(self, name: str, **changed: np.ndarray | None) -> Path:
        """The weights of SCALED and one that it has not, but for those that change, or go with None."""
        weights = {"ln.weight": SCALE, "ln.bias": SHIFT, "other": A, **changed}
        save_file({key: values for key, values in weights.items() if values is not None}, self.folder / name)
        return self.folder / name

    def run_tool(self, *arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        return self.tool("resnorm-run", *arguments, **options)

    def refuses(self, message: str, *arguments: object) -> None:
        """Exit status 2, one line on standard error, nothing written."""
        before = self.files()
        result = self.run_tool(*arguments)
        self.assertRegex(result.stderr, message)
        self.assertNotIn("Traceback", result.stderr)
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertEqual(self.files(), before)

    def test_compares(self) -> None:
        good = self.save("good.npz", out0=2 * A.astype(np.float64), out1=2 * B)
        result = self.run_tool(self.model, f"--inputs={self.inputs}", f"--expect={good}")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("out0: 2x3xf32, largest error 0.00e+00 absolute, 0.00e+00 relative", result.stdout)
        self.assertIn("out1: 3xi64", result.stdout)

    def test_misses(self) -> None:
        wrong = 2 * A
        wrong[1, 2] += 0.5
        bad = self.save("bad.npz", out0=wrong, out1=2 * B)
        result = self.run_tool(self.model, f"--inputs={self.inputs}", f"--expect={bad}")
        self.assertEqual((result.returncode, result.stderr), (1, ""))
        self.assertIn("largest error 5.00e-01 absolute", result.stdout)
        self.assertIn("MISSED by 1 of 6, most at [1, 2]: expected 10.5, found 10", result.stdout)
        for tolerance in ("--atol=0.6", "--rtol=0.05"):
            result = self.run_tool(self.model, f"--inputs={self.inputs}", f"--expect={bad}", tolerance)
            self.assertEqual(result.returncode, 0, result.stdout)

    def test_nan_and_infinity_have_to_agree(self) -> None:
        for values, status in (([np.nan, np.inf], 0), ([0, np.inf], 1), ([np.nan, -np.inf], 1),
                               ([np.nan, 1e38], 1), ([np.nan, np.nan], 1)):
            expect = self.save("e.npz", out0=np.float32(values))
            result = self.run_tool(self.model, "--function=nothing", f"--expect={expect}", "--rtol=1e9")
            self.assertEqual((result.returncode, result.stderr), (status, ""), result.stdout)

    def test_writes_outputs(self) -> None:
        path = self.folder / "out.npz"
        result = self.run_tool(self.model, f"--inputs={self.inputs}", f"--outputs={path}")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        with np.load(path) as file:
            np.testing.assert_array_equal(file["out0"], 2 * A)
            np.testing.assert_array_equal(file["out1"], 2 * B)
        self.assertEqual(self.files(), {"in.mlir", "in.npz", "out.npz"})

    def test_bf16_goes_in_and_out_as_f32(self) -> None:
        inputs = self.save("b.npz", in0=np.float32([1.5, 3.1]))
        path = self.folder / "out.npz"
        result = self.run_tool(self.model, "--function=bf16", f"--inputs={inputs}", f"--outputs={path}")
        self.assertEqual(result.returncode, 0, result.stderr)
        with np.load(path) as file:
            expected = 2 * np.float32([1.5, 3.1]).astype(ml_dtypes.bfloat16)
            np.testing.assert_array_equal(file["out0"], expected.astype(np.float32))

    def test_library_and_benchmark(self) -> None:
        library = self.folder / "k.so"
        self.assertEqual(self.tool("resnorm-compile", self.model, "-o", library).returncode, 0)
        good = self.save("good.npz", out0=2 * A, out1=2 * B)
        result = self.run_tool(library, f"--inputs={self.inputs}", f"--expect={good}", "--benchmark")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout.count("\n"), 1)
        report = json.loads(result.stdout)
        self.assertEqual(list(report), ["function", "runs", "median_ms", "min_ms", "p10_ms", "p90_ms", "threads"])
        self.assertEqual(report["function"], "main")
        self.assertTrue(report["runs"] >= 5 and report["threads"] >= 1, report)
        self.assertTrue(0 < report["min_ms"] <= report["p10_ms"] <= report["median_ms"] <= report["p90_ms"], report)
        self.assertIn("out0: 2x3xf32, largest error 0.00e+00", result.stderr)

    def test_benchmark_of_a_miss(self) -> None:
        bad = self.save("bad.npz", out0=3 * A, out1=2 * B)
        result = self.run_tool(self.model, f"--inputs={self.inputs}", f"--expect={bad}", "--benchmark")
        self.assertEqual(result.returncode, 1)
        self.assertIn("MISSED", result.stderr)
        self.assertIn("median_ms", json.loads(result.stdout))

    def test_bytecode(self) -> None:
        bytecode = self.folder / "m.mlirbc"
        subprocess.run(["mlir-opt-22", self.model, "--emit-bytecode", "-o", bytecode], check=True)
        self.assertEqual(self.run_tool(bytecode, f"--inputs={self.inputs}").returncode, 0)

    def test_bad_arrays(self) -> None:
        for message, arrays in (
                (r"in\.npz.*expected an array in1 \(3xi64\), found in0", dict(in0=A)),
                (r"expected in0 to be 2x3xf32, found 3x2xfloat32", dict(in0=A.T, in1=B)),
                (r"expected in0 to be 2x3xf32, found 2x3xfloat64", dict(in0=A.astype(float), in1=B)),
                (r"expected in1 to be 3xi64, found 3xint32", dict(in0=A, in1=B.astype(np.int32))),
                (r"Object arrays", dict(in0=np.array([{}], object), in1=B))):
            self.refuses(message, self.model, f"--inputs={self.save('in.npz', **arrays)}")

    def test_weights_by_name(self) -> None:
        model = self.source(SCALED, "scaled.mlir")
        inputs = self.save("x.npz", in1=A)
        weights = self.save_weights("w.safetensors")
        good = self.save("good.npz", out0=A * SCALE + SHIFT)
        library = self.folder / "k.so"
        self.assertEqual(self.tool("resnorm-compile", model, "-o", library).returncode, 0)
        for file in (model, library):
            result = self.run_tool(file, f"--inputs={inputs}", f"--weights={weights}", f"--expect={good}")
            self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
        by_position = self.save("all.npz", in0=SCALE, in1=A, in2=SHIFT)
        result = self.run_tool(model, f"--inputs={by_position}", f"--expect={good}")
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_initial_values(self) -> None:
        """By position, by name, and else what the model says."""
        model = self.source(ADDED, "added.mlir")
        library = self.folder / "k.so"
        self.assertEqual(self.tool("resnorm-compile", model, "-o", library).returncode, 0)
        x, w, a = np.float32([[1, 2, 3], [3, 5, 7], [-1, 0, 4]])
        for given, named, expected in (
                (dict(in0=x, in1=w), None, x * w * 2.5), (dict(in0=x, in1=w, in2=a), None, x * w * a),
                (dict(in0=x), dict(w=w), x * w * 2.5), (dict(in0=x), dict(w=w, a=a), x * w * a),
                (dict(in0=x, in2=a), dict(w=w), x * w * a)):
            inputs = self.save("x.npz", **given)
            arguments = [f"--inputs={inputs}", f"--expect={self.save('e.npz', out0=np.float32(expected))}"]
            if named:
                save_file(named, self.folder / "w.safetensors")
                arguments.append(f"--weights={self.folder}/w.safetensors")
            for file in (model, library):
                result = self.run_tool(file, *arguments)
                self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
        self.refuses(r"expected an array in1 \(3xf32\), found in0", model, f"--inputs={self.save('x.npz', in0=x)}")
        self.refuses(r"expected in2 to be 3xf32, found 2xfloat32", model,
                     f"--inputs={self.save('x.npz', in0=x, in1=w, in2=a[:2])}")
        self.refuses(r"@main takes 2 arguments: expected --inputs", model)

    def test_bad_weights(self) -> None:
        model = self.source(SCALED, "scaled.mlir")
        inputs = self.save("x.npz", in1=A)
        for message, weights in (
                (r"w\.safetensors'.*expected a weight 'ln\.bias', found none among 2", {"ln.bias": None}),
                (r"expected weight 'ln\.weight' to be 3xf32, found 4xfloat32", {"ln.weight": np.ones(4, np.float32)}),
                (r"expected weight 'ln\.weight' to be 3xf32, found 3xfloat64", {"ln.weight": np.ones(3)})):
            self.refuses(message, model, f"--inputs={inputs}",
                         f"--weights={self.save_weights('w.safetensors', **weights)}")
        weights = self.save_weights("w.safetensors")
        self.refuses(r"@main takes 1 arguments: expected --inputs", model, f"--weights={weights}")
        self.refuses(r"expected an array in0 \(3xf32\), found in1", model, f"--inputs={inputs}")
        self.refuses(r"@main has no argument that is a weight", self.model, f"--inputs={self.inputs}",
                     f"--weights={weights}")
        self.refuses(r"cannot read .*missing.*No such file", model, f"--inputs={inputs}",
                     f"--weights={self.folder}/missing.safetensors")
        self.refuses(r"in\.npz'.*expected a safetensors file", model, f"--inputs={inputs}",
                     f"--weights={self.inputs}")

    def test_bad_expectations(self) -> None:
        for message, arrays in (
                (r"expected an array out1 \(3xi64\), found out0", dict(out0=A)),
                (r"expected out0 to be 2x3xf32, found 6xfloat32", dict(out0=A.ravel(), out1=B)),
                (r"expected out1 to hold numbers, found <U1", dict(out0=A, out1=np.array(list("abc"))))):
            self.refuses(message, self.model, f"--inputs={self.inputs}",
                         f"--expect={self.save('e.npz', **arrays)}")

    def test_bad_files(self) -> None:
        missing = self.folder / "missing.npz"
        self.refuses(r"missing\.npz.*No such file", self.model, f"--inputs={missing}")
        self.refuses("expected --inputs", self.model)
        (self.folder / "text.npz").write_text("hello")
        self.refuses(r"text\.npz.*expected an \.npz archive", self.model, f"--inputs={self.folder}/text.npz")
        (self.folder / "cut.npz").write_bytes(self.inputs.read_bytes()[:100])
        self.refuses(r"cut\.npz.*expected an \.npz archive", self.model, f"--inputs={self.folder}/cut.npz")
        np.save(self.folder / "one.npy", A)
        self.refuses("expected an .npz archive, found a single array", self.model,
                     f"--inputs={self.folder}/one.npy")
        self.refuses("cannot read .*No such file", self.folder / "missing.mlir")
        self.refuses("cannot read .*directory", self.folder)

    def test_bad_model(self) -> None:
        self.refuses(r"text\.mlir:1:1: error: ", self.source("hello", "text.mlir"))
        (self.folder / "x.so").write_bytes(b"\x7fELF")
        self.refuses(r"x\.so.*expected a 64-bit ELF library", self.folder / "x.so")
        self.refuses(r"expected one of its functions @main, @bf16, @nothing, @lookup, found @foo",
                     self.model, "--function=foo", f"--inputs={self.inputs}")

    def test_unwritable_output(self) -> None:
        self.refuses("cannot write .*No such file or directory", self.model,
                     f"--inputs={self.inputs}", f"--outputs={self.folder}/no/where.npz")
        self.refuses("expected a file, found a folder", self.model, f"--inputs={self.inputs}",
                     f"--outputs={self.folder}")

    def test_no_output_after_bad_input(self) -> None:
        old = self.save("out.npz", out0=A)
        before = old.read_bytes()
        self.refuses("found @foo", self.model, "--function=foo", f"--outputs={old}")
        self.assertEqual(old.read_bytes(), before)

    def test_failing_assertion(self) -> None:
        inputs = self.save("i.npz", in0=np.array([7]))
        result = self.run_tool(self.model, "--function=lookup", f"--inputs={inputs}")
        self.assertEqual(result.returncode, 2)
        self.assertIn("index must be smaller than dim size", result.stdout)
        self.assertRegex(result.stderr, "@lookup of .* ended with SIGABRT")

    def test_bad_usage(self) -> None:
        for arguments in ((), (self.model, "--no-such-option"), (self.model, "--rtol=x")):
            self.assertEqual(self.run_tool(*arguments).returncode, 2)


class Compile(ToolTest):
    def refuses(self, message: str, text: str, *arguments: object, **options: object) -> None:
        """Exit status 1, one message, no output file."""
        source = self.source(text)
        before = self.files()
        result = self.tool("resnorm-compile", source, "-o", self.folder / "k.so", *arguments, **options)
        self.assertRegex(result.stderr, message)
        self.assertEqual(result.stderr.count("error:"), 1, result.stderr)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertEqual(self.files(), before)

    def test_bad_modules(self) -> None:
        self.refuses(r"in\.mlir:1:1: error: ", "hello")
        self.refuses("expected a public function to compile, found none",
                     "func.func private @f(%a: f32) -> f32 { return %a : f32 }")
        self.refuses(r"in\.mlir:1:1: error: expected argument 0 of @f to be a ranked tensor or a scalar "
                     r"of .*, found 'tensor<\*xf32>'",
                     "func.func @f(%a: tensor<*xf32>) { return }")
        self.refuses(r"expected result 0 of @f to be .*, found 'complex<f32>'",
                     "func.func @f() -> complex<f32> {\n"
                     "  %0 = complex.constant [1.0 : f32, 2.0 : f32] : complex<f32>\n"
                     "  return %0 : complex<f32>\n}")
        self.refuses(r"in\.mlir:1:1: error: expected a body for @g, which is called",
                     "func.func private @g(tensor<2xf32>) -> tensor<2xf32>\n"
                     "func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> {\n"
                     "  %0 = call @g(%a) : (tensor<2xf32>) -> tensor<2xf32>\n"
                     "  return %0 : tensor<2xf32>\n}")

    def test_bad_usage(self) -> None:
        text = "func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> { return %a : tensor<2xf32> }"
        source = self.source(text)
        for arguments, message in (
                ((source,), "-o option"), (("-o", self.folder / "k.so"), "positional"),
                ((source, "-o", self.folder / "k.so", "--emit=exe"), "Cannot find option named 'exe'"),
                ((self.folder / "missing.mlir", "-o", self.folder / "k.so"), "cannot open input file"),
                ((source, "-o", self.folder / "no" / "k.so"), "cannot write .*No such file or directory"),
                ((source, "-o", self.folder), "cannot write")):
            result = self.tool("resnorm-compile", *arguments)
            self.assertEqual(result.returncode, 1, arguments)
            self.assertRegex(result.stderr, message)
            self.assertEqual(self.files(), {"in.mlir"})

    def test_no_linker(self) -> None:
        text = "func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> { return %a : tensor<2xf32> }"
        self.refuses(r"cannot link: expected one of clang-22, clang, cc in PATH, found none", text,
                     env={**os.environ, "PATH": str(self.folder)})

    def test_emits_object_and_llvm(self) -> None:
        text = "func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> { return %a : tensor<2xf32> }"
        self.assertEqual(self.compile(text, "--emit=obj", output="k.o").read_bytes()[:4], b"\x7fELF")
        self.assertIn("define void @k_f(ptr", self.compile(text, "--emit=llvm", output="k.ll").read_text())
        self.assertEqual(self.files(), {"in.mlir", "k.o", "k.ll"})

    def test_standard_output(self) -> None:
        source = self.source("func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> { return %a : tensor<2xf32> }", "m.mlir")
        result = self.tool("resnorm-compile", source, "-o", "-", "--emit=llvm")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("define void @m_f(ptr", result.stdout)
        command = [BIN / "resnorm-compile", source, "-o", "-"]
        for emit in ("obj", "so"):
            made = subprocess.run([*command, f"--emit={emit}"], capture_output=True)
            self.assertEqual((made.returncode, made.stdout[:4]), (0, b"\x7fELF"))
        self.assertEqual(self.files(), {"m.mlir"})

    def test_no_binary_output_to_a_terminal(self) -> None:
        source = self.source("func.func @f() { return }")
        main, terminal = os.openpty()
        self.addCleanup(os.close, main)
        for emit, status in (("so", 1), ("obj", 1), ("llvm", 0)):
            result = subprocess.run([BIN / "resnorm-compile", source, "-o", "-", f"--emit={emit}"],
                                    stdout=terminal, stderr=subprocess.PIPE, text=True)
            self.assertEqual((result.returncode, "found a terminal" in result.stderr), (status, bool(status)))
        os.close(terminal)

    def test_devices_are_written_to(self) -> None:
        source = self.source("func.func @f() { return }")
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, reader)
        self.assertEqual(self.tool("resnorm-compile", source, "-o", pipe, "--emit=llvm").returncode, 0)
        self.assertIn(b"define void @pipe_f()", os.read(reader, 1 << 16))
        self.assertTrue(pipe.is_fifo())
        result = self.tool("resnorm-compile", source, "-o", "/dev/full", "--emit=llvm")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, "error: cannot write '/dev/full': No space left on device")

    def test_library_is_readable_by_all(self) -> None:
        text = "func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> { return %a : tensor<2xf32> }"
        mask = os.umask(0o022)
        self.addCleanup(os.umask, mask)
        self.assertEqual(self.compile(text).stat().st_mode & 0o777, 0o755)


if __name__ == "__main__":
    unittest.main()
