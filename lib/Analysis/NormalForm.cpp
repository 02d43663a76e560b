//===- NormalForm.cpp - Algebra on the scalar graph -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormalForm.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include <cfloat>
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

/// Whole powers up to this one are multiplied out.
static constexpr Exponent kMaxExpandedPower = 4;
//===----------------------------------------------------------------------===//
// Polynomial
//===----------------------------------------------------------------------===//

static bool lessThan(ArrayRef<Factor> a, ArrayRef<Factor> b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

Polynomial Polynomial::constant(double value) {
  return term(Monomial(), value);
}

Polynomial Polynomial::term(Monomial monomial, double coefficient) {
  Polynomial p;
  if (coefficient != 0)
    p.terms.push_back({std::move(monomial), coefficient});
  return p;
}

double Polynomial::getConstant() const { return getCoefficient({}); }

double Polynomial::getCoefficient(ArrayRef<Factor> monomial) const {
  for (const Term &term : terms)
    if (ArrayRef(term.monomial) == monomial)
      return term.coefficient;
  return 0;
}

void Polynomial::add(const Monomial &monomial, double coefficient) {
  // Coefficients such as 1/N and its sums differ by rounding: what remains of a
  // cancellation is noise.
  constexpr double kNoise = 1e-6;
  auto it = llvm::lower_bound(terms, monomial,
                              [](const Term &term, const Monomial &m) {
                                return lessThan(term.monomial, m);
                              });
  if (it == terms.end() || it->monomial != monomial) {
    if (coefficient != 0)
      terms.insert(it, Term{monomial, coefficient});
    return;
  }
  it->coefficient += coefficient;
  if (std::abs(it->coefficient) < kNoise * std::abs(coefficient) ||
      it->coefficient == 0)
    terms.erase(it);
}

void Polynomial::add(const Polynomial &other, double scale) {
  for (const Term &term : other.terms)
    add(term.monomial, scale * term.coefficient);
}

bool Polynomial::operator==(const Polynomial &other) const {
  return llvm::equal(terms, other.terms, [](const Term &a, const Term &b) {
    return a.monomial == b.monomial && a.coefficient == b.coefficient;
  });
}

static void profileMonomial(ArrayRef<Factor> monomial,
                            llvm::FoldingSetNodeID &id) {
  id.AddInteger(monomial.size());
  for (Factor factor : monomial) {
    id.AddInteger(factor.atom);
    id.AddInteger(factor.exponent);
  }
}

void Polynomial::profile(llvm::FoldingSetNodeID &id) const {
  id.AddInteger(terms.size());
  for (const Term &term : terms) {
    profileMonomial(term.monomial, id);
    id.AddInteger(llvm::bit_cast<uint64_t>(term.coefficient));
  }
}

Monomial mlir::resnorm::multiply(ArrayRef<Factor> a, ArrayRef<Factor> b) {
  Monomial product;
  while (!a.empty() || !b.empty()) {
    if (b.empty() || (!a.empty() && a.front().atom < b.front().atom)) {
      product.push_back(a.front());
      a = a.drop_front();
    } else if (a.empty() || b.front().atom < a.front().atom) {
      product.push_back(b.front());
      b = b.drop_front();
    } else {
      if (Exponent e = a.front().exponent + b.front().exponent)
        product.push_back({a.front().atom, e});
      a = a.drop_front();
      b = b.drop_front();
    }
  }
  return product;
}

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

void Atom::Profile(llvm::FoldingSetNodeID &id) const {
  id.AddInteger(unsigned(kind));
  id.AddPointer(node);
  for (const IndexExpr &expr : index)
    expr.profile(id);
  profileMonomial(summand, id);
  id.AddInteger(bound.size());
  for (auto [var, extent] : bound) {
    id.AddInteger(var.getOpaque());
    id.AddInteger(extent);
  }
  id.AddInteger(args.size());
  for (const Polynomial &arg : args)
    arg.profile(id);
  id.AddInteger(unsigned(fn));
  id.AddInteger(data);
  id.AddPointer(identity);
}

AtomId Algebra::intern(std::unique_ptr<Atom> key) {
  llvm::FoldingSetNodeID id;
  key->Profile(id);
  void *position = nullptr;
  if (Atom *known = uniquer.FindNodeOrInsertPos(id, position))
    return known->id;

  Atom &atom = *key;
  atom.id = atoms.size();
  auto include = [&](AtomId inner) {
    const Atom &other = *atoms[inner];
    for (Node *leaf : other.leaves)
      if (!llvm::is_contained(atom.leaves, leaf))
        atom.leaves.push_back(leaf);
    for (IndexVar var : other.vars)
      if (!llvm::is_contained(atom.vars, var))
        atom.vars.push_back(var);
  };
  if (atom.kind == AtomKind::Leaf) {
    atom.leaves.push_back(atom.node);
    for (const IndexExpr &expr : atom.index)
      for (const Digit &digit : expr.digits)
        if (!llvm::is_contained(atom.vars, digit.var))
          atom.vars.push_back(digit.var);
  }
  for (Factor factor : atom.summand)
    include(factor.atom);
  for (const Polynomial &arg : atom.args)
    for (const Term &term : arg.getTerms())
      for (Factor factor : term.monomial)
        include(factor.atom);
  for (IndexVar var : atom.vars)
    if (var.isBound())
      atom.boundDepth = std::max(atom.boundDepth, var.getDepth());
  AtomId result = atom.id;
  uniquer.InsertNode(&atom, position);
  atoms.push_back(std::move(key));
  return result;
}

Polynomial Algebra::leaf(Node *node) {
  auto atom = std::make_unique<Atom>();
  atom->kind = AtomKind::Leaf;
  atom->node = node;
  SmallVector<IndexExpr> index = identityIndex(node->frame);
  atom->index.assign(index.begin(), index.end());
  return Polynomial::term({{intern(std::move(atom)), kOne}});
}

Polynomial Algebra::size(Extent extent) {
  if (!isDynamicExtent(extent))
    return Polynomial::constant(double(extent));
  auto atom = std::make_unique<Atom>();
  atom->kind = AtomKind::Size;
  atom->data = uint64_t(extent);
  return Polynomial::term({{intern(std::move(atom)), kOne}});
}

/// `value` to about nine digits, so that equal polynomials are one atom however
/// their coefficients were rounded.
static double roundCoefficient(double value) {
  int exponent;
  double mantissa = std::frexp(value, &exponent);
  return std::ldexp(std::nearbyint(std::ldexp(mantissa, 30)), exponent - 30);
}

AtomId Algebra::powerAtom(const Polynomial &base) {
  Polynomial rounded;
  for (const Term &term : base.getTerms())
    rounded.add(term.monomial, roundCoefficient(term.coefficient));
  auto atom = std::make_unique<Atom>();
  atom->kind = AtomKind::Power;
  atom->args.push_back(std::move(rounded));
  return intern(std::move(atom));
}

//===----------------------------------------------------------------------===//
// Products and powers
//===----------------------------------------------------------------------===//

std::optional<Polynomial> Algebra::mul(const Polynomial &a,
                                       const Polynomial &b) {
  if (a.getTerms().size() * b.getTerms().size() > kMaxTerms)
    return std::nullopt;
  Polynomial product;
  for (const Term &s : a.getTerms()) {
    for (const Term &t : b.getTerms()) {
      std::optional<Polynomial> p = expand(multiply(s.monomial, t.monomial),
                                           s.coefficient * t.coefficient);
      if (!p)
        return std::nullopt;
      product.add(*p);
    }
  }
  return product;
}

/// |a|^2 is a^2, and what is left of sqrt(p) * sqrt(p) is p.
std::optional<Polynomial> Algebra::expand(const Monomial &monomial,
                                          double coefficient) {
  for (Factor factor : monomial) {
    const Atom &atom = *atoms[factor.atom];
    bool square = atom.isFunction(ScalarFn::Abs) && factor.exponent > 0 &&
                  factor.exponent % (2 * kOne) == 0;
    bool whole = atom.kind == AtomKind::Power && factor.exponent > 0 &&
                 factor.exponent <= kMaxExpandedPower * kOne &&
                 factor.exponent % kOne == 0;
    if (!square && !whole)
      continue;
    Monomial rest(monomial);
    llvm::erase(rest, factor);
    Polynomial inner = atom.args.front();
    std::optional<Polynomial> expanded = power(inner, factor.exponent);
    return expanded ? mul(Polynomial::term(rest, coefficient), *expanded)
                    : std::nullopt;
  }
  return Polynomial::term(monomial, coefficient);
}

/// Whether the factor is positive for every real value of its leaves.
bool Algebra::isPositive(Factor factor) const {
  const Atom &atom = *atoms[factor.atom];
  if (atom.kind == AtomKind::Power)
    return factor.exponent % kOne != 0;
  if (atom.kind == AtomKind::Size)
    return true;
  if (atom.kind != AtomKind::Function)
    return false;
  if (atom.fn == ScalarFn::Max)
    return llvm::any_of(atom.args, [](const Polynomial &arg) {
      return arg.isConstant() && arg.getConstant() >= 0;
    });
  return atom.fn == ScalarFn::Abs || atom.fn == ScalarFn::Exp;
}

std::optional<Polynomial> Algebra::power(const Polynomial &base,
                                         Exponent exponent) {
  double q = double(exponent) / kOne;
  if (base.isConstant()) {
    double value = base.getConstant();
    if ((value == 0 && exponent < 0) || (value < 0 && exponent % kOne))
      return std::nullopt;
    return Polynomial::constant(std::pow(value, q));
  }
  if (exponent % kOne == 0 && exponent > 0 &&
      exponent <= kMaxExpandedPower * kOne) {
    Polynomial result = base;
    for (int i = 1; i < exponent / kOne; ++i) {
      std::optional<Polynomial> product = mul(result, base);
      if (!product)
        return std::nullopt;
      result = std::move(*product);
    }
    return result;
  }
  ArrayRef<Term> terms = base.getTerms();
  if (terms.size() == 1) {
    const Term &term = terms.front();
    // The root of 1/p is real where p is positive only.
    bool isReciprocal =
        term.monomial.size() == 1 && term.monomial[0].exponent == -kOne;
    bool exact =
        exponent % kOne == 0 ||
        (term.coefficient > 0 &&
         (isReciprocal || llvm::all_of(term.monomial, [&](Factor factor) {
            return isPositive(factor);
          })));
    if (exact) {
      Monomial scaled;
      for (Factor factor : term.monomial) {
        if (factor.exponent * exponent % kOne)
          return std::nullopt;
        scaled.push_back({factor.atom, factor.exponent * exponent / kOne});
      }
      return expand(scaled, std::pow(term.coefficient, q));
    }
  }
  double lead = 1;
  for (const Term &term : terms) {
    if (!term.monomial.empty()) {
      lead = std::abs(term.coefficient);
      break;
    }
  }
  Polynomial scaled;
  scaled.add(base, 1 / lead);
  return Polynomial::term({{powerAtom(scaled), exponent}}, std::pow(lead, q));
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static std::optional<double> fold(ScalarFn fn, ArrayRef<double> v,
                                  uint64_t data) {
  switch (fn) {
  case ScalarFn::Compare:
    return holds(Comparison(data), v[0], v[1]);
  case ScalarFn::Abs:
    return std::abs(v[0]);
  case ScalarFn::Exp:
    return std::exp(v[0]);
  case ScalarFn::Log:
    return v[0] > 0 ? std::optional(std::log(v[0])) : std::nullopt;
  case ScalarFn::Tanh:
    return std::tanh(v[0]);
  case ScalarFn::Erf:
    return std::erf(v[0]);
  case ScalarFn::Max:
    return std::max(v[0], v[1]);
  case ScalarFn::Min:
    return std::min(v[0], v[1]);
  default:
    return std::nullopt;
  }
}

std::optional<Polynomial> Algebra::apply(ScalarFn fn, ArrayRef<Polynomial> args,
                                         uint64_t data, const void *identity) {
  if (llvm::all_of(args, [](const Polynomial &p) { return p.isConstant(); })) {
    SmallVector<double, 3> values;
    for (const Polynomial &arg : args)
      values.push_back(arg.getConstant());
    if (std::optional<double> value = fold(fn, values, data))
      return Polynomial::constant(*value);
  }
  if (fn == ScalarFn::Select && args[0].isConstant())
    return args[0].getConstant() ? args[1] : args[2];

  // select(a > b, a, b) is max(a, b).
  if (fn == ScalarFn::Select) {
    ArrayRef<Term> terms = args[0].getTerms();
    if (terms.size() == 1 && terms[0].coefficient == 1 &&
        terms[0].monomial.size() == 1 &&
        atoms[terms[0].monomial[0].atom]->isFunction(ScalarFn::Compare)) {
      const Atom &compare = *atoms[terms[0].monomial[0].atom];
      auto c = Comparison(compare.data);
      bool greater = c == Comparison::GT || c == Comparison::GE;
      bool less = c == Comparison::LT || c == Comparison::LE;
      bool same = compare.args[0] == args[1] && compare.args[1] == args[2];
      bool swapped = compare.args[0] == args[2] && compare.args[1] == args[1];
      if ((greater || less) && (same || swapped))
        return apply(greater == same ? ScalarFn::Max : ScalarFn::Min,
                     args.drop_front());
    }
  }

  SmallVector<Polynomial, 0> sorted(args.begin(), args.end());
  if (fn == ScalarFn::Max || fn == ScalarFn::Min) {
    // An open end of a clamp.
    constexpr double kOpen = 0.99 * FLT_MAX;
    for (unsigned i = 0; i < 2; ++i)
      if (sorted[i].isConstant() &&
          (fn == ScalarFn::Min ? sorted[i].getConstant() >= kOpen
                               : sorted[i].getConstant() <= -kOpen))
        return sorted[1 - i];
    // The number last.
    if (sorted[0].isConstant())
      std::swap(sorted[0], sorted[1]);
  }
  auto atom = std::make_unique<Atom>();
  atom->kind = AtomKind::Function;
  atom->fn = fn;
  atom->data = data;
  atom->identity = identity;
  atom->args = std::move(sorted);
  return Polynomial::term({{intern(std::move(atom)), kOne}});
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

std::optional<AtomId> Algebra::mapIndices(AtomId id, IndexMapFn map) {
  const Atom &atom = *atoms[id];
  if (atom.vars.empty())
    return id;
  auto mapped = std::make_unique<Atom>();
  mapped->kind = atom.kind;
  mapped->node = atom.node;
  mapped->bound = atom.bound;
  mapped->fn = atom.fn;
  mapped->data = atom.data;
  mapped->identity = atom.identity;
  for (const IndexExpr &expr : atom.index) {
    std::optional<IndexExpr> e = map(expr);
    if (!e)
      return std::nullopt;
    mapped->index.push_back(std::move(*e));
  }
  std::optional<Monomial> summand = mapIndices(ArrayRef(atom.summand), map);
  if (!summand)
    return std::nullopt;
  mapped->summand = std::move(*summand);
  for (const Polynomial &arg : atom.args) {
    std::optional<Polynomial> p = mapIndices(arg, map);
    if (!p)
      return std::nullopt;
    mapped->args.push_back(std::move(*p));
  }
  return intern(std::move(mapped));
}

std::optional<Monomial> Algebra::mapIndices(ArrayRef<Factor> monomial,
                                            IndexMapFn map) {
  Monomial result;
  for (Factor factor : monomial) {
    std::optional<AtomId> atom = mapIndices(factor.atom, map);
    if (!atom)
      return std::nullopt;
    result = multiply(result, {{*atom, factor.exponent}});
  }
  return result;
}

std::optional<Polynomial> Algebra::mapIndices(const Polynomial &p,
                                              IndexMapFn map) {
  Polynomial result;
  for (const Term &term : p.getTerms()) {
    std::optional<Monomial> monomial = mapIndices(ArrayRef(term.monomial), map);
    if (!monomial)
      return std::nullopt;
    result.add(*monomial, term.coefficient);
  }
  return result;
}

std::optional<Polynomial> Algebra::reindex(const Polynomial &p,
                                           ArrayRef<IndexExpr> index) {
  return mapIndices(p, [&](const IndexExpr &expr) {
    return substitute(expr, [&](IndexVar var) -> const IndexExpr * {
      return var.isAxis() ? &index[var.getAxis()] : nullptr;
    });
  });
}

void Algebra::forEachIndex(AtomId id,
                           function_ref<void(const IndexExpr &)> visit) const {
  const Atom &atom = *atoms[id];
  for (const IndexExpr &expr : atom.index)
    visit(expr);
  for (Factor factor : atom.summand)
    forEachIndex(factor.atom, visit);
  for (const Polynomial &arg : atom.args)
    for (const Term &term : arg.getTerms())
      for (Factor factor : term.monomial)
        forEachIndex(factor.atom, visit);
}
