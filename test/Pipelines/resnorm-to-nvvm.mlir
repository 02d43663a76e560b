// RUN: resnorm-opt %s '--resnorm-to-nvvm=chip=sm_80 format=isa' | FileCheck %s --implicit-check-not=gpu.module --implicit-check-not=.extern
// RUN: resnorm-opt %s '--resnorm-to-nvvm=chip=sm_100 format=isa' | FileCheck %s --check-prefix=SM100
// RUN: resnorm-opt %s '--resnorm-to-nvvm=chip=sm_90 features=+ptx85 format=isa' | FileCheck %s --check-prefix=PTX85
// RUN: resnorm-opt %s '--resnorm-to-nvvm=format=llvm' | FileCheck %s --check-prefix=LLVM

// No function of libdevice is called: this needs no toolkit.

// CHECK: gpu.binary @resnorm_kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_80">, assembly = "
// CHECK-SAME: .version 7.0
// CHECK-SAME: .target sm_80
// CHECK-SAME: .visible .entry lookup_gather(
// CHECK-SAME: .maxntid 128
// CHECK-SAME: trap;
// CHECK-SAME: .visible .entry sum_add_rms_norm(
// CHECK-SAME: ld.global.v4.b32
// CHECK-SAME: st.global.v4.b32
// CHECK-SAME: shfl.sync.bfly.b32
// CHECK-SAME: sqrt.rn.f32
// CHECK-SAME: rcp.rn.f32
// SM100: .version 8.6
// SM100-SAME: .target sm_100
// PTX85: .version 8.5
// PTX85-SAME: .target sm_90
// LLVM: offload = "
// LLVM-SAME: define ptx_kernel void @lookup_gather(

func.func @lookup(%table: tensor<64x32xf32>, %tokens: tensor<8xi64>) -> tensor<8x32xf32> {
  %c64 = arith.constant 64 : i64
  %e = tensor.empty() : tensor<8x32xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]}
      ins(%tokens : tensor<8xi64>) outs(%e : tensor<8x32xf32>) {
  ^bb0(%t: i64, %b: f32):
    %inside = arith.cmpi ult, %t, %c64 : i64
    cf.assert %inside, "index must be smaller than dim size"
    %row = arith.index_cast %t : i64 to index
    %column = linalg.index 1 : index
    %a = tensor.extract %table[%row, %column] : tensor<64x32xf32>
    linalg.yield %a : f32
  } -> tensor<8x32xf32>
  return %0 : tensor<8x32xf32>
}

// Norms are instructions only.
func.func @sum(%x: tensor<?x768xf32>, %f: tensor<?x768xf32>) -> (tensor<?x768xf32>, tensor<?x768xf32>) {
  %y, %s = resnorm.add_rms_norm %x, %f : (tensor<?x768xf32>, tensor<?x768xf32>) -> (tensor<?x768xf32>, tensor<?x768xf32>)
  return %y, %s : tensor<?x768xf32>, tensor<?x768xf32>
}
