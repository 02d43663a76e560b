//===- InferenceTest.cpp - Builders, result types and effects -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IRTest.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

constexpr int64_t dynamic = ShapedType::kDynamic;

class InferenceTest : public IRTest {
protected:
  static SmallVector<Type> types(Operation *op) {
    return SmallVector<Type>(op->getResultTypes());
  }

  /// A layer_norm of a value of type `input`, with inferred results.
  LayerNormOp layerNorm(Type input, int64_t axis, bool saveStatistics) {
    SmallVector<Value> arguments = makeArguments(input);
    return LayerNormOp::create(
        builder, builder.getUnknownLoc(), arguments.front(), /*scale=*/Value(),
        /*bias=*/Value(), /*outs=*/ValueRange(), axis, llvm::APFloat(1e-5),
        EpsilonMode::Inside, /*statistics=*/TypeAttr(),
        VarianceFormula::Centered, /*scale_offset=*/llvm::APFloat(0.0),
        /*cast_before_scale=*/false, saveStatistics);
  }
};

TEST_F(InferenceTest, NormHasTheInputsType) {
  Type input = tensor({2, dynamic, 8}, builder.getBF16Type());
  LayerNormOp norm = layerNorm(input, -1, /*saveStatistics=*/false);
  EXPECT_EQ(types(norm), SmallVector<Type>({input}));
  EXPECT_TRUE(succeeded(verify(norm)));
}

TEST_F(InferenceTest, StatisticsAreOfTheComputeType) {
  Type bf16 = tensor({2, dynamic, 8}, builder.getBF16Type());
  Type saved = tensor({2, dynamic}, builder.getF32Type());
  EXPECT_EQ(types(layerNorm(bf16, -1, /*saveStatistics=*/true)),
            SmallVector<Type>({bf16, saved, saved}));

  Type f64 = tensor({2, 4, 8}, builder.getF64Type());
  saved = tensor({2}, builder.getF64Type());
  EXPECT_EQ(types(layerNorm(f64, -2, /*saveStatistics=*/true)),
            SmallVector<Type>({f64, saved, saved}));
}

TEST_F(InferenceTest, StatisticsOfAllAxesAreScalars) {
  Type input = tensor({4, 8}, builder.getF32Type());
  LayerNormOp norm = layerNorm(input, -2, /*saveStatistics=*/true);
  EXPECT_EQ(norm.getResult(1).getType(), tensor({}, builder.getF32Type()));
  EXPECT_TRUE(succeeded(verify(norm)));
}

TEST_F(InferenceTest, AddNormReturnsTheSumToo) {
  Type input = tensor({2, 8}, builder.getF16Type());
  SmallVector<Value> arguments = makeArguments({input, input, input});
  auto norm = AddRMSNormOp::create(
      builder, builder.getUnknownLoc(), arguments, /*branch_bias=*/Value(),
      /*scale=*/Value(), /*bias=*/Value(), /*outs=*/ValueRange(),
      /*addend_scales=*/ArrayRef<double>(), /*axis=*/-1, llvm::APFloat(1e-5),
      EpsilonMode::Inside, /*statistics=*/TypeAttr(),
      /*scale_offset=*/llvm::APFloat(0.0), /*cast_before_scale=*/false,
      /*save_statistics=*/true);
  EXPECT_EQ(
      types(norm),
      SmallVector<Type>({input, input, tensor({2}, builder.getF32Type())}));
  EXPECT_TRUE(succeeded(verify(norm)));
}

TEST_F(InferenceTest, BufferFormHasNoResults) {
  LayerNormOp norm = layerNorm(MemRefType::get({2, 8}, builder.getF32Type()),
                               -1, /*saveStatistics=*/true);
  EXPECT_EQ(norm->getNumResults(), 0u);
}

TEST_F(InferenceTest, DefaultsAreFilledIn) {
  Type input = tensor({2, 8}, builder.getF32Type());
  SmallVector<Value> arguments = makeArguments({input, input});
  auto add = ResidualAddOp::create(builder, builder.getUnknownLoc(), input,
                                   arguments, ArrayRef<NamedAttribute>());
  EXPECT_EQ(add.getSkipScale().convertToDouble(), 1.0);
  EXPECT_EQ(add.getBranchScale().convertToDouble(), 1.0);
  EXPECT_TRUE(succeeded(verify(add)));
}

TEST_F(InferenceTest, OnlyTheNormalisedValueMayBeCast) {
  Type f32 = tensor({2, 8}, builder.getF32Type());
  Type bf16 = tensor({2, 8}, builder.getBF16Type());
  Type wide = tensor({2, 9}, builder.getF32Type());
  Type integers = tensor({2, 8}, builder.getI32Type());
  EXPECT_TRUE(LayerNormOp::isCompatibleReturnTypes(f32, bf16));
  EXPECT_FALSE(LayerNormOp::isCompatibleReturnTypes(f32, wide));
  EXPECT_FALSE(LayerNormOp::isCompatibleReturnTypes(f32, integers));
  EXPECT_FALSE(LayerNormOp::isCompatibleReturnTypes(f32, {f32, f32}));
  EXPECT_TRUE(AddRMSNormOp::isCompatibleReturnTypes({f32, f32}, {bf16, f32}));
  EXPECT_FALSE(AddRMSNormOp::isCompatibleReturnTypes({f32, f32}, {f32, bf16}));
  EXPECT_FALSE(ResidualAddOp::isCompatibleReturnTypes(f32, bf16));
}

TEST_F(InferenceTest, TensorFormIsPure) {
  LayerNormOp norm = layerNorm(tensor({2, 8}, builder.getF32Type()), -1,
                               /*saveStatistics=*/false);
  EXPECT_TRUE(isPure(norm));
}

TEST_F(InferenceTest, BufferFormReadsInputsAndWritesDestinations) {
  Operation *op = parse(R"mlir(
    func.func @f(%x: memref<2x4xf32>, %g: memref<4xf32>, %y: memref<2x4xf32>, %r: memref<2xf32>) {
      resnorm.rms_norm %x scale(%g) outs(%y, %r) save_statistics
        : (memref<2x4xf32>, memref<4xf32>, memref<2x4xf32>, memref<2xf32>) -> ()
      return
    })mlir");
  EXPECT_FALSE(isSpeculatable(op));
  auto effects = cast<MemoryEffectOpInterface>(op);
  for (unsigned i : {0u, 1u}) {
    EXPECT_TRUE(effects.getEffectOnValue<MemoryEffects::Read>(op->getOperand(i))
                    .has_value());
    EXPECT_FALSE(
        effects.getEffectOnValue<MemoryEffects::Write>(op->getOperand(i))
            .has_value());
  }
  for (unsigned i : {2u, 3u}) {
    EXPECT_FALSE(
        effects.getEffectOnValue<MemoryEffects::Read>(op->getOperand(i))
            .has_value());
    EXPECT_TRUE(
        effects.getEffectOnValue<MemoryEffects::Write>(op->getOperand(i))
            .has_value());
  }
}

} // namespace
