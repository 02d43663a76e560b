//===- ResNormOps.cpp - Types, verifiers and interfaces of the ops --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// All ops share one implementation: templates that the methods in the ops'
// `extraClassDefinition` call.
//
//===----------------------------------------------------------------------===//

#include "ResNormDetail.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "resnorm/IR/ResNorm.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

/// Starts a diagnostic; null where the caller wants none.
using EmitError = function_ref<InFlightDiagnostic()>;

static ShapedType shapedType(Value value) {
  return cast<ShapedType>(value.getType());
}

//===----------------------------------------------------------------------===//
// What an op computes
//===----------------------------------------------------------------------===//

/// The first of the values that the op normalises or adds.
template <typename OpTy, typename Accessor>
static Value mainInput(Accessor op) {
  if constexpr (isAddNorm<OpTy>)
    return op.getAddends().front();
  else if constexpr (std::is_same_v<OpTy, ResidualAddOp>)
    return op.getSkip();
  else
    return op.getInput();
}

/// The types of the op's values as tensors: its results, or in buffer form its
/// destinations. Tolerates ops that do not verify.
template <typename OpTy, typename Accessor>
static SmallVector<RankedTensorType> valueTypes(Accessor op) {
  if constexpr (isAddNorm<OpTy>)
    if (op.getAddends().empty())
      return {};
  ShapedType input = shapedType(mainInput<OpTy>(op));
  auto tensor = dyn_cast<RankedTensorType>(input);
  RankedTensorType type =
      tensor ? tensor
             : RankedTensorType::get(input.getShape(), input.getElementType());
  SmallVector<RankedTensorType> types{type};
  if constexpr (isAddNorm<OpTy>)
    types.push_back(type);
  if constexpr (isTrailingNorm<OpTy>) {
    int64_t rank = type.getRank();
    int64_t first = std::clamp<int64_t>(rank + int64_t(op.getAxis()), 0, rank);
    if (op.getSaveStatistics())
      types.append(isRMSNorm<OpTy> ? 1 : 2,
                   RankedTensorType::get(
                       type.getShape().take_front(first),
                       getComputeType(cast<FloatType>(type.getElementType()))));
  }
  return types;
}

//===----------------------------------------------------------------------===//
// Checks of types
//===----------------------------------------------------------------------===//

static std::string printed(int64_t extent) {
  return ShapedType::isDynamic(extent) ? "?" : std::to_string(extent);
}

/// Whether a value can have the expected shape; a dynamic extent can be any
/// extent, unless an exact match is asked for.
static LogicalResult verifyShape(EmitError emitError, const Twine &name,
                                 ShapedType found, ArrayRef<int64_t> expected,
                                 bool exact = false) {
  if (found.getRank() != int64_t(expected.size())) {
    if (emitError)
      emitError() << "expected the rank of " << name << " to be "
                  << expected.size() << ", but found " << found.getRank();
    return failure();
  }
  for (auto [i, extents] :
       llvm::enumerate(llvm::zip_equal(expected, found.getShape()))) {
    auto [wanted, extent] = extents;
    if (wanted == extent || (!exact && (ShapedType::isDynamic(wanted) ||
                                        ShapedType::isDynamic(extent))))
      continue;
    if (emitError)
      emitError() << "expected dimension " << i << " of " << name << " to be "
                  << printed(wanted) << ", but found " << printed(extent);
    return failure();
  }
  return success();
}

static LogicalResult verifyElementType(EmitError emitError, const Twine &name,
                                       ShapedType found, Type expected) {
  if (found.getElementType() == expected)
    return success();
  if (emitError)
    emitError() << "expected the element type of " << name << " to be "
                << expected << ", but found " << found.getElementType();
  return failure();
}

/// Checks the results, or in buffer form the destinations, against what the op
/// computes. The first may have any float type where `anyFirst` is set.
static LogicalResult verifyValues(EmitError emitError, StringRef name,
                                  ArrayRef<RankedTensorType> expected,
                                  TypeRange found, bool exact, bool anyFirst) {
  if (found.size() != expected.size()) {
    if (emitError)
      emitError() << "expected the number of " << name << "s to be "
                  << expected.size() << ", but found " << found.size();
    return failure();
  }
  for (auto [i, types] : llvm::enumerate(llvm::zip_equal(expected, found))) {
    auto type = dyn_cast<ShapedType>(std::get<1>(types));
    std::string which = (name + " " + Twine(i)).str();
    if (!type || (exact && !isa<RankedTensorType>(type))) {
      if (emitError)
        emitError() << "expected " << which << " to be a tensor, but found "
                    << std::get<1>(types);
      return failure();
    }
    RankedTensorType wanted = std::get<0>(types);
    if (failed(verifyShape(emitError, which, type, wanted.getShape(), exact)))
      return failure();
    if ((i != 0 || !anyFirst) &&
        failed(
            verifyElementType(emitError, which, type, wanted.getElementType())))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Result types
//===----------------------------------------------------------------------===//

/// A norm casts its first result; a sum keeps its type.
template <typename OpTy>
static constexpr bool castsResult = !std::is_same_v<OpTy, ResidualAddOp>;

static bool isBufferForm(Operation *op) {
  return isa<MemRefType>(op->getOperand(0).getType());
}

/// The results of an op: none in buffer form.
template <typename OpTy>
static LogicalResult inferTypes(std::optional<Location> location,
                                typename OpTy::Adaptor op,
                                SmallVectorImpl<Type> &types) {
  SmallVector<RankedTensorType> values = valueTypes<OpTy>(op);
  if (values.empty())
    return emitOptionalError(location, "expected two or more addends");
  if (isa<RankedTensorType>(mainInput<OpTy>(op).getType()))
    llvm::append_range(types, values);
  return success();
}

template <typename OpTy>
static bool areCompatibleTypes(TypeRange inferred, TypeRange actual) {
  SmallVector<RankedTensorType> expected = llvm::map_to_vector(
      inferred, [](Type type) { return cast<RankedTensorType>(type); });
  return llvm::all_of(actual,
                      [](Type type) {
                        return isa<FloatType>(getElementTypeOrSelf(type));
                      }) &&
         succeeded(verifyValues(EmitError(), "result", expected, actual,
                                /*exact=*/true, castsResult<OpTy>));
}

template <typename OpTy>
static LogicalResult reifyShapes(OpTy op, OpBuilder &builder,
                                 ReifiedRankedShapedTypeDims &shapes) {
  if (isBufferForm(op))
    return failure();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, op.getLoc(), mainInput<OpTy>(op));
  // Statistics have the leading axes of the input, the others all of them.
  for (Value result : op->getResults())
    shapes.emplace_back(
        ArrayRef(sizes).take_front(shapedType(result).getRank()));
  return success();
}

//===----------------------------------------------------------------------===//
// Effects
//===----------------------------------------------------------------------===//

static void
addEffects(Operation *op, OperandRange outs,
           SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
               &effects) {
  if (!isBufferForm(op))
    return;
  unsigned firstOut =
      outs.empty() ? op->getNumOperands() : outs.getBeginOperandIndex();
  for (OpOperand &operand : op->getOpOperands()) {
    if (operand.getOperandNumber() < firstOut)
      effects.emplace_back(MemoryEffects::Read::get(), &operand);
    else
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
  }
}

static Speculation::Speculatability speculatability(Operation *op) {
  return isBufferForm(op) ? Speculation::NotSpeculatable
                          : Speculation::Speculatable;
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

/// All operands are tensors, and each value is a result, or all are memrefs,
/// and each value has a destination.
template <typename OpTy>
static LogicalResult verifyForm(OpTy op, EmitError emitError) {
  bool buffers = isBufferForm(op);
  for (OpOperand &operand : op->getOpOperands())
    if (isa<MemRefType>(operand.get().getType()) != buffers)
      return emitError() << "expected operand " << operand.getOperandNumber()
                         << " to be a " << (buffers ? "memref" : "tensor")
                         << " like operand 0, but found "
                         << operand.get().getType();
  SmallVector<RankedTensorType> types = valueTypes<OpTy>(op);
  SmallVector<RankedTensorType> none;
  if (failed(verifyValues(emitError, "result", buffers ? none : types,
                          op->getResultTypes(), /*exact=*/true,
                          castsResult<OpTy>)))
    return failure();
  return verifyValues(emitError, "out", buffers ? types : none,
                      op.getOuts().getTypes(), /*exact=*/false,
                      castsResult<OpTy>);
}

static LogicalResult verifyRange(EmitError emitError, StringRef name,
                                 int64_t found, int64_t first, int64_t last) {
  if (found >= first && found <= last)
    return success();
  return emitError() << "expected " << name << " to be from " << first << " to "
                     << last << ", but found " << found;
}

/// The parameters have the shape of the trailing axes.
template <typename OpTy>
static LogicalResult verifyTrailing(OpTy op, EmitError emitError) {
  ShapedType input = shapedType(mainInput<OpTy>(op));
  int64_t axis = op.getAxis();
  if (input.getRank() == 0)
    return emitError() << "expected the rank of the input to be 1 or more, but "
                          "found 0";
  if (failed(verifyRange(emitError, "axis", axis, -input.getRank(), -1)))
    return failure();
  auto verifyParameter = [&](StringRef name, Value value) -> LogicalResult {
    if (!value)
      return success();
    return verifyShape(emitError, name, shapedType(value),
                       input.getShape().take_back(-axis));
  };
  if constexpr (isTrailingNorm<OpTy> || std::is_same_v<OpTy, DyTOp>)
    if (failed(verifyParameter("scale", op.getScale())) ||
        failed(verifyParameter("bias", op.getBias())))
      return failure();
  if constexpr (isAddNorm<OpTy>)
    if (failed(verifyParameter("branch_bias", op.getBranchBias())))
      return failure();
  return success();
}

/// What all elements share is of rank 0.
static LogicalResult verifyScalars(DyTOp op, EmitError emitError) {
  if (failed(verifyShape(emitError, "alpha", shapedType(op.getAlpha()), {})))
    return failure();
  if (!op.getShift())
    return success();
  return verifyShape(emitError, "shift", shapedType(op.getShift()), {});
}

/// Parameters and statistics have the extent of the features.
template <typename OpTy>
static LogicalResult verifyChannels(OpTy op, EmitError emitError) {
  constexpr bool isBatchNorm = std::is_same_v<OpTy, BatchNormOp>;
  ShapedType input = shapedType(op.getInput());
  int64_t channelAxis = op.getChannelAxis();
  // Axis 0 of a group norm is the batch.
  int64_t firstAxis = isBatchNorm ? 0 : 1;
  if (input.getRank() <= firstAxis)
    return emitError() << "expected the rank of the input to be "
                       << firstAxis + 1 << " or more, but found "
                       << input.getRank();
  if (failed(verifyRange(emitError, "channel_axis", channelAxis, firstAxis,
                         input.getRank() - 1)))
    return failure();
  int64_t channels = input.getDimSize(channelAxis);
  SmallVector<std::pair<StringRef, Value>> parameters{{"scale", op.getScale()},
                                                      {"bias", op.getBias()}};
  if constexpr (isBatchNorm)
    parameters.append({{"mean", op.getMean()}, {"variance", op.getVariance()}});
  for (auto [name, value] : parameters)
    if (value &&
        failed(verifyShape(emitError, name, shapedType(value), channels)))
      return failure();
  if constexpr (!isBatchNorm) {
    int64_t groups = op.getGroups();
    if (groups < 1)
      return emitError() << "expected groups to be 1 or more, but found "
                         << groups;
    if (!ShapedType::isDynamic(channels) && channels % groups != 0)
      return emitError() << "expected dimension " << channelAxis
                         << " of the input to be a multiple of the " << groups
                         << " groups, but found " << channels;
  }
  return success();
}

/// The summands have one shape and one element type.
template <typename OpTy>
static LogicalResult verifySummands(OpTy op, EmitError emitError) {
  SmallVector<std::pair<std::string, Value>> summands;
  if constexpr (isAddNorm<OpTy>) {
    if (op.getAddends().size() < 2)
      return emitError() << "expected the number of addends to be 2 or more, "
                            "but found "
                         << op.getAddends().size();
    if (!op.getAddendScales().empty() &&
        op.getAddendScales().size() != op.getAddends().size())
      return emitError() << "expected the number of addend_scales to be "
                         << op.getAddends().size() << ", but found "
                         << op.getAddendScales().size();
    for (auto [i, addend] : llvm::enumerate(op.getAddends()))
      summands.emplace_back("addend " + std::to_string(i), addend);
  } else {
    summands.emplace_back("skip", op.getSkip());
    summands.emplace_back("branch", op.getBranch());
  }
  ShapedType first = shapedType(summands.front().second);
  for (auto &[name, value] : llvm::drop_begin(summands))
    if (failed(verifyShape(emitError, name, shapedType(value),
                           first.getShape())) ||
        failed(verifyElementType(emitError, name, shapedType(value),
                                 first.getElementType())))
      return failure();
  return success();
}

static LogicalResult verifyFinite(EmitError emitError, const Twine &name,
                                  double value) {
  if (std::isfinite(value))
    return success();
  return emitError() << "expected " << name << " to be finite, but found "
                     << value;
}

/// The factors and offsets of an op are numbers.
template <typename OpTy>
static LogicalResult verifyFactors(OpTy op, EmitError emitError) {
  if constexpr (std::is_same_v<OpTy, ResidualAddOp>) {
    if (failed(verifyFinite(emitError, "skip_scale",
                            op.getSkipScale().convertToDouble())) ||
        failed(verifyFinite(emitError, "branch_scale",
                            op.getBranchScale().convertToDouble())))
      return failure();
  }
  if constexpr (isAddNorm<OpTy>)
    for (auto [i, scale] : llvm::enumerate(op.getAddendScales()))
      if (failed(verifyFinite(emitError, "addend_scales " + Twine(i), scale)))
        return failure();
  if constexpr (isTrailingNorm<OpTy>) {
    if (failed(verifyFinite(emitError, "scale_offset",
                            op.getScaleOffset().convertToDouble())))
      return failure();
  }
  if constexpr (isTrailingNorm<OpTy> || isChannelNorm<OpTy>) {
    double epsilon = op.getEpsilon().convertToDouble();
    if (!(epsilon >= 0) || std::isinf(epsilon))
      return emitError() << "expected epsilon to be finite and not negative, "
                            "but found "
                         << epsilon;
  }
  return success();
}

template <typename OpTy>
static LogicalResult verifyOp(OpTy op) {
  auto emitError = [&] { return op.emitOpError(); };
  if constexpr (isAddNorm<OpTy> || std::is_same_v<OpTy, ResidualAddOp>)
    if (failed(verifySummands(op, emitError)))
      return failure();
  if constexpr (isTrailingNorm<OpTy> || isOneOf<OpTy, DyTOp, CenterOp>)
    if (failed(verifyTrailing(op, emitError)))
      return failure();
  if constexpr (std::is_same_v<OpTy, DyTOp>)
    if (failed(verifyScalars(op, emitError)))
      return failure();
  if constexpr (isChannelNorm<OpTy>)
    if (failed(verifyChannels(op, emitError)))
      return failure();
  if (failed(verifyFactors(op, emitError)))
    return failure();
  return verifyForm(op, emitError);
}

//===----------------------------------------------------------------------===//
// NormOpInterface
//===----------------------------------------------------------------------===//

static SmallVector<int64_t> axesFrom(int64_t first, int64_t rank) {
  return llvm::to_vector(llvm::seq<int64_t>(first, rank));
}

template <typename OpTy>
static SmallVector<int64_t> trailingAxes(OpTy op) {
  int64_t rank = shapedType(mainInput<OpTy>(op)).getRank();
  return axesFrom(rank + int64_t(op.getAxis()), rank);
}

StringRef LayerNormOp::getNormKind() { return "layer_norm"; }
StringRef RMSNormOp::getNormKind() { return "rms_norm"; }
StringRef BatchNormOp::getNormKind() { return "batch_norm"; }
StringRef GroupNormOp::getNormKind() { return "group_norm"; }
StringRef AddLayerNormOp::getNormKind() { return "layer_norm"; }
StringRef AddRMSNormOp::getNormKind() { return "rms_norm"; }

bool LayerNormOp::isCentered() { return true; }
bool RMSNormOp::isCentered() { return false; }
bool BatchNormOp::isCentered() { return true; }
bool GroupNormOp::isCentered() { return true; }
bool AddLayerNormOp::isCentered() { return true; }
bool AddRMSNormOp::isCentered() { return false; }

OperandRange LayerNormOp::getNormInputs() {
  return getODSOperands(odsIndex_input);
}
OperandRange RMSNormOp::getNormInputs() {
  return getODSOperands(odsIndex_input);
}
OperandRange BatchNormOp::getNormInputs() {
  return getODSOperands(odsIndex_input);
}
OperandRange GroupNormOp::getNormInputs() {
  return getODSOperands(odsIndex_input);
}
OperandRange AddLayerNormOp::getNormInputs() { return getAddends(); }
OperandRange AddRMSNormOp::getNormInputs() { return getAddends(); }

SmallVector<int64_t> LayerNormOp::getNormalizedAxes() {
  return trailingAxes(*this);
}
SmallVector<int64_t> RMSNormOp::getNormalizedAxes() {
  return trailingAxes(*this);
}
SmallVector<int64_t> AddLayerNormOp::getNormalizedAxes() {
  return trailingAxes(*this);
}
SmallVector<int64_t> AddRMSNormOp::getNormalizedAxes() {
  return trailingAxes(*this);
}
SmallVector<int64_t> GroupNormOp::getNormalizedAxes() {
  return axesFrom(1, getInput().getType().getRank());
}
SmallVector<int64_t> BatchNormOp::getNormalizedAxes() {
  SmallVector<int64_t> axes = axesFrom(0, getInput().getType().getRank());
  llvm::erase(axes, int64_t(getChannelAxis()));
  return axes;
}

#define GET_OP_CLASSES
#include "resnorm/IR/ResNormOps.cpp.inc"
