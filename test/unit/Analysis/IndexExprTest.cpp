//===- IndexExprTest.cpp - Tests of mixed-radix index expressions
//-----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/IndexExpr.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

constexpr Extent kDynamic = -2, kOtherDynamic = -3;

IndexVar axis(unsigned i) { return IndexVar::axis(i); }

/// The value of the expression at a point of the index space.
int64_t evaluate(const IndexExpr &expr, ArrayRef<int64_t> point) {
  int64_t value = expr.constant;
  for (const Digit &digit : expr.digits)
    value +=
        digit.stride * (point[digit.var.getAxis()] / digit.div % digit.extent);
  return value;
}

/// Checks a digit of `expr`, an expression over axes of the extents `frame`, at
/// every point.
void expectDigit(const IndexExpr &expr, ArrayRef<int64_t> frame, int64_t div,
                 int64_t modulus) {
  std::optional<IndexExpr> digit = extractDigit(expr, div, modulus);
  ASSERT_TRUE(digit);
  for (int64_t i = 0; i < frame[0]; ++i)
    for (int64_t j = 0; j < frame[1]; ++j)
      EXPECT_EQ(evaluate(*digit, {i, j}),
                evaluate(expr, {i, j}) / div % modulus);
}

} // namespace

TEST(IndexExpr, UnitAxisIsZero) {
  EXPECT_TRUE(IndexExpr::whole(axis(0), 1).isConstant());
  EXPECT_EQ(IndexExpr::whole(axis(0), 1).constant, 0);
}

TEST(IndexExpr, NeighbouringDigitsMerge) {
  IndexExpr split = normalize(0, {{8, axis(0), 8, 4}, {1, axis(0), 1, 8}});
  EXPECT_EQ(split, IndexExpr::whole(axis(0), 32));
}

TEST(IndexExpr, DigitsOfDifferentAxesStay) {
  EXPECT_EQ(
      normalize(0, {{8, axis(0), 1, 4}, {1, axis(1), 1, 8}}).digits.size(), 2u);
  // A gap between the digits.
  EXPECT_EQ(
      normalize(0, {{16, axis(0), 8, 4}, {1, axis(0), 1, 8}}).digits.size(),
      2u);
}

TEST(IndexExpr, DigitsOfARowMajorIndex) {
  // 8 i + j over 4 x 8.
  IndexExpr linear = normalize(0, {{8, axis(0), 1, 4}, {1, axis(1), 1, 8}});
  for (int64_t div : {1, 2, 4, 8, 16})
    for (int64_t modulus : {2, 4, 8})
      if (div * modulus <= 32)
        expectDigit(linear, {4, 8}, div, modulus);
  EXPECT_EQ(extractDigit(linear, 8, 4), IndexExpr::whole(axis(0), 4));
  EXPECT_EQ(extractDigit(linear, 1, 8), IndexExpr::whole(axis(1), 8));
}

TEST(IndexExpr, RaggedSplitIsIrregular) {
  IndexExpr linear = normalize(0, {{8, axis(0), 1, 4}, {1, axis(1), 1, 8}});
  EXPECT_FALSE(extractDigit(linear, 3, 4));
  EXPECT_FALSE(extractDigit(linear, 1, 12));
}

TEST(IndexExpr, OverlapIsIrregular) {
  // i + j, a convolution's window.
  IndexExpr window = normalize(0, {{1, axis(0), 1, 4}, {1, axis(1), 1, 3}});
  EXPECT_FALSE(extractDigit(window, 1, 2));
}

TEST(IndexExpr, Constants) {
  EXPECT_EQ(extractDigit(normalize(13, {}), 4, 2)->constant, 1);
  // 2 + i, with i < 4, within and across the modulus.
  IndexExpr shifted = normalize(2, {{1, axis(0), 1, 4}});
  EXPECT_EQ(extractDigit(shifted, 1, 8), shifted);
  EXPECT_FALSE(extractDigit(shifted, 1, 4));
  EXPECT_FALSE(extractDigit(shifted, 2, 4));
}

TEST(IndexExpr, AxisWithoutElements) {
  EXPECT_FALSE(extractDigit(IndexExpr::whole(axis(0), 4), 1, 0));
  EXPECT_FALSE(extractDigit(IndexExpr::whole(axis(0), 4), 0, 4));
}

TEST(IndexExpr, DynamicExtentIsTheOutermostDigit) {
  // 8 i + j over ? x 8.
  IndexExpr linear =
      normalize(0, {{8, axis(0), 1, kDynamic}, {1, axis(1), 1, 8}});
  EXPECT_EQ(extractDigit(linear, 8, kDynamic),
            IndexExpr::whole(axis(0), kDynamic));
  EXPECT_EQ(extractDigit(linear, 1, 8), IndexExpr::whole(axis(1), 8));
  // ? inside of 8.
  IndexExpr inner =
      normalize(0, {{1, axis(0), 1, kDynamic}, {8, axis(1), 1, 8}});
  EXPECT_FALSE(extractDigit(inner, 1, 8));
}

TEST(IndexExpr, SplitDynamicAxisGetsTheExtentOfItsRest) {
  IndexExpr whole = IndexExpr::whole(axis(0), kDynamic);
  std::optional<IndexExpr> high = extractDigit(whole, 4, kOtherDynamic);
  ASSERT_TRUE(high);
  EXPECT_EQ(*high, normalize(0, {{1, axis(0), 4, kOtherDynamic}}));
}

TEST(IndexExpr, SubstitutionOfADigit) {
  // The axis of extent 32 is read as 4 x 8 of two others.
  IndexExpr expr = normalize(0, {{1, axis(0), 8, 4}});
  IndexExpr linear = normalize(0, {{8, axis(1), 1, 4}, {1, axis(2), 1, 8}});
  std::optional<IndexExpr> result =
      substitute(expr, [&](IndexVar) { return &linear; });
  EXPECT_EQ(result, IndexExpr::whole(axis(1), 4));
}

TEST(IndexExpr, SubstitutionKeepsWhatIsNotReplaced) {
  IndexExpr expr = normalize(3, {{8, axis(0), 1, 4}, {1, axis(1), 1, 8}});
  EXPECT_EQ(substitute(expr, [](IndexVar) { return nullptr; }), expr);
}

TEST(IndexExpr, SubstitutionOfAnOverlapIsIrregular) {
  IndexExpr expr = normalize(0, {{1, axis(0), 1, 2}});
  IndexExpr window = normalize(0, {{1, axis(1), 1, 4}, {1, axis(2), 1, 3}});
  EXPECT_FALSE(substitute(expr, [&](IndexVar) { return &window; }));
}

TEST(IndexExpr, ReshapeThereAndBack) {
  // 32 -> 4 x 8 -> 32.
  IndexExpr flat = IndexExpr::whole(axis(0), 32);
  IndexExpr parts[] = {*extractDigit(flat, 8, 4), *extractDigit(flat, 1, 8)};
  IndexExpr linear = normalize(0, {{8, axis(0), 1, 4}, {1, axis(1), 1, 8}});
  std::optional<IndexExpr> back =
      substitute(linear, [&](IndexVar var) { return &parts[var.getAxis()]; });
  EXPECT_EQ(back, flat);
}

TEST(IndexExpr, NumberOfElements) {
  EXPECT_EQ(numElements({4, 8}), 32);
  EXPECT_EQ(numElements({}), 1);
  EXPECT_EQ(numElements({4, kDynamic}), std::nullopt);
}
