# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small kernels as modules: what all of them share is written here."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kernel:
    """A kernel over %a, 64 numbers that it is given, and %x, 64 that it writes.

    `body` may use the thread %t, the block %b, and constants: %c0 to %c64 of
    index, %i0 to %i32 of i32, %f0 and %f1.
    """

    name: str
    body: str
    threads: tuple[int, int, int] = (64, 1, 1)
    blocks: tuple[int, int, int] = (1, 1, 1)
    attributions: str = ""
    attributes: str = ""
    dynamic_shared: int = 0
    allocation: str = "%x = memref.alloc() : memref<64xf32>"

    def definition(self) -> str:
        constants = "\n".join(
            [f"%c{i} = arith.constant {i} : index" for i in (0, 1, 2, 4, 8, 16, 32, 63, 64)]
            + [f"%i{i} = arith.constant {i} : i32" for i in (0, 1, 4, 16, 31, 32)]
            + [f"%f{i} = arith.constant {i}.0 : f32" for i in (0, 1)])
        return f"""
          gpu.func @{self.name}(%a: memref<64xf32>, %x: memref<64xf32>) {self.attributions} kernel {self.attributes} {{
            {constants}
            %t = gpu.thread_id x
            %b = gpu.block_id x
            {self.body}
            gpu.return
          }}"""

    def function(self) -> str:
        def sizes(name: str, values: tuple[int, int, int]) -> tuple[str, str]:
            names = [f"%{name}{i}" for i in range(3)]
            return "\n".join(f"{n} = arith.constant {v} : index"
                             for n, v in zip(names, values)), ", ".join(names)
        blocks, block_names = sizes("blocks", self.blocks)
        threads, thread_names = sizes("threads", self.threads)
        dynamic = "dynamic_shared_memory_size %s" if self.dynamic_shared else ""
        return f"""
          func.func @{self.name}(%t: tensor<64xf32>) -> tensor<64xf32> {{
            {blocks}
            {threads}
            %s = arith.constant {self.dynamic_shared} : i32
            %a = bufferization.to_buffer %t read_only : tensor<64xf32> to memref<64xf32>
            {self.allocation}
            gpu.launch_func @kernels::@{self.name} blocks in ({block_names})
              threads in ({thread_names}) {dynamic}
              args(%a : memref<64xf32>, %x : memref<64xf32>)
            %r = bufferization.to_tensor %x restrict writable : memref<64xf32> to tensor<64xf32>
            return %r : tensor<64xf32>
          }}"""


def module(kernels: list[Kernel], more_functions: str = "", more_kernels: str = "") -> str:
    return f"""
      module attributes {{gpu.container_module}} {{
        {''.join(kernel.function() for kernel in kernels)}
        {more_functions}
        gpu.module @kernels {{
          {''.join(kernel.definition() for kernel in kernels)}
          {more_kernels}
        }}
      }}"""
