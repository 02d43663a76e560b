//===- NormOpInterfaceTest.cpp - Norms without their names ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IRTest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

using NormOpInterfaceTest = IRTest;
using Axes = SmallVector<int64_t>;

TEST_F(NormOpInterfaceTest, LayerNorm) {
  auto norm = dyn_cast<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: tensor<2x3x4xf32>, %g: tensor<3x4xf32>) {
      %y, %m, %r = resnorm.layer_norm %x scale(%g) axis = -2 epsilon = 1.0e-12 save_statistics
        : (tensor<2x3x4xf32>, tensor<3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2xf32>, tensor<2xf32>)
      return
    })mlir"));
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "layer_norm");
  EXPECT_TRUE(norm.isCentered());
  EXPECT_EQ(norm.getNormalizedAxes(), Axes({1, 2}));
  EXPECT_EQ(norm.getEpsilonValue(), 1e-12);
  ASSERT_EQ(norm.getNormInputs().size(), 1u);
  EXPECT_EQ(norm.getNormInputs().front(), norm->getOperand(0));
  EXPECT_EQ(norm.getScale(), norm->getOperand(1));
  EXPECT_FALSE(norm.getBias());
  EXPECT_EQ(norm.getNormResult(), norm->getResult(0));
}

TEST_F(NormOpInterfaceTest, RMSNormInBufferForm) {
  auto norm = dyn_cast<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: memref<2x4xf32>, %b: memref<4xf32>, %y: memref<2x4xf32>) {
      resnorm.rms_norm %x bias(%b) outs(%y) : (memref<2x4xf32>, memref<4xf32>, memref<2x4xf32>) -> ()
      return
    })mlir"));
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "rms_norm");
  EXPECT_FALSE(norm.isCentered());
  EXPECT_EQ(norm.getNormalizedAxes(), Axes({1}));
  EXPECT_EQ(norm.getEpsilonValue(), 1e-5);
  EXPECT_FALSE(norm.getScale());
  EXPECT_EQ(norm.getBias(), norm->getOperand(1));
  // What it normalises goes to a destination.
  EXPECT_FALSE(norm.getNormResult());
}

TEST_F(NormOpInterfaceTest, BatchNorm) {
  auto norm = dyn_cast<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: tensor<2x3x4xf32>, %m: tensor<3xf32>, %v: tensor<3xf32>) {
      %y = resnorm.batch_norm %x mean(%m) variance(%v) : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
      return
    })mlir"));
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "batch_norm");
  EXPECT_TRUE(norm.isCentered());
  // The given statistics were taken over all but the features.
  EXPECT_EQ(norm.getNormalizedAxes(), Axes({0, 2}));
  ASSERT_EQ(norm.getNormInputs().size(), 1u);
  EXPECT_EQ(norm.getNormInputs().front(), norm->getOperand(0));
}

TEST_F(NormOpInterfaceTest, GroupNorm) {
  auto norm = dyn_cast<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: tensor<2x6x4xf32>) {
      %y = resnorm.group_norm %x groups = 3 : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
      return
    })mlir"));
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "group_norm");
  EXPECT_TRUE(norm.isCentered());
  EXPECT_EQ(norm.getNormalizedAxes(), Axes({1, 2}));
}

TEST_F(NormOpInterfaceTest, FusedNormsHaveTheKindOfTheirNorm) {
  auto layer = dyn_cast<NormOpInterface>(parse(R"mlir(
    func.func @f(%a: tensor<2x4xf32>, %b: tensor<2x4xf32>, %c: tensor<4xf32>) {
      %y, %s = resnorm.add_layer_norm %a, %b branch_bias(%c) bias(%c)
        : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
      return
    })mlir"));
  ASSERT_TRUE(layer);
  EXPECT_EQ(layer.getNormKind(), "layer_norm");
  EXPECT_TRUE(layer.isCentered());
  EXPECT_EQ(layer.getNormInputs().size(), 2u);
  EXPECT_EQ(layer.getBias(), layer->getOperand(3));
  EXPECT_EQ(layer.getNormResult(), layer->getResult(0));

  auto rms = dyn_cast<NormOpInterface>(parse(R"mlir(
    func.func @f(%a: tensor<2x4xf32>, %b: tensor<2x4xf32>) {
      %y, %s = resnorm.add_rms_norm %a, %b, %a
        : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
      return
    })mlir"));
  ASSERT_TRUE(rms);
  EXPECT_EQ(rms.getNormKind(), "rms_norm");
  EXPECT_FALSE(rms.isCentered());
  EXPECT_EQ(rms.getNormInputs().size(), 3u);
  EXPECT_EQ(rms.getNormalizedAxes(), Axes({1}));
}

TEST_F(NormOpInterfaceTest, OtherOpsAreNoNorms) {
  EXPECT_FALSE(isa<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: tensor<2x4xf32>) {
      %y = resnorm.center %x : (tensor<2x4xf32>) -> tensor<2x4xf32>
      return
    })mlir")));
  EXPECT_FALSE(isa<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: tensor<2x4xf32>) {
      %y = resnorm.residual_add %x, %x : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      return
    })mlir")));
  // It has no statistics.
  EXPECT_FALSE(isa<NormOpInterface>(parse(R"mlir(
    func.func @f(%x: tensor<2x4xf32>, %a: tensor<f32>) {
      %y = resnorm.dyt %x alpha(%a) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
      return
    })mlir")));
}

} // namespace
