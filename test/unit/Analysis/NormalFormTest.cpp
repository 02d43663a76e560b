//===- NormalFormTest.cpp - Tests of the algebra on scalars
//-----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormalForm.h"
#include "AnalysisTest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

class NormalFormTest : public AnalysisTest {
protected:
  /// The normal forms of `a` and `b`, made by `body` of %x, %y, %z. What stands
  /// above the first argument is a leaf.
  std::pair<Polynomial, Polynomial> evaluate(StringRef body, StringRef type) {
    std::string text =
        ("func.func @f(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, "
         "%z: tensor<4x8xf32>) -> (" +
         type + ", " + type + ") {\n" + body + "\nreturn %a, %b : " + type +
         ", " + type + "\n}")
            .str();
    func::FuncOp function = parse(text);
    ScalarGraph graph(function);
    Algebra algebra;
    Evaluator normalForm(algebra, graph.lookup(function.getArgument(0)));
    auto results = getResults(function);
    Polynomial a = normalForm(graph.lookup(results[0]));
    return {a, normalForm(graph.lookup(results[1]))};
  }

  void expectEqual(StringRef body, StringRef type = "tensor<4x8xf32>") {
    auto [a, b] = evaluate(body, type);
    EXPECT_TRUE(a == b) << body.str();
  }
  void expectDifferent(StringRef body, StringRef type = "tensor<4x8xf32>") {
    auto [a, b] = evaluate(body, type);
    EXPECT_FALSE(a == b) << body.str();
  }
};

} // namespace

TEST_F(NormalFormTest, ProductsDistribute) {
  expectEqual(R"mlir(
    %0 = arith.addf %x, %y : tensor<4x8xf32>
    %a = arith.mulf %0, %z : tensor<4x8xf32>
    %1 = arith.mulf %x, %z : tensor<4x8xf32>
    %2 = arith.mulf %z, %y : tensor<4x8xf32>
    %b = arith.addf %2, %1 : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, SquareOfASum) {
  expectEqual(R"mlir(
    %two = arith.constant dense<2.0> : tensor<4x8xf32>
    %0 = arith.subf %x, %y : tensor<4x8xf32>
    %a = math.powf %0, %two : tensor<4x8xf32>
    %1 = arith.mulf %x, %x : tensor<4x8xf32>
    %2 = arith.mulf %y, %y : tensor<4x8xf32>
    %3 = arith.mulf %x, %y : tensor<4x8xf32>
    %4 = arith.mulf %3, %two : tensor<4x8xf32>
    %5 = arith.addf %1, %2 : tensor<4x8xf32>
    %b = arith.subf %5, %4 : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, Cancellation) {
  auto [a, b] = evaluate(R"mlir(
    %0 = arith.addf %x, %y : tensor<4x8xf32>
    %a = arith.subf %0, %y : tensor<4x8xf32>
    %b = arith.subf %x, %x : tensor<4x8xf32>)mlir",
                         "tensor<4x8xf32>");
  EXPECT_EQ(a.getTerms().size(), 1u);
  EXPECT_TRUE(b.isConstant());
  EXPECT_EQ(b.getConstant(), 0);
}

TEST_F(NormalFormTest, SquareOfTheAbsoluteValue) {
  expectEqual(R"mlir(
    %0 = math.absf %x : tensor<4x8xf32>
    %a = arith.mulf %0, %0 : tensor<4x8xf32>
    %b = arith.mulf %x, %x : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, RootOfASquareIsNotTheValue) {
  expectDifferent(R"mlir(
    %0 = arith.mulf %x, %x : tensor<4x8xf32>
    %a = math.sqrt %0 : tensor<4x8xf32>
    %b = arith.addf %x, %x : tensor<4x8xf32>)mlir");
  expectDifferent(R"mlir(
    %one = arith.constant dense<1.0> : tensor<4x8xf32>
    %0 = arith.mulf %x, %x : tensor<4x8xf32>
    %a = math.sqrt %0 : tensor<4x8xf32>
    %b = arith.mulf %x, %one : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, ReciprocalRoots) {
  constexpr StringLiteral spellings[] = {
      "%a = math.rsqrt %p : tensor<4x8xf32>",
      R"mlir(%q = math.sqrt %p : tensor<4x8xf32>
      %a = arith.divf %one, %q : tensor<4x8xf32>)mlir",
      R"mlir(%h = arith.constant dense<-0.5> : tensor<4x8xf32>
      %a = math.powf %p, %h : tensor<4x8xf32>)mlir",
      // The root of a root's square.
      R"mlir(%r = math.sqrt %p : tensor<4x8xf32>
      %q = arith.mulf %r, %r : tensor<4x8xf32>
      %a = math.rsqrt %q : tensor<4x8xf32>)mlir"};
  for (StringRef spelling : spellings)
    expectEqual((R"mlir(
      %one = arith.constant dense<1.0> : tensor<4x8xf32>
      %s = arith.mulf %x, %x : tensor<4x8xf32>
      %p = arith.addf %s, %one : tensor<4x8xf32>
      %b = math.rsqrt %p : tensor<4x8xf32>
      )mlir" + spelling)
                    .str());
}

TEST_F(NormalFormTest, RootsPullOutFactors) {
  expectEqual(R"mlir(
    %one = arith.constant dense<1.0> : tensor<4x8xf32>
    %two = arith.constant dense<2.0> : tensor<4x8xf32>
    %four = arith.constant dense<4.0> : tensor<4x8xf32>
    %s = arith.mulf %x, %x : tensor<4x8xf32>
    %p = arith.addf %s, %one : tensor<4x8xf32>
    %q = arith.mulf %p, %four : tensor<4x8xf32>
    %a = math.sqrt %q : tensor<4x8xf32>
    %r = math.sqrt %p : tensor<4x8xf32>
    %b = arith.mulf %r, %two : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, NumbersFold) {
  auto [a, b] = evaluate(R"mlir(
    %n = arith.constant dense<8.0> : tensor<4x8xf32>
    %one = arith.constant dense<1.0> : tensor<4x8xf32>
    %ddof = arith.subf %n, %one : tensor<4x8xf32>
    %r = math.sqrt %ddof : tensor<4x8xf32>
    %a = arith.mulf %r, %r : tensor<4x8xf32>
    %positive = arith.cmpf ogt, %ddof, %one : tensor<4x8xf32>
    %b = arith.select %positive, %n, %x : tensor<4x8xi1>, tensor<4x8xf32>)mlir",
                         "tensor<4x8xf32>");
  EXPECT_NEAR(a.getConstant(), 7, 1e-9);
  EXPECT_EQ(b.getConstant(), 8);
}

TEST_F(NormalFormTest, SelectOfTheGreaterIsTheMaximum) {
  expectEqual(R"mlir(
    %c = arith.cmpf ogt, %x, %y : tensor<4x8xf32>
    %a = arith.select %c, %x, %y : tensor<4x8xi1>, tensor<4x8xf32>
    %b = arith.maximumf %x, %y : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, CastsVanish) {
  expectEqual(R"mlir(
    %0 = arith.extf %x : tensor<4x8xf32> to tensor<4x8xf64>
    %1 = arith.mulf %0, %0 : tensor<4x8xf64>
    %a = arith.truncf %1 : tensor<4x8xf64> to tensor<4x8xf32>
    %b = arith.mulf %x, %x : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, SumsDistribute) {
  expectEqual(R"mlir(
    %0 = arith.addf %x, %y : tensor<4x8xf32>
    %a = tosa.reduce_sum %0 {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %1 = tosa.reduce_sum %y {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %2 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %b = arith.addf %1, %2 : tensor<4x1xf32>)mlir",
              "tensor<4x1xf32>");
}

TEST_F(NormalFormTest, SumsPullOutNumbers) {
  expectEqual(R"mlir(
    %c = arith.constant dense<0.125> : tensor<4x8xf32>
    %d = arith.constant dense<0.125> : tensor<4x1xf32>
    %0 = arith.mulf %x, %c : tensor<4x8xf32>
    %a = tosa.reduce_sum %0 {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %1 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %b = arith.mulf %1, %d : tensor<4x1xf32>)mlir",
              "tensor<4x1xf32>");
}

TEST_F(NormalFormTest, SumOfASumIsOneSum) {
  expectEqual(R"mlir(
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<f32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<f32>) -> tensor<f32>
    %g = tensor.empty() : tensor<8xf32>
    %h = linalg.fill ins(%zero : f32) outs(%g : tensor<8xf32>) -> tensor<8xf32>
    %0 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%h : tensor<8xf32>) dimensions = [0]
    %a = linalg.reduce { arith.addf } ins(%0 : tensor<8xf32>) outs(%f : tensor<f32>) dimensions = [0]
    %b = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%f : tensor<f32>) dimensions = [0, 1])mlir",
              "tensor<f32>");
}

TEST_F(NormalFormTest, SumOfTheMeanIsTheSum) {
  // sum over 8 of (sum x) / 8: the summand is free of the variable.
  expectEqual(R"mlir(
    %c = arith.constant dense<0.125> : tensor<4x1xf32>
    %b = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
    %0 = arith.mulf %b, %c : tensor<4x1xf32>
    %1 = tosa.sub %x, %0 : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>
    %2 = arith.subf %x, %1 : tensor<4x8xf32>
    %a = tosa.reduce_sum %2 {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>)mlir",
              "tensor<4x1xf32>");
}

TEST_F(NormalFormTest, SumsOverDifferentAxesDiffer) {
  expectDifferent(R"mlir(
    %0 = tensor.collapse_shape %x [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
    %1 = tensor.expand_shape %0 [[0, 1]] output_shape [8, 4] : tensor<32xf32> into tensor<8x4xf32>
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<8xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %a = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%f : tensor<8xf32>) dimensions = [0]
    %b = linalg.reduce { arith.addf } ins(%1 : tensor<8x4xf32>) outs(%f : tensor<8xf32>) dimensions = [1])mlir",
                  "tensor<8xf32>");
}

TEST_F(NormalFormTest, MonomialsMultiply) {
  Monomial product =
      multiply({{0, kOne}, {2, kHalf}}, {{1, kOne}, {2, -kHalf}});
  EXPECT_EQ(ArrayRef<Factor>(product),
            ArrayRef<Factor>({{0, kOne}, {1, kOne}}));
}

TEST_F(NormalFormTest, SumsThatCancelUpToRoundingVanish) {
  Polynomial p = Polynomial::term({{0, kOne}}, 1.0 / 3);
  p.add({{0, kOne}}, -0.33333333);
  EXPECT_TRUE(p.getTerms().empty());
}

TEST_F(NormalFormTest, TheRootOfAReciprocal) {
  expectEqual(R"mlir(
    %one = arith.constant dense<1.0> : tensor<4x8xf32>
    %0 = arith.addf %x, %y : tensor<4x8xf32>
    %1 = arith.divf %one, %0 : tensor<4x8xf32>
    %a = math.sqrt %1 : tensor<4x8xf32>
    %b = math.rsqrt %0 : tensor<4x8xf32>)mlir");
}

TEST_F(NormalFormTest, ASplatIsAParameterOnRequest) {
  func::FuncOp function = parse(R"mlir(
    func.func @f(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
      %g = arith.constant dense<2.0> : tensor<8xf32>
      %e = tensor.empty() : tensor<4x8xf32>
      %b = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
      %y = arith.mulf %x, %b : tensor<4x8xf32>
      return %y : tensor<4x8xf32>
    })mlir");
  ScalarGraph graph(function);
  Node *x = graph.lookup(function.getArgument(0));
  Node *y = graph.lookup(getResults(function)[0]);
  auto countFactors = [&](Evaluator::IsParameterFn isParameter) {
    Algebra algebra;
    Evaluator evaluate(algebra, x, std::move(isParameter));
    return evaluate(y).getTerms().front().monomial.size();
  };
  EXPECT_EQ(countFactors(nullptr), 1u);
  EXPECT_EQ(countFactors([](const Node *, const Node *) { return true; }), 2u);
}
