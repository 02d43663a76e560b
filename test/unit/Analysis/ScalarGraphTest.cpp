//===- ScalarGraphTest.cpp - Tests of the graph of scalars
//------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AnalysisTest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

class ScalarGraphTest : public AnalysisTest {
protected:
  /// Whether the two values that the function returns are one node.
  bool areOneNode(StringRef text) {
    func::FuncOp function = parse(text);
    ScalarGraph graph(function);
    return graph.lookup(getResults(function)[0]) ==
           graph.lookup(getResults(function)[1]);
  }
};

} // namespace

TEST_F(ScalarGraphTest, DuplicatesAreOneNode) {
  EXPECT_TRUE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %0 = math.exp %x : tensor<4xf32>
      %1 = math.exp %x : tensor<4xf32>
      %2 = arith.mulf %0, %x : tensor<4xf32>
      %3 = arith.mulf %1, %x : tensor<4xf32>
      return %2, %3 : tensor<4xf32>, tensor<4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, DifferentFunctionsAreTwoNodes) {
  EXPECT_FALSE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %0 = math.exp %x : tensor<4xf32>
      %1 = math.tanh %x : tensor<4xf32>
      return %0, %1 : tensor<4xf32>, tensor<4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, FusedBodyIsTheSameGraph) {
  EXPECT_TRUE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %e = tensor.empty() : tensor<4xf32>
      %0 = arith.mulf %x, %x : tensor<4xf32>
      %1 = math.exp %0 : tensor<4xf32>
      %2 = linalg.generic {
          indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
          iterator_types = ["parallel"]}
          ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
      ^bb0(%a: f32, %b: f32):
        %3 = arith.mulf %a, %a : f32
        %4 = math.exp %3 : f32
        linalg.yield %4 : f32
      } -> tensor<4xf32>
      return %1, %2 : tensor<4xf32>, tensor<4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, IdentityBodyIsItsOperand) {
  EXPECT_TRUE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %e = tensor.empty() : tensor<4xf32>
      %0 = linalg.copy ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
      return %0, %x : tensor<4xf32>, tensor<4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, ExpandAndCollapse) {
  EXPECT_TRUE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4x32xf32>) -> (tensor<4x32xf32>, tensor<4x32xf32>) {
      %0 = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 4, 8] : tensor<4x32xf32> into tensor<4x4x8xf32>
      %1 = tensor.collapse_shape %0 [[0], [1, 2]] : tensor<4x4x8xf32> into tensor<4x32xf32>
      return %1, %x : tensor<4x32xf32>, tensor<4x32xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, TransposesCompose) {
  EXPECT_TRUE(areOneNode(R"mlir(
    func.func @f(%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
      %a = tensor.empty() : tensor<3x4x2xf32>
      %b = tensor.empty() : tensor<2x3x4xf32>
      %0 = linalg.transpose ins(%x : tensor<2x3x4xf32>) outs(%a : tensor<3x4x2xf32>) permutation = [1, 2, 0]
      %1 = linalg.transpose ins(%0 : tensor<3x4x2xf32>) outs(%b : tensor<2x3x4xf32>) permutation = [2, 0, 1]
      return %1, %x : tensor<2x3x4xf32>, tensor<2x3x4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, HeadsSplitBeforeOrAfterTheTranspose) {
  // [S, H * D] -> [H, S, D] by two ways.
  EXPECT_TRUE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4x32xf32>) -> (tensor<4x4x8xf32>, tensor<4x4x8xf32>) {
      %a = tensor.empty() : tensor<4x4x8xf32>
      %b = tensor.empty() : tensor<32x4xf32>
      %c = tensor.empty() : tensor<4x4x8xf32>
      %0 = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 4, 8] : tensor<4x32xf32> into tensor<4x4x8xf32>
      %1 = linalg.transpose ins(%0 : tensor<4x4x8xf32>) outs(%a : tensor<4x4x8xf32>) permutation = [1, 0, 2]
      %2 = linalg.transpose ins(%x : tensor<4x32xf32>) outs(%b : tensor<32x4xf32>) permutation = [1, 0]
      %3 = tensor.expand_shape %2 [[0, 1], [2]] output_shape [4, 8, 4] : tensor<32x4xf32> into tensor<4x8x4xf32>
      %4 = linalg.transpose ins(%3 : tensor<4x8x4xf32>) outs(%c : tensor<4x4x8xf32>) permutation = [0, 2, 1]
      return %1, %4 : tensor<4x4x8xf32>, tensor<4x4x8xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, ATransposedSquareIsAnotherNode) {
  EXPECT_FALSE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
      %a = tensor.empty() : tensor<4x4xf32>
      %0 = linalg.transpose ins(%x : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) permutation = [1, 0]
      return %0, %x : tensor<4x4xf32>, tensor<4x4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, NumbersForgetTheirShape) {
  func::FuncOp function = parse(R"mlir(
    func.func @f() -> (f32, tensor<1x1xf32>) {
      %0 = arith.constant 0.5 : f32
      %1 = arith.constant dense<0.5> : tensor<1x1xf32>
      return %0, %1 : f32, tensor<1x1xf32>
    })mlir");
  ScalarGraph graph(function);
  Node *number = graph.lookup(getResults(function)[0]);
  EXPECT_TRUE(number->isNumber());
  EXPECT_EQ(number->number, 0.5);
  EXPECT_EQ(number, graph.lookup(getResults(function)[1]));
}

TEST_F(ScalarGraphTest, SplatsAreNumbersThatKeepTheirShape) {
  func::FuncOp function = parse(R"mlir(
    func.func @f() -> (tensor<4xf32>, tensor<1x2x2xf64>) {
      %0 = arith.constant dense<0.5> : tensor<4xf32>
      %1 = tensor.expand_shape %0 [[0, 1, 2]] output_shape [1, 2, 2] : tensor<4xf32> into tensor<1x2x2xf32>
      %2 = arith.extf %1 : tensor<1x2x2xf32> to tensor<1x2x2xf64>
      return %0, %2 : tensor<4xf32>, tensor<1x2x2xf64>
    })mlir");
  ScalarGraph graph(function);
  Node *splat = graph.lookup(getResults(function)[0]);
  EXPECT_TRUE(splat->isSplat && splat->uniform && splat->parameter);
  EXPECT_EQ(splat->frame.size(), 1u);
  EXPECT_EQ(getUniformNumber(graph.lookup(getResults(function)[1])), 0.5);
}

TEST_F(ScalarGraphTest, UnknownOpsAreLeaves) {
  func::FuncOp function = parse(R"mlir(
    func.func private @g(tensor<4xf32>) -> tensor<4xf32>
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = func.call @g(%x) : (tensor<4xf32>) -> tensor<4xf32>
      return %0 : tensor<4xf32>
    })mlir");
  func::FuncOp body =
      *std::next(modules.back()->getOps<func::FuncOp>().begin());
  ScalarGraph graph(body);
  Node *leaf = graph.lookup(getResults(body)[0]);
  EXPECT_EQ(leaf->kind, NodeKind::Leaf);
  EXPECT_TRUE(leaf->varying);
  EXPECT_FALSE(leaf->parameter);
  EXPECT_TRUE(function.isExternal());
}

TEST_F(ScalarGraphTest, DeadValuesAreNotLive) {
  func::FuncOp function = parse(R"mlir(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = math.exp %x : tensor<4xf32>
      %1 = math.tanh %x : tensor<4xf32>
      return %0 : tensor<4xf32>
    })mlir");
  ScalarGraph graph(function);
  for (Node *node : graph.getNodes()) {
    if (node->isScalar(ScalarFn::Exp)) {
      EXPECT_TRUE(node->live);
      EXPECT_TRUE(node->escapes);
    }
    if (node->isScalar(ScalarFn::Tanh))
      EXPECT_FALSE(node->live);
  }
}

TEST_F(ScalarGraphTest, LoopIsOneIteration) {
  func::FuncOp function = parse(R"mlir(
    func.func @f(%x: tensor<4xf32>, %w: tensor<3x4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c3 = arith.constant 3 : index
      %unused, %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x, %b = %x) -> (tensor<4xf32>, tensor<4xf32>) {
        %s = tensor.extract_slice %w[%i, 0] [1, 4] [1, 1] : tensor<3x4xf32> to tensor<4xf32>
        %m = arith.mulf %b, %s : tensor<4xf32>
        %e = math.exp %a : tensor<4xf32>
        %n = arith.addf %m, %a : tensor<4xf32>
        scf.yield %e, %n : tensor<4xf32>, tensor<4xf32>
      }
      %z = arith.mulf %x, %x : tensor<4xf32>
      return %y, %z : tensor<4xf32>, tensor<4xf32>
    })mlir");
  ScalarGraph graph(function);
  Node *result = graph.lookup(getResults(function)[0]);
  ASSERT_TRUE(result->carried);
  EXPECT_EQ(graph.getRepeat(result), 1);
  Node *sum = result->operands.front();
  ASSERT_TRUE(sum->isScalar(ScalarFn::Add));
  EXPECT_EQ(graph.getRepeat(sum), 3);
  EXPECT_NE(graph.getLoop(sum), 0u);
  EXPECT_FALSE(graph.isInCallee(sum));
  Node *slice = sum->operands[0]->operands[1], *a = sum->operands[1];
  EXPECT_TRUE(slice->parameter && slice->indexed);
  EXPECT_TRUE(a->carried && !a->parameter && !a->isArgument());
  // An iteration reads what the one before yields.
  ASSERT_TRUE(a->yielded);
  EXPECT_TRUE(a->yielded->isScalar(ScalarFn::Exp));
  EXPECT_TRUE(a->yielded->live);
  EXPECT_EQ(a->operands.front(), graph.lookup(function.getArgument(0)));
}

TEST_F(ScalarGraphTest, BodiesShareNoNodes) {
  EXPECT_FALSE(areOneNode(R"mlir(
    func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %0 = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %x) -> (tensor<4xf32>) {
        %e = math.exp %x : tensor<4xf32>
        scf.yield %e : tensor<4xf32>
      }
      %1 = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %x) -> (tensor<4xf32>) {
        %e = math.exp %x : tensor<4xf32>
        scf.yield %e : tensor<4xf32>
      }
      return %0, %1 : tensor<4xf32>, tensor<4xf32>
    })mlir"));
}

TEST_F(ScalarGraphTest, CallsAreReadOnRequest) {
  func::FuncOp function = parse(R"mlir(
    func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
      %0 = call @layer(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %1 = call @layer(%0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
      return %1 : tensor<4x4xf32>
    }
    func.func @layer(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
      %z = arith.constant dense<0.0> : tensor<4x4xf32>
      %0 = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
      %1 = math.exp %0 : tensor<4x4xf32>
      return %1 : tensor<4x4xf32>
    })mlir");
  // The callee holds a product, through which a rewrite does not look.
  ScalarGraph apart(function);
  Node *call = apart.lookup(getResults(function)[0]);
  EXPECT_EQ(call->kind, NodeKind::Leaf);
  EXPECT_TRUE(holdsContraction(call->op));
  EXPECT_TRUE(apart.getCallees().empty());

  ScalarGraph through(function, CallReading::All);
  Node *end = through.lookup(getResults(function)[0]);
  ASSERT_TRUE(end->isScalar(ScalarFn::Exp));
  EXPECT_TRUE(through.isInCallee(end));
  EXPECT_EQ(through.getCallees().size(), 1u);
  // Each call has nodes of its own.
  Node *first = end->operands.front()->operands.front();
  ASSERT_TRUE(first->isScalar(ScalarFn::Exp));
  EXPECT_NE(first->scope, end->scope);
}
