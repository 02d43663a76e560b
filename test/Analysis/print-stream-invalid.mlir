// RUN: rm -rf %t && mkdir %t
// RUN: not resnorm-opt %s --resnorm-print-stream="format=json output=%t/none/s.json" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not resnorm-opt %s --resnorm-print-stream="output=%t" -o /dev/null 2>&1 | FileCheck %s --check-prefix=DIRECTORY
// RUN: not resnorm-opt %s --resnorm-print-stream="output=/dev/full" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FULL
// RUN: not resnorm-opt %s --resnorm-print-stream="format=pdf" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not env PATH=%t resnorm-opt %s --resnorm-print-stream="format=svg output=%t/s.svg" -o /dev/null 2>&1 | FileCheck %s --check-prefix=GRAPHVIZ
// RUN: not ls %t/s.svg

// FOLDER: print-stream-invalid.mlir:{{.*}}: error: cannot write '{{.*}}/none/s.json': No such file or directory
// DIRECTORY: print-stream-invalid.mlir:{{.*}}: error: cannot write '{{.*}}': Is a directory
// FULL: print-stream-invalid.mlir:{{.*}}: error: cannot write '/dev/full': No space left on device
// FORMAT: Cannot find option named 'pdf'!
// GRAPHVIZ: print-stream-invalid.mlir:{{.*}}: error: format=svg needs Graphviz, but there is no 'dot' on the PATH: install graphviz, or use format=dot
func.func @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  return %x : tensor<4x8xf32>
}
