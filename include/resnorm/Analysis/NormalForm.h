//===- NormalForm.h - Algebra on the scalar graph ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The normal form of a node is a polynomial: a sum of monomials with a real
// coefficient each; a monomial is a product of atoms with rational exponents.
// Two nodes that are equal over the reals by the laws below have one normal
// form, however they were spelled:
//
//   sums distribute and pull out what is free of their variables; a sum of a
//   sum is one sum; pow(P, q) expands for small integers, distributes over a
//   monomial where that is sound, and is c^q * (P/c)^q otherwise; numbers fold
//   through everything; casts vanish.
//
// What has no such form (a contraction, too many monomials, an irregular index)
// is a leaf: nothing fails.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_NORMALFORM_H
#define RESNORM_ANALYSIS_NORMALFORM_H

#include "resnorm/Analysis/ScalarGraph.h"
#include <functional>

namespace mlir::resnorm {

using AtomId = uint32_t;

/// An exponent in quarters: roots of roots are exact.
using Exponent = int32_t;
inline constexpr Exponent kOne = 4, kHalf = 2;

struct Factor {
  AtomId atom;
  Exponent exponent;
  friend bool operator==(Factor a, Factor b) {
    return a.atom == b.atom && a.exponent == b.exponent;
  }
  friend bool operator<(Factor a, Factor b) {
    return std::make_pair(a.atom, a.exponent) <
           std::make_pair(b.atom, b.exponent);
  }
};

/// A product of atoms, ordered by atom.
using Monomial = SmallVector<Factor, 3>;

struct Term {
  Monomial monomial;
  double coefficient;
};

/// A polynomial of more terms is no statistic of a norm, nor its value.
inline constexpr unsigned kMaxTerms = 48;

/// A sum of terms, ordered by monomial; empty is 0.
class Polynomial {
public:
  Polynomial() = default;
  static Polynomial constant(double value);
  static Polynomial term(Monomial monomial, double coefficient = 1);

  ArrayRef<Term> getTerms() const { return terms; }
  bool isConstant() const {
    return terms.empty() || (terms.size() == 1 && terms[0].monomial.empty());
  }
  /// The coefficient of the empty monomial.
  double getConstant() const;
  /// The coefficient of `monomial`, or 0.
  double getCoefficient(ArrayRef<Factor> monomial) const;
  /// Adds `coefficient * monomial`; a sum that cancels up to rounding vanishes.
  void add(const Monomial &monomial, double coefficient);
  /// Adds `scale * other`.
  void add(const Polynomial &other, double scale = 1);

  bool operator==(const Polynomial &other) const;
  void profile(llvm::FoldingSetNodeID &id) const;

private:
  SmallVector<Term, 2> terms;
};

enum class AtomKind : uint8_t {
  Leaf,     ///< A node read under an index.
  Sum,      ///< The sum of a monomial over bound variables.
  Power,    ///< A polynomial; its power is the factor's exponent.
  Function, ///< Any other function of polynomials.
  Size,     ///< A dynamic extent: `data`.
};

struct Atom : llvm::FoldingSetNode {
  AtomId id;
  AtomKind kind;
  /// Leaf: the node and its index.
  resnorm::Node *node = nullptr;
  SmallVector<IndexExpr, 0> index;
  /// Sum: the summand, and the bound variables with their extents.
  Monomial summand;
  SmallVector<std::pair<IndexVar, Extent>, 0> bound;
  /// Power: the base. Function: the arguments.
  SmallVector<Polynomial, 0> args;
  /// Function: which one.
  ScalarFn fn = ScalarFn::None;
  uint64_t data = 0;
  const void *identity = nullptr;

  // Derived:
  SmallVector<resnorm::Node *, 1> leaves;
  SmallVector<IndexVar, 4> vars;
  unsigned boundDepth = 0;

  void Profile(llvm::FoldingSetNodeID &id) const;
  /// Sum: how many addends it has; 0 where an extent is dynamic.
  int64_t getCount() const;
  bool isFunction(ScalarFn f) const {
    return kind == AtomKind::Function && fn == f;
  }
};

/// The atoms of one function, uniqued, and the operations that make new ones. A
/// null result means: no normal form within the limits.
class Algebra {
public:
  const Atom &operator[](AtomId id) const { return *atoms[id]; }

  /// The atom of `node` at its own frame.
  Polynomial leaf(Node *node);
  /// The number of elements along an axis.
  Polynomial size(Extent extent);
  std::optional<Polynomial> mul(const Polynomial &a, const Polynomial &b);
  std::optional<Polynomial> power(const Polynomial &base, Exponent exponent);
  std::optional<Polynomial> apply(ScalarFn fn, ArrayRef<Polynomial> args,
                                  uint64_t data = 0,
                                  const void *identity = nullptr);
  /// Replaces the axes of the frame by `index`.
  std::optional<Polynomial> reindex(const Polynomial &p,
                                    ArrayRef<IndexExpr> index);
  /// The sum of `p` over the bound variables.
  std::optional<Polynomial> sum(const Polynomial &p,
                                ArrayRef<std::pair<IndexVar, Extent>> bound);

  /// How many addends the sums have of which every term of `p` holds one; 0
  /// when there is no such number.
  int64_t getCommonCount(const Polynomial &p) const;

  IndexVar makeTemporary() { return IndexVar::temporary(nextTemporary++); }

private:
  using IndexMapFn = function_ref<std::optional<IndexExpr>(const IndexExpr &)>;

  AtomId intern(std::unique_ptr<Atom> key);
  AtomId powerAtom(const Polynomial &base);
  bool isPositive(Factor factor) const;
  std::optional<Polynomial> expand(const Monomial &monomial,
                                   double coefficient);
  std::optional<AtomId> mapIndices(AtomId id, IndexMapFn map);
  std::optional<Monomial> mapIndices(ArrayRef<Factor> monomial, IndexMapFn map);
  std::optional<Polynomial> mapIndices(const Polynomial &p, IndexMapFn map);
  void forEachIndex(AtomId id,
                    function_ref<void(const IndexExpr &)> visit) const;
  bool splitDigits(Monomial &monomial,
                   SmallVectorImpl<std::pair<IndexVar, Extent>> &bound);
  std::optional<Monomial>
  canonicalSum(Monomial inner,
               SmallVector<std::pair<IndexVar, Extent>, 4> bound);

  std::vector<std::unique_ptr<Atom>> atoms;
  llvm::FoldingSet<Atom> uniquer;
  unsigned nextTemporary = 0;
};

/// The product of two monomials.
Monomial multiply(ArrayRef<Factor> a, ArrayRef<Factor> b);

/// Normal forms of nodes, in which `cut` is a leaf and so is every node created
/// before it that is not a parameter: nothing is expanded above the cut.
class Evaluator {
public:
  /// Whether an addend or a factor of `user` that is a splat is a parameter (a
  /// scale of an untrained model), and not a number.
  using IsParameterFn =
      std::function<bool(const Node *user, const Node *splat)>;

  Evaluator(Algebra &algebra, Node *cut, IsParameterFn isParameter = nullptr)
      : algebra(algebra), cut(cut), isParameter(std::move(isParameter)) {}

  const Polynomial &operator()(Node *node) { return evaluate(node, 0); }
  /// How many nodes were evaluated: the measure of the analysis' cost.
  unsigned getNumSteps() const { return memo.size(); }

private:
  const Polynomial &evaluate(Node *node, unsigned depth);
  std::optional<Polynomial> compute(Node *node, unsigned depth);
  std::optional<Polynomial> computeScalar(Node *node, unsigned depth);
  std::optional<Polynomial> computeSum(Node *node, unsigned depth);
  Polynomial computeOperand(Node *node, unsigned number, unsigned depth);

  Algebra &algebra;
  Node *cut;
  IsParameterFn isParameter;
  DenseMap<Node *, std::unique_ptr<Polynomial>> memo;
};

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_NORMALFORM_H
