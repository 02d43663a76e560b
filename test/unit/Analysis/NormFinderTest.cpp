//===- NormFinderTest.cpp - Tests of the search for norms
//-------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AnalysisTest.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/ScopedPrinter.h"
#include <cmath>
#include <map>

using namespace mlir;
using namespace mlir::resnorm;

namespace {

constexpr double kWidth = 32;

/// Writes TOSA on rows of 32: `!x` is [4, 32], `!r` one number a row, `!p` a
/// parameter, `!o` one number.
class Body {
public:
  std::string number(double value) {
    std::string literal = llvm::to_string(llvm::format("%.17e", value));
    return define("!o", "\"tosa.const\"() <{values = dense<" + literal +
                            "> : tensor<1x1xf32>}> : () -> !o");
  }
  std::string mul(StringRef a, StringRef b) {
    return binary("tosa.mul", a, b, ", %shift", ", tensor<1xi8>");
  }
  std::string add(StringRef a, StringRef b) { return binary("tosa.add", a, b); }
  std::string sub(StringRef a, StringRef b) { return binary("tosa.sub", a, b); }
  std::string maximum(StringRef a, StringRef b) {
    return binary("tosa.maximum", a, b);
  }
  std::string unary(StringRef op, StringRef a) {
    return define(type(a), op + " " + a + " : (" + type(a) + ") -> " + type(a));
  }
  std::string sqrt(StringRef a) {
    return define(type(a), "math.sqrt " + a + " : " + type(a));
  }
  std::string rsqrt(StringRef a) { return unary("tosa.rsqrt", a); }
  std::string reciprocal(StringRef a) { return unary("tosa.reciprocal", a); }
  std::string sum(StringRef a) {
    return define("!r",
                  "tosa.reduce_sum " + a + " {axis = 1 : i32} : (!x) -> !r");
  }
  std::string mean(StringRef a) { return mul(sum(a), number(1 / kWidth)); }
  std::string square(StringRef a) { return mul(a, a); }
  std::string centre(StringRef a) { return sub(a, mean(a)); }

  std::string finish(StringRef result) const {
    return R"mlir(
      !x = tensor<4x32xf32>
      !r = tensor<4x1xf32>
      !p = tensor<1x32xf32>
      !o = tensor<1x1xf32>
      func.func @f(%x: !x, %y: !x, %g: !p, %b: !p) -> !x {
        %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    )mlir" +
           text + "return " + result.str() + " : !x\n}";
  }

private:
  std::string define(StringRef type, const Twine &op) {
    std::string name = "%v" + std::to_string(types.size());
    text += (name + " = " + op + "\n").str();
    types[name] = type.str();
    return name;
  }
  StringRef type(StringRef name) {
    auto it = types.find(name.str());
    return it == types.end() ? "!x" : StringRef(it->second);
  }
  std::string binary(StringRef op, StringRef a, StringRef b,
                     StringRef extraOperand = "", StringRef extraType = "") {
    StringRef s = type(a), t = type(b);
    StringRef result = s == t || t == "!o" ? s : s == "!o" ? t : "!x";
    return define(result, op + " " + a + ", " + b + extraOperand + " : (" + s +
                              ", " + t + extraType + ") -> " + result);
  }

  std::string text;
  std::map<std::string, std::string> types{{"%g", "!p"}, {"%b", "!p"}};
};

class NormFinderTest : public AnalysisTest {
protected:
  const NormFinder &find(const Body &body, StringRef result) {
    graph = std::make_unique<ScalarGraph>(parse(body.finish(result)));
    finder = std::make_unique<NormFinder>(*graph);
    return *finder;
  }
  /// The only norm.
  const NormMatch &findOne(const Body &body, StringRef result) {
    find(body, result);
    EXPECT_EQ(finder->getNorms().size(), 1u);
    static const NormMatch none{};
    return finder->getNorms().empty() ? none : finder->getNorms().front();
  }
  void expectMissed(const Body &body, StringRef result, StringRef reason) {
    find(body, result);
    EXPECT_TRUE(finder->getNorms().empty());
    ASSERT_EQ(finder->getMissed().size(), 1u);
    EXPECT_EQ(finder->getMissed().front().reason, reason.str());
  }

  std::unique_ptr<ScalarGraph> graph;
  std::unique_ptr<NormFinder> finder;
};

} // namespace

//===----------------------------------------------------------------------===//
// Kinds and parameters
//===----------------------------------------------------------------------===//

TEST_F(NormFinderTest, LayerNorm) {
  Body b;
  std::string d = b.centre("%x");
  std::string r = b.rsqrt(b.add(b.mean(b.square(d)), b.number(1e-12)));
  std::string y = b.add(b.mul(b.mul(d, r), "%g"), "%b");
  const NormMatch &norm = findOne(b, y);
  EXPECT_EQ(norm.kind, NormKind::LayerNorm);
  EXPECT_EQ(norm.epsilon, 1e-12);
  EXPECT_EQ(norm.epsilonMode, EpsilonMode::Inside);
  EXPECT_EQ(norm.formula, VarianceFormula::Centered);
  EXPECT_TRUE(norm.scale);
  EXPECT_TRUE(norm.bias);
  EXPECT_EQ(norm.scaleOffset, 0);
  EXPECT_EQ(ArrayRef<int64_t>(norm.axes), ArrayRef<int64_t>({1}));
  EXPECT_EQ(norm.x->value, graph->getRoot()->getRegion(0).getArgument(0));
}

TEST_F(NormFinderTest, LayerNormByMoments) {
  Body b;
  std::string m = b.mean("%x");
  std::string v = b.sub(b.mean(b.square("%x")), b.square(m));
  std::string y = b.mul(b.sub("%x", m), b.rsqrt(b.add(v, b.number(1e-5))));
  const NormMatch &norm = findOne(b, y);
  EXPECT_EQ(norm.kind, NormKind::LayerNorm);
  EXPECT_EQ(norm.formula, VarianceFormula::Moments);
  EXPECT_FALSE(norm.scale);
  EXPECT_FALSE(norm.bias);
}

TEST_F(NormFinderTest, RMSNormWithOffsetOfTheScale) {
  Body b;
  std::string r = b.rsqrt(b.add(b.mean(b.square("%x")), b.number(1e-6)));
  std::string y = b.mul(b.mul("%x", r), b.add("%g", b.number(1)));
  const NormMatch &norm = findOne(b, y);
  EXPECT_EQ(norm.kind, NormKind::RMSNorm);
  EXPECT_EQ(norm.scaleOffset, 1);
  EXPECT_EQ(norm.epsilon, 1e-6);
}

TEST_F(NormFinderTest, TwoReadersAreTwoNorms) {
  Body b;
  std::string r = b.rsqrt(b.add(b.mean(b.square("%x")), b.number(1e-6)));
  std::string n = b.mul("%x", r);
  std::string a = b.unary("tosa.tanh", b.mul(n, "%g"));
  std::string c = b.unary("tosa.exp", b.mul(n, "%b"));
  EXPECT_EQ(find(b, b.add(a, c)).getNorms().size(), 2u);
}

//===----------------------------------------------------------------------===//
// Epsilon
//===----------------------------------------------------------------------===//

TEST_F(NormFinderTest, EpsilonOnTheDeviation) {
  Body b;
  std::string d = b.centre("%x");
  std::string v = b.mean(b.square(d));
  std::string s = b.add(b.sqrt(v), b.number(1e-6));
  std::string y = b.mul(d, b.reciprocal(s));
  const NormMatch &norm = findOne(b, y);
  EXPECT_EQ(norm.epsilonMode, EpsilonMode::Outside);
  EXPECT_EQ(norm.epsilon, 1e-6);
}

TEST_F(NormFinderTest, EpsilonAsAMaximumOfTheDeviation) {
  Body b;
  std::string v = b.mean(b.square("%x"));
  std::string s = b.maximum(b.sqrt(v), b.number(1e-5));
  const NormMatch &norm = findOne(b, b.mul("%x", b.reciprocal(s)));
  EXPECT_EQ(norm.kind, NormKind::RMSNorm);
  EXPECT_EQ(norm.epsilonMode, EpsilonMode::MaxDeviation);
  EXPECT_EQ(norm.epsilon, 1e-5);
}

TEST_F(NormFinderTest, EpsilonAsAMaximumOfTheVariance) {
  Body b;
  std::string v = b.maximum(b.mean(b.square("%x")), b.number(1e-5));
  const NormMatch &norm = findOne(b, b.mul("%x", b.rsqrt(v)));
  EXPECT_EQ(norm.epsilonMode, EpsilonMode::MaxVariance);
  EXPECT_EQ(norm.epsilon, 1e-5);
}

TEST_F(NormFinderTest, EpsilonOfASumOfSquares) {
  // x * sqrt(N) / sqrt(sum x^2 + e): epsilon is e / N.
  Body b;
  std::string r =
      b.rsqrt(b.add(b.sum(b.square("%x")), b.number(kWidth * 1e-5)));
  const NormMatch &norm =
      findOne(b, b.mul(b.mul("%x", r), b.number(std::sqrt(kWidth))));
  EXPECT_EQ(norm.kind, NormKind::RMSNorm);
  EXPECT_NEAR(norm.epsilon, 1e-5, 1e-11);
}

//===----------------------------------------------------------------------===//
// Refusals
//===----------------------------------------------------------------------===//

TEST_F(NormFinderTest, UnbiasedVariance) {
  Body b;
  std::string d = b.centre("%x");
  std::string v = b.mul(b.sum(b.square(d)), b.number(1 / (kWidth - 1)));
  std::string y = b.mul(d, b.rsqrt(b.add(v, b.number(1e-5))));
  expectMissed(b, y, "unbiased variance: the divisor is N-1");
}

TEST_F(NormFinderTest, WrongDivisor) {
  Body b;
  std::string v = b.mul(b.sum(b.square("%x")), b.number(1 / 24.0));
  std::string y = b.mul("%x", b.rsqrt(b.add(v, b.number(1e-5))));
  expectMissed(b, y, "the divisor is 24.00, the extent 32");
}

TEST_F(NormFinderTest, Negated) {
  Body b;
  std::string r = b.rsqrt(b.add(b.mean(b.square("%x")), b.number(1e-5)));
  expectMissed(b, b.mul("%x", b.mul(r, b.number(-1))), "negated");
}

TEST_F(NormFinderTest, L2Normalisation) {
  Body b;
  std::string r = b.rsqrt(b.add(b.sum(b.square("%x")), b.number(1e-5)));
  expectMissed(b, b.mul("%x", r), "an L2 normalisation, not times sqrt(N)");
  EXPECT_TRUE(finder->getMissed().front().isL2Norm);
}

TEST_F(NormFinderTest, CentredStatisticOnly) {
  Body b;
  std::string d = b.centre("%x");
  std::string r = b.rsqrt(b.add(b.mean(b.square(d)), b.number(1e-5)));
  expectMissed(b, b.mul("%x", r), "the statistic is centred, the value is not");
}

TEST_F(NormFinderTest, CentredValueOnly) {
  Body b;
  std::string r = b.rsqrt(b.add(b.mean(b.square("%x")), b.number(1e-5)));
  expectMissed(b, b.mul(b.centre("%x"), r),
               "the value is centred, the statistic is not");
}

TEST_F(NormFinderTest, TwiceTheSquareOfTheMean) {
  Body b;
  std::string m = b.mean("%x");
  std::string v =
      b.sub(b.mean(b.square("%x")), b.mul(b.square(m), b.number(2)));
  std::string y = b.mul(b.sub("%x", m), b.rsqrt(b.add(v, b.number(1e-5))));
  expectMissed(b, y, "E[x^2] - k*E[x]^2 with k = 2.00, not 1");
}

TEST_F(NormFinderTest, DeviationAsAFeature) {
  Body b;
  std::string d = b.centre("%x");
  std::string r = b.rsqrt(b.add(b.mean(b.square(d)), b.number(1e-5)));
  expectMissed(b, b.mul("%y", r), "no reader normalises x with it");
}

TEST_F(NormFinderTest, RootOfAConstantIsNoMiss) {
  Body b;
  std::string r = b.rsqrt(b.number(32));
  const NormFinder &norms = find(b, b.mul("%x", r));
  EXPECT_TRUE(norms.getNorms().empty());
  EXPECT_TRUE(norms.getMissed().empty());
}

//===----------------------------------------------------------------------===//
// Norms of the dialect
//===----------------------------------------------------------------------===//

TEST_F(NormFinderTest, RaisedNorm) {
  graph = std::make_unique<ScalarGraph>(parse(R"mlir(
    func.func @f(%x: tensor<4x32xf32>, %g: tensor<32xf32>) -> tensor<4x32xf32> {
      %y = resnorm.rms_norm %x scale(%g) epsilon = 1.0e-6
        : (tensor<4x32xf32>, tensor<32xf32>) -> tensor<4x32xf32>
      return %y : tensor<4x32xf32>
    })mlir"));
  finder = std::make_unique<NormFinder>(*graph);
  ASSERT_EQ(finder->getNorms().size(), 1u);
  const NormMatch &norm = finder->getNorms().front();
  EXPECT_EQ(norm.kind, NormKind::RMSNorm);
  EXPECT_EQ(norm.epsilon, 1e-6);
  EXPECT_TRUE(norm.op);
  EXPECT_TRUE(norm.scale);
  EXPECT_FALSE(norm.bias);
  EXPECT_EQ(ArrayRef<int64_t>(norm.axes), ArrayRef<int64_t>({1}));
}
