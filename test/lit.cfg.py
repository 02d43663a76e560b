# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""lit's configuration. `-Dmode=roundtrip` makes every resnorm-opt also print its
input and parse it again, as text and as bytecode, and compare."""
import os
import shutil
import subprocess

import lit.formats

mode = lit_config.params.get("mode", "plain")
config.name = "ResNorm" if mode == "plain" else f"ResNorm ({mode})"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["models", "python", "unit"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.resnorm_build_dir, "test", mode)

tools = [os.path.join(config.resnorm_build_dir, "bin"), config.llvm_tools_dir]
config.environment["PATH"] = os.pathsep.join([*tools, config.environment["PATH"]])
config.environment["FILECHECK_OPTS"] = "-enable-var-scope"

config.substitutions.append(("%models", os.path.join(config.test_source_root, "models")))
config.substitutions.append(
    ("%plugin", os.path.join(config.resnorm_build_dir, "lib", "ResNormPlugin.so")))
config.substitutions.append(
    ("%emulation", os.path.join(config.resnorm_build_dir, "lib", "ResNormEmulation.so")))
config.substitutions.append(("%python", config.python))
opt = os.path.join(config.resnorm_build_dir, "bin", "resnorm-opt")
if mode == "roundtrip":
    opt += " --verify-roundtrip"
config.substitutions.append((r"\bresnorm-opt\b", opt))

# What the machine has for device code: found by the tool, as the tests see it.
PROBE = """gpu.module @probe {
  llvm.func @__nv_expf(f32) -> f32
  llvm.func @kernel(%x: f32) attributes {nvvm.kernel} {
    %0 = llvm.call @__nv_expf(%x) : (f32) -> f32
    llvm.return
  }
}"""
for feature, form in (("libdevice", "isa"), ("ptxas", "bin"), ("fatbinary", "fatbin")):
    command = [os.path.join(config.resnorm_build_dir, "bin", "resnorm-opt"),
               f"--resnorm-serialize-kernels=format={form}"]
    try:
        probe = subprocess.run(command, input=PROBE, text=True, capture_output=True,
                               env=config.environment)
    except OSError:
        break
    if probe.returncode == 0:
        config.available_features.add(feature)
config.substitutions.append(("%{PATH}", config.environment["PATH"]))
config.substitutions.append(
    ("%cuda_home", os.environ.get("CUDA_HOME", "/usr/local/cuda")))

if shutil.which("dot", path=config.environment["PATH"]):
    config.available_features.add("graphviz")
