//===- BuildersTest.cpp - Ops from C++ ------------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IRTest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

struct BuildersTest : IRTest {
  /// The properties of an op with its defaults.
  template <typename OpTy>
  typename OpTy::Properties getDefaults() {
    typename OpTy::Properties properties;
    OpTy::populateDefaultProperties(
        OperationName(OpTy::getOperationName(), &context), properties);
    return properties;
  }
};

TEST_F(BuildersTest, InfersTheResult) {
  Value x = tensor({4, 8}, builder.getBF16Type());
  auto properties = getDefaults<RMSNormOp>();
  properties.operandSegmentSizes = {1, 0, 0, 0};
  auto op = RMSNormOp::create(builder, loc, x, properties);
  EXPECT_TRUE(succeeded(verify(op)));
  EXPECT_EQ(op.getResultTypes(), TypeRange(x.getType()));
  EXPECT_EQ(op.getAxis(), uint64_t(-1));
  EXPECT_EQ(op.getEpsilon().convertToDouble(), 1e-5);
  EXPECT_EQ(op.getEpsilonMode(), EpsilonMode::Inside);
}

TEST_F(BuildersTest, InfersSavedStatistics) {
  Value x = tensor({ShapedType::kDynamic, 4, 8}, builder.getBF16Type());
  auto op = LayerNormOp::create(
      builder, loc, x, /*scale=*/Value(), /*bias=*/Value(), /*outs=*/{},
      /*axis=*/-2, APFloat(1e-6), EpsilonMode::Inside, /*statistics=*/{},
      VarianceFormula::Centered, APFloat(0.0), /*cast_before_scale=*/false,
      /*save_statistics=*/true);
  EXPECT_TRUE(succeeded(verify(op)));
  ASSERT_EQ(op->getNumResults(), 3u);
  EXPECT_EQ(op->getResult(0).getType(), x.getType());
  Type leading =
      RankedTensorType::get({ShapedType::kDynamic}, builder.getF32Type());
  EXPECT_EQ(op->getResult(1).getType(), leading);
  EXPECT_EQ(op->getResult(2).getType(), leading);
}

TEST_F(BuildersTest, StatisticsOfDoublesAreDoubles) {
  Value x = tensor({4, 8}, builder.getF64Type());
  auto properties = getDefaults<RMSNormOp>();
  properties.operandSegmentSizes = {1, 0, 0, 0};
  properties.save_statistics = builder.getUnitAttr();
  auto op = RMSNormOp::create(builder, loc, x, properties);
  EXPECT_EQ(op->getResult(1).getType(),
            RankedTensorType::get({4}, builder.getF64Type()));
}

TEST_F(BuildersTest, TheSumHasTheAddendsType) {
  Value x = tensor({4, 8}, builder.getF16Type());
  auto properties = getDefaults<AddRMSNormOp>();
  properties.operandSegmentSizes = {3, 0, 0, 0, 0};
  auto op = AddRMSNormOp::create(builder, loc, {x, x, x}, properties);
  EXPECT_TRUE(succeeded(verify(op)));
  EXPECT_EQ(op.getResultTypes(), TypeRange({x.getType(), x.getType()}));
}

TEST_F(BuildersTest, CastsTheFirstResultOnly) {
  Type narrow = RankedTensorType::get({4, 8}, builder.getBF16Type());
  Type wide = RankedTensorType::get({4, 8}, builder.getF32Type());
  Type longer = RankedTensorType::get({4, 9}, builder.getF32Type());
  EXPECT_TRUE(LayerNormOp::isCompatibleReturnTypes(wide, narrow));
  EXPECT_FALSE(LayerNormOp::isCompatibleReturnTypes(wide, longer));
  EXPECT_FALSE(
      AddLayerNormOp::isCompatibleReturnTypes({wide, wide}, {wide, narrow}));
}

TEST_F(BuildersTest, BufferFormHasNoResults) {
  Value x = argument(MemRefType::get({4, 8}, builder.getF32Type()));
  auto op = CenterOp::create(builder, loc, {x, x}, getDefaults<CenterOp>());
  EXPECT_TRUE(succeeded(verify(op)));
  EXPECT_EQ(op->getNumResults(), 0u);
  EXPECT_EQ(op.getOuts().size(), 1u);
}

TEST_F(BuildersTest, EffectsAndSpeculation) {
  Value x = tensor({4, 8}, builder.getF32Type());
  auto onTensors = CenterOp::create(builder, loc, x, getDefaults<CenterOp>());
  EXPECT_TRUE(isPure(onTensors));

  Value buffer = argument(MemRefType::get({4, 8}, builder.getF32Type()));
  Value out = argument(MemRefType::get({4, 8}, builder.getF32Type()));
  auto onBuffers =
      CenterOp::create(builder, loc, {buffer, out}, getDefaults<CenterOp>());
  EXPECT_FALSE(isSpeculatable(onBuffers));
  EXPECT_TRUE(hasEffect<MemoryEffects::Read>(onBuffers, buffer));
  EXPECT_FALSE(hasEffect<MemoryEffects::Write>(onBuffers, buffer));
  EXPECT_TRUE(hasEffect<MemoryEffects::Write>(onBuffers, out));
  EXPECT_FALSE(hasEffect<MemoryEffects::Read>(onBuffers, out));
}

} // namespace
