//===- NormOpInterfaceTest.cpp - What passes ask of any norm --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IRTest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

struct NormOpInterfaceTest : IRTest {
  NormOpInterfaceTest() { context.loadDialect<func::FuncDialect>(); }

  /// The norm of a function with these arguments and this one op.
  NormOpInterface parse(StringRef arguments, StringRef op) {
    std::string text =
        ("func.func @f(" + arguments + ") {\n" + op + "\nreturn\n}").str();
    module = parseSourceString<ModuleOp>(text, &context);
    NormOpInterface norm;
    if (module)
      module->walk([&](NormOpInterface op) { norm = op; });
    return norm;
  }

  OwningOpRef<ModuleOp> module;
};

TEST_F(NormOpInterfaceTest, LayerNorm) {
  NormOpInterface norm =
      parse("%x: tensor<2x4x8xf32>, %g: tensor<4x8xf32>",
            "%y = resnorm.layer_norm %x scale(%g) axis = -2 epsilon = 0.5 : "
            "(tensor<2x4x8xf32>, tensor<4x8xf32>) -> tensor<2x4x8xbf16>");
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "layer_norm");
  EXPECT_TRUE(norm.isCentered());
  EXPECT_EQ(norm.getNormInputs().size(), 1u);
  EXPECT_EQ(norm.getNormInputs().front(), norm->getOperand(0));
  EXPECT_EQ(norm.getNormalizedAxes(), (SmallVector<int64_t>{1, 2}));
  EXPECT_EQ(norm.getScale(), norm->getOperand(1));
  EXPECT_FALSE(norm.getBias());
  EXPECT_EQ(norm.getEpsilonValue(), 0.5);
  EXPECT_EQ(norm.getNormResult(), norm->getResult(0));
}

TEST_F(NormOpInterfaceTest, RMSNormOnBuffers) {
  NormOpInterface norm = parse(
      "%x: memref<?x8xf16>", "resnorm.rms_norm %x outs(%x) : (memref<?x8xf16>, "
                             "memref<?x8xf16>) -> ()");
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "rms_norm");
  EXPECT_FALSE(norm.isCentered());
  EXPECT_EQ(norm.getNormalizedAxes(), SmallVector<int64_t>{1});
  EXPECT_FALSE(norm.getScale());
  EXPECT_FALSE(norm.getNormResult());
}

TEST_F(NormOpInterfaceTest, FusedNormsHaveSeveralInputs) {
  NormOpInterface norm = parse(
      "%x: tensor<4x8xf32>, %b: tensor<8xf32>",
      "%y, %s = resnorm.add_layer_norm %x, %x, %x branch_bias(%b) bias(%b) : "
      "(tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, "
      "tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)");
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "layer_norm");
  EXPECT_EQ(norm.getNormInputs().size(), 3u);
  EXPECT_TRUE(norm.isCentered());
  EXPECT_FALSE(norm.getScale());
  EXPECT_EQ(norm.getBias(), norm->getOperand(4));

  norm = parse("%x: tensor<4x8xf32>",
               "%y, %s = resnorm.add_rms_norm %x, %x : (tensor<4x8xf32>, "
               "tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)");
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "rms_norm");
  EXPECT_FALSE(norm.isCentered());
}

TEST_F(NormOpInterfaceTest, ChannelNorms) {
  NormOpInterface norm =
      parse("%x: tensor<2x8x4xf32>, %m: tensor<8xf32>",
            "%y = resnorm.batch_norm %x mean(%m) variance(%m) scale(%m) : "
            "(tensor<2x8x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) "
            "-> tensor<2x8x4xf32>");
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "batch_norm");
  EXPECT_EQ(norm.getNormalizedAxes(), (SmallVector<int64_t>{0, 2}));
  EXPECT_EQ(norm.getScale(), norm->getOperand(3));

  norm = parse("%x: tensor<2x4x8xf32>",
               "%y = resnorm.group_norm %x groups = 2 channel_axis = 2 : "
               "(tensor<2x4x8xf32>) -> tensor<2x4x8xf32>");
  ASSERT_TRUE(norm);
  EXPECT_EQ(norm.getNormKind(), "group_norm");
  EXPECT_EQ(norm.getNormalizedAxes(), (SmallVector<int64_t>{1, 2}));
}

TEST_F(NormOpInterfaceTest, CenterAndResidualAddAreNoNorms) {
  EXPECT_FALSE(parse("%x: tensor<4x8xf32>",
                     "%y = resnorm.center %x : (tensor<4x8xf32>) -> "
                     "tensor<4x8xf32>\n"
                     "%z = resnorm.residual_add %x, %y : (tensor<4x8xf32>, "
                     "tensor<4x8xf32>) -> tensor<4x8xf32>"));
}

} // namespace
