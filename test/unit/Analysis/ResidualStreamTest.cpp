//===- ResidualStreamTest.cpp - Tests of the residual streams
//---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AnalysisTest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

class ResidualStreamTest : public AnalysisTest {
protected:
  /// A function of %x, %w and %g with `%y` as its result.
  const ResidualStream &analyse(StringRef body) {
    std::string text = (R"mlir(
      !x = tensor<4x8xf32>
      !w = tensor<8x8xf32>
      !g = tensor<8xf32>
      func.func @f(%x: !x, %w: !w, %g: !g) -> !x {
        %zero = arith.constant dense<0.0> : !x
    )mlir" + body + "\nreturn %y : !x\n}")
                           .str();
    analysis = std::make_unique<ResidualStream>(parse(text));
    return *analysis;
  }

  std::unique_ptr<ResidualStream> analysis;
};

} // namespace

TEST_F(ResidualStreamTest, OneJoin) {
  const ResidualStream &result = analyse(R"mlir(
    %n = resnorm.layer_norm %x scale(%g) : (!x, !g) -> !x
    %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %h = arith.addf %f, %x : !x
    %y = resnorm.layer_norm %h scale(%g) : (!x, !g) -> !x)mlir");
  ASSERT_EQ(result.getJoins().size(), 1u);
  const ResidualJoin &join = *result.getJoins().front();
  EXPECT_TRUE(join.skip->isArgument());
  EXPECT_EQ(join.skipScale, 1);
  ASSERT_EQ(join.adds.size(), 1u);
  EXPECT_EQ(join.adds.front().skipOperand, 1u);
  EXPECT_TRUE(join.onlyNormsRead);
  EXPECT_EQ(join.previous, nullptr);

  ASSERT_EQ(result.getStreams().size(), 1u);
  const Stream &stream = *result.getStreams().front();
  EXPECT_EQ(stream.placement, "pre-ln");
  EXPECT_TRUE(stream.endNorm);
  ArrayRef<NormMatch> norms = result.getNorms().getNorms();
  EXPECT_EQ(result.getRole(&norms[0]), NormRole::Input);
  EXPECT_EQ(result.getRole(&norms[1]), NormRole::StreamEnd);
}

TEST_F(ResidualStreamTest, ScalesOfTheAdd) {
  const ResidualStream &result = analyse(R"mlir(
    %c = arith.constant dense<0.25> : !x
    %u = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %u, %zero : !x
    %f = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %b = arith.mulf %f, %c : !x
    %h = resnorm.residual_add %x, %b skip_scale = 1.5 : (!x, !x) -> !x
    %y = resnorm.rms_norm %h scale(%g) : (!x, !g) -> !x)mlir");
  ASSERT_EQ(result.getStreams().size(), 1u);
  const Sublayer &sublayer = *result.getStreams().front()->sublayers.front();
  EXPECT_EQ(sublayer.skipScale, 1.5);
  EXPECT_EQ(sublayer.branchScale, 0.25);
}

TEST_F(ResidualStreamTest, AFactorOnTheSourceIsNotTheAdds) {
  // Gemma's sqrt(D) * embedding is what branch and skip read.
  const ResidualStream &result = analyse(R"mlir(
    %c = arith.constant dense<2.0> : !x
    %e = arith.mulf %x, %c : !x
    %n = resnorm.rms_norm %e scale(%g) : (!x, !g) -> !x
    %f = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %y = arith.addf %e, %f : !x)mlir");
  ASSERT_EQ(result.getStreams().size(), 1u);
  EXPECT_EQ(result.getStreams().front()->sublayers.front()->skipScale, 1);
}

TEST_F(ResidualStreamTest, TheNormOfAnArgumentIsASkip) {
  const ResidualStream &result = analyse(R"mlir(
    %e = tensor.empty() : tensor<4xf32>
    %z = arith.constant 0.0 : f32
    %i = linalg.fill ins(%z : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
    %q = arith.mulf %x, %x : !x
    %s = linalg.reduce { arith.addf } ins(%q : !x) outs(%i : tensor<4xf32>) dimensions = [1]
    %c = arith.constant dense<0.125> : tensor<4xf32>
    %m = arith.mulf %s, %c : tensor<4xf32>
    %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
    %v = arith.addf %m, %eps : tensor<4xf32>
    %r = math.rsqrt %v : tensor<4xf32>
    %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%zero : !x) dimensions = [1]
    %n = arith.mulf %x, %b : !x
    %u = linalg.matmul ins(%n, %w : !x, !w) outs(%zero : !x) -> !x
    %p = arith.maximumf %u, %zero : !x
    %f = linalg.matmul ins(%p, %w : !x, !w) outs(%zero : !x) -> !x
    %y = arith.addf %n, %f : !x)mlir");
  ASSERT_EQ(result.getStreams().size(), 1u);
  EXPECT_TRUE(result.getStreams().front()->startNorm);
}

TEST_F(ResidualStreamTest, AStemIsNoSublayer) {
  // A first add of one contraction and no norm: a positional convolution.
  const ResidualStream &result = analyse(R"mlir(
    %f = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
    %y = arith.addf %x, %f : !x)mlir");
  EXPECT_EQ(result.getJoins().size(), 1u);
  EXPECT_TRUE(result.getStreams().empty());
}

TEST_F(ResidualStreamTest, ABiasIsNoBranch) {
  const ResidualStream &result = analyse(R"mlir(
    %k = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]]> : tensor<1x8xf32>
    %f = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
    %y = tosa.add %f, %k : (!x, tensor<1x8xf32>) -> !x)mlir");
  EXPECT_TRUE(result.getJoins().empty());
}

TEST_F(ResidualStreamTest, ReshapedSkip) {
  // The add is in another shape than the branch's reader.
  const ResidualStream &result = analyse(R"mlir(
    %r = tensor.collapse_shape %x [[0, 1]] : !x into tensor<32xf32>
    %f = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
    %t = tensor.collapse_shape %f [[0, 1]] : !x into tensor<32xf32>
    %h = arith.addf %r, %t : tensor<32xf32>
    %y = tensor.expand_shape %h [[0, 1]] output_shape [4, 8] : tensor<32xf32> into !x)mlir");
  EXPECT_EQ(result.getJoins().size(), 1u);
}

TEST_F(ResidualStreamTest, FinalNormBehindBareSublayers) {
  const ResidualStream &result = analyse(R"mlir(
    %f0 = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
    %r0 = arith.maximumf %f0, %zero : !x
    %g0 = linalg.matmul ins(%r0, %w : !x, !w) outs(%zero : !x) -> !x
    %h0 = resnorm.residual_add %x, %g0 : (!x, !x) -> !x
    %f1 = linalg.matmul ins(%h0, %w : !x, !w) outs(%zero : !x) -> !x
    %h1 = resnorm.residual_add %h0, %f1 : (!x, !x) -> !x
    %y = resnorm.layer_norm %h1 scale(%g) : (!x, !g) -> !x)mlir");
  ASSERT_EQ(result.getStreams().size(), 1u);
  const Stream &stream = *result.getStreams().front();
  EXPECT_EQ(stream.placement, "none");
  EXPECT_TRUE(stream.endNorm);
}

TEST_F(ResidualStreamTest, FusedPair) {
  const ResidualStream &result = analyse(R"mlir(
    %f = linalg.matmul ins(%x, %w : !x, !w) outs(%zero : !x) -> !x
    %r = arith.maximumf %f, %zero : !x
    %b = linalg.matmul ins(%r, %w : !x, !w) outs(%zero : !x) -> !x
    %y, %s = resnorm.add_layer_norm %x, %b scale(%g) : (!x, !x, !g) -> (!x, !x))mlir");
  ASSERT_EQ(result.getStreams().size(), 1u);
  EXPECT_EQ(result.getStreams().front()->placement, "post-ln");
}

TEST_F(ResidualStreamTest, Names) {
  EXPECT_EQ(stringifyNormRole(NormRole::StreamStart), "stream_start");
  EXPECT_EQ(stringifySublayerKind(SublayerKind::CrossAttention),
            "cross-attention");
  EXPECT_EQ(stringifySublayerKind(SublayerKind::MixtureOfExperts), "moe");
  EXPECT_EQ(stringifySublayerKind(SublayerKind::Other), "other");
}
