// RUN: rm -rf %t && mkdir %t
// RUN: resnorm-opt %s --resnorm-lint="format=json output=%t/findings.json" -o /dev/null 2>&1 | count 0
// RUN: FileCheck %s --match-full-lines --strict-whitespace < %t/findings.json
// RUN: %python -m json.tool %t/findings.json > /dev/null
// RUN: resnorm-opt %s --resnorm-lint=format=json -o /dev/null 2>&1 | diff - %t/findings.json
// RUN: echo 'func.func @none() { return }' | resnorm-opt --resnorm-lint=format=json -o /dev/null 2>&1 | FileCheck %s --check-prefix=NONE --match-full-lines --strict-whitespace
// RUN: resnorm-opt %s --resnorm-lint="format=json compare=%s output=%t/same.json" -o /dev/null
// RUN: diff %t/findings.json %t/same.json

// NONE:{
// NONE-NEXT:  "findings": []
// NONE-NEXT:}

// A file is written completely or not at all.
// RUN: not resnorm-opt %s --resnorm-lint="output=%t/none/f.json" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not resnorm-opt %s --resnorm-lint="output=%t" -o /dev/null 2>&1 | FileCheck %s --check-prefix=DIRECTORY
// RUN: not resnorm-opt %s --resnorm-lint="output=/dev/full" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FULL
// RUN: not resnorm-opt %s --resnorm-lint="format=yaml" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: ls %t | count 2

// FOLDER: output.mlir:{{.*}}: error: cannot write '{{.*}}/none/f.json': No such file or directory
// DIRECTORY: output.mlir:{{.*}}: error: cannot write '{{.*}}': Is a directory
// FULL: output.mlir:{{.*}}: error: cannot write '/dev/full': No space left on device
// FORMAT: Cannot find option named 'yaml'!

// CHECK:{
// CHECK-NEXT:  "findings": [
// CHECK-NEXT:    {
// CHECK-NEXT:      "rule": "missing-final-norm",
// CHECK-NEXT:      "severity": "warning",
// CHECK-NEXT:      "function": "main",
// CHECK-NEXT:      "stream": 0,
// CHECK-NEXT:      "layer": null,
// CHECK-NEXT:      "sublayer": null,
// CHECK-NEXT:      "location": "{{.*}}output.mlir:[[#@LINE+27]]:8",
// CHECK-NEXT:      "message": "no norm reads the end of the stream, which pre-ln demands: {{.*}}",
// CHECK-NEXT:      "source": "Xiong et al. 2020, arXiv 2002.04745, table 1"
// CHECK-NEXT:    },
// CHECK-NEXT:    {
// CHECK-NEXT:      "rule": "epsilon-large",
// CHECK-NEXT:      "severity": "warning",
// CHECK-NEXT:      "function": "main",
// CHECK-NEXT:      "stream": 0,
// CHECK-NEXT:      "layer": 0,
// CHECK-NEXT:      "sublayer": 0,
// CHECK-NEXT:      "location": "{{.*}}output.mlir:[[#@LINE+12]]:8",
// CHECK-NEXT:      "message": "epsilon 0.001 is above 1e-5 (norms: 1): {{.*}}",
// CHECK-NEXT:      "source": "Ioffe and Szegedy 2015, {{.*}}"
// CHECK-NEXT:    }
// CHECK-NEXT:  ]
// CHECK-NEXT:}

!x = tensor<4x8xf32>
!w = tensor<8x8xf32>

func.func @main(%x: !x, %w: !w) -> !x {
  %zero = arith.constant dense<0.0> : !x
  %n = resnorm.layer_norm %x epsilon = 1.0e-3 : (!x) -> !x
  %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
  %r = arith.maximumf %u, %zero : !x
  %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
  %h = resnorm.residual_add %x, %f : (!x, !x) -> !x
  return %h : !x
}
