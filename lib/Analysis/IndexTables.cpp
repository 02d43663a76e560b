//===- IndexTables.cpp - Indices from constant tables ---------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexTables.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Positions that are evaluated at most.
static constexpr int64_t kMaxPositions = 1 << 16;

/// An element of a constant of integers.
static std::optional<int64_t> getElement(Attribute constant, int64_t position) {
  if (auto dense = dyn_cast<DenseIntElementsAttr>(constant))
    return dense.getValues<APInt>()[position].getSExtValue();
  if (auto resource = dyn_cast<DenseI64ResourceElementsAttr>(constant))
    if (std::optional<ArrayRef<int64_t>> values = resource.tryGetAsArrayRef();
        values && position < int64_t(values->size()))
      return (*values)[position];
  if (auto resource = dyn_cast<DenseI32ResourceElementsAttr>(constant))
    if (std::optional<ArrayRef<int32_t>> values = resource.tryGetAsArrayRef();
        values && position < int64_t(values->size()))
      return (*values)[position];
  return std::nullopt;
}

/// The value of an index expression at a position.
static int64_t evaluate(const IndexExpr &expr, ArrayRef<int64_t> position) {
  int64_t value = expr.constant;
  for (const Digit &digit : expr.digits) {
    int64_t quotient = position[digit.var.getAxis()] / digit.div;
    value +=
        digit.stride *
        (isDynamicExtent(digit.extent) ? quotient : quotient % digit.extent);
  }
  return value;
}

static std::optional<int64_t> evaluateLeaf(const Node *leaf,
                                           ArrayRef<int64_t> position) {
  if (isa_and_nonnull<linalg::IndexOp>(leaf->op))
    return position[leaf->data];
  Attribute constant;
  if (!leaf->op || leaf->op->getNumResults() != 1 ||
      !matchPattern(leaf->op->getResult(0), m_Constant(&constant)))
    return std::nullopt;
  int64_t flat = 0;
  for (auto [at, extent] : llvm::zip_equal(position, leaf->frame))
    flat = flat * extent + at;
  return getElement(constant, flat);
}

namespace {
/// Evaluates an integer node at positions of its frame.
class TableReader {
public:
  explicit TableReader(const Node *table) : table(table) {}

  std::optional<int64_t> operator()(ArrayRef<int64_t> position) {
    return read(table, position);
  }

private:
  std::optional<int64_t> read(const Node *node, ArrayRef<int64_t> position);

  const Node *table;
  /// Tables are a few nodes deep.
  int64_t steps = 64 * kMaxPositions;
};
} // namespace

std::optional<int64_t> TableReader::read(const Node *node,
                                         ArrayRef<int64_t> position) {
  if (steps-- <= 0 || isa_and_nonnull<FloatType>(node->elementType))
    return std::nullopt;
  if (node->isNumber())
    return int64_t(node->number);
  if (node->kind == NodeKind::Leaf)
    return evaluateLeaf(node, position);
  if (node->isView()) {
    SmallVector<int64_t> inner;
    for (const IndexExpr &expr : node->index)
      inner.push_back(evaluate(expr, position));
    return read(node->operands.front(), inner);
  }
  if (node->kind != NodeKind::Scalar)
    return std::nullopt;
  SmallVector<int64_t, 3> v;
  for (const Node *operand : node->operands) {
    std::optional<int64_t> value = read(operand, position);
    if (!value)
      return std::nullopt;
    v.push_back(*value);
  }
  switch (node->fn) {
  case ScalarFn::Cast:
    return v[0];
  case ScalarFn::Add:
    return v[0] + v[1];
  case ScalarFn::Sub:
    return v[0] - v[1];
  case ScalarFn::Mul:
    return v[0] * v[1];
  case ScalarFn::Select:
    return v[0] ? v[1] : v[2];
  case ScalarFn::Compare:
    return holds(Comparison(node->data), v[0], v[1]);
  default:
    return std::nullopt;
  }
}

/// stride * ((k floordiv div) mod extent) for k = 0, 1, ...: the digit, one of
/// extent 1 where all values are 0.
static std::optional<Digit> fitDigit(ArrayRef<int64_t> values, IndexVar var) {
  const auto *first = llvm::find_if(values, [](int64_t v) { return v != 0; });
  if (first == values.end())
    return Digit{1, var, 1, 1};
  int64_t size = values.size(), div = first - values.begin(), stride = *first;
  int64_t extent = 1;
  while (extent * div < size && values[extent * div] != 0)
    ++extent;
  if (div == 0 || stride < 0 || size % (div * extent))
    return std::nullopt;
  for (int64_t k = 0; k < size; ++k)
    if (values[k] != stride * (k / div % extent))
      return std::nullopt;
  return Digit{stride, var, div, extent};
}

std::optional<IndexExpr> mlir::resnorm::fitIndexTable(const Node *node) {
  std::optional<int64_t> size = numElements(node->frame);
  if (!size || *size == 0 || *size > kMaxPositions)
    return std::nullopt;
  TableReader read(node);
  SmallVector<int64_t> position(node->frame.size(), 0);
  std::optional<int64_t> constant = read(position);
  if (!constant || *constant < 0)
    return std::nullopt;

  // Along each axis by itself, then all together.
  SmallVector<Digit, 2> digits;
  for (auto [axis, extent] : llvm::enumerate(node->frame)) {
    SmallVector<int64_t> values;
    for (position[axis] = 0; position[axis] < extent; ++position[axis]) {
      std::optional<int64_t> value = read(position);
      if (!value)
        return std::nullopt;
      values.push_back(*value - *constant);
    }
    position[axis] = 0;
    std::optional<Digit> digit = fitDigit(values, IndexVar::axis(axis));
    if (!digit)
      return std::nullopt;
    digits.push_back(*digit);
  }
  IndexExpr expr = normalize(*constant, std::move(digits));
  for (int64_t flat = 0; flat < *size; ++flat) {
    int64_t rest = flat;
    for (unsigned axis = position.size(); axis-- > 0;) {
      position[axis] = rest % node->frame[axis];
      rest /= node->frame[axis];
    }
    if (read(position) != evaluate(expr, position))
      return std::nullopt;
  }
  return expr;
}
