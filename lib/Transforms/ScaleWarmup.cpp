//===- ScaleWarmup.cpp - Let the scales of norms grow with the step -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contract.h"
#include "NewParameters.h"
#include "NormSelection.h"
#include "TrailingMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMSCALEWARMUP
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

struct ResNormScaleWarmup final
    : resnorm::impl::ResNormScaleWarmupBase<ResNormScaleWarmup> {
  using ResNormScaleWarmupBase::ResNormScaleWarmupBase;
  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  LogicalResult check(SelectedNorms &selected);
  Value createFactor(OpBuilder &builder, Location loc, Value step);
  void apply(SelectedNorms &selected);
};

} // namespace

LogicalResult ResNormScaleWarmup::checkOptions() {
  Location loc = getOperation().getLoc();
  if (steps < 1)
    return emitError(loc) << "expected steps to be 1 or more, but found "
                          << int64_t(steps);
  for (auto [name, value] :
       {std::pair("start", double(start)), std::pair("end", double(end))})
    if (!std::isfinite(value))
      return emitError(loc)
             << "expected " << name << " to be finite, but found " << value;
  return success();
}

LogicalResult ResNormScaleWarmup::check(SelectedNorms &selected) {
  if (failed(checkTypeMayChange(selected.function,
                                "to make the step its argument")))
    return failure();
  for (const SelectedNorm &norm : selected.norms) {
    TrailingNorm from = *TrailingNorm::get(norm.op);
    auto type = cast<RankedTensorType>(from.addends.front().getType());
    if (!from.scale && llvm::any_of(type.getShape().drop_front(from.firstAxis),
                                    ShapedType::isDynamic))
      return emitError(norm.op->getLoc())
             << "expected static normalised axes, to give the norm the scale "
                "that it has not, but found "
             << type;
  }
  return success();
}

/// end + (start - end) * (1 - min(step / steps, 1)): exactly `end` when the
/// steps are over. In f64, of rank 0.
Value ResNormScaleWarmup::createFactor(OpBuilder &builder, Location loc,
                                       Value step) {
  ImplicitLocOpBuilder b(loc, builder);
  auto constant = [&](Attribute value, Type type) -> Value {
    return arith::ConstantOp::create(
        b, DenseElementsAttr::get(RankedTensorType::get({}, type), value));
  };
  auto number = [&](double value) {
    return constant(b.getF64FloatAttr(value), b.getF64Type());
  };
  auto wide = RankedTensorType::get({}, b.getF64Type());
  Value limit = constant(b.getI64IntegerAttr(steps), b.getI64Type());
  Value done = arith::MinSIOp::create(b, step, limit);
  Value left = arith::SIToFPOp::create(
      b, wide, arith::SubIOp::create(b, limit, done).getResult());
  Value share = arith::DivFOp::create(b, left, number(steps));
  Value below = arith::MulFOp::create(b, share, number(start - end));
  return arith::AddFOp::create(b, number(end), below);
}

void ResNormScaleWarmup::apply(SelectedNorms &selected) {
  FunctionOpInterface owner = selected.function;
  Location loc = owner.getLoc();
  NewParameters parameters(owner, NewParameterMode::Arguments);
  auto builder = OpBuilder::atBlockBegin(&owner.getFunctionBody().front());
  Value step = parameters.createArgument(
      loc, RankedTensorType::get({}, builder.getI64Type()), "step");
  Value factor = createFactor(builder, loc, step);
  for (const SelectedNorm &norm : selected.norms) {
    TrailingNorm from = *TrailingNorm::get(norm.op);
    builder.setInsertionPoint(norm.op);
    Value scale = createEffectiveScale(builder, norm.op->getLoc(), from);
    if (!scale) {
      auto type = cast<RankedTensorType>(from.addends.front().getType());
      auto one = builder.getFloatAttr(type.getElementType(), 1);
      auto vector = RankedTensorType::get(
          type.getShape().drop_front(from.firstAxis), type.getElementType());
      scale = arith::ConstantOp::create(builder, norm.op->getLoc(),
                                        DenseElementsAttr::get(vector, one));
    }
    Value scaled = createProduct(builder, norm.op->getLoc(), scale, factor);
    llvm::TypeSwitch<Operation *>(norm.op).Case<LayerNormOp, RMSNormOp>(
        [&](auto op) {
          op.getScaleMutable().assign(scaled);
          op.setScaleOffset(APFloat(0.0));
        });
  }
  remark::passed(
      loc, remark::RemarkOpts::name("warm up").category("resnorm-scale-warmup"))
      << "scales of norms multiplied by a factor of the step"
      << (end == 1 ? remark::add("contract: exact-if, the same function up to "
                                 "rounding from step {0} on",
                                 int64_t(steps))
                   : remark::add("contract: {0}", kArchitecturalContract))
      << remark::metric("norms", selected.norms.size());
}

void ResNormScaleWarmup::runOnOperation() {
  ModuleOp module = getOperation();
  FailureOr<StreamSelection> selection =
      StreamSelection::parse(module.getLoc(), layers, function, stream);
  if (failed(selection) || failed(checkOptions()))
    return signalPassFailure();
  FailureOr<SmallVector<SelectedNorms>> selected =
      selectNorms(module, *selection);
  if (failed(selected) || llvm::any_of(*selected, [&](auto &norms) {
        return failed(check(norms));
      }))
    return signalPassFailure();
  for (SelectedNorms &norms : *selected)
    apply(norms);
}
