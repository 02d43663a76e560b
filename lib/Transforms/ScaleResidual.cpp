//===- ScaleResidual.cpp - Factors on the skips and the branches ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contract.h"
#include "JSONFile.h"
#include "NewParameters.h"
#include "ResidualFactors.h"
#include "StreamSelection.h"
#include "TrailingMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMSCALERESIDUAL
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// One residual add of a selected sublayer.
struct ScaledAdd {
  ResidualAddOp add;
  unsigned branchOperand;
  /// What multiplies the factor of the other operand, the skip.
  double skip;
  /// The name of the branch's new parameter.
  std::string name;
};

/// The scaling of one stream's selected layers.
class StreamScaling {
public:
  StreamScaling(const Stream &stream, ResidualScheme scheme,
                const ResidualFactors &factors)
      : stream(stream), scheme(scheme), factors(factors) {}

  /// Finds the adds of the layers; a diagnostic at what cannot be scaled.
  LogicalResult plan(const StreamSelection &selection, unsigned streamIndex);
  void apply(NewParameters &parameters);
  unsigned getNumAdds() const { return adds.size(); }
  llvm::json::Object report(StringRef function, unsigned streamIndex,
                            const StreamDepth &depth) const;
  Location getLoc() const { return stream.sublayers.front()->getLoc(); }
  const ResidualFactors &getFactors() const { return factors; }

private:
  LogicalResult check(const Sublayer &sublayer) const;
  InFlightDiagnostic refuse(Location loc) const {
    return emitError(loc) << "cannot scale the residual connection ("
                          << stringifyScheme(scheme) << "): ";
  }

  const Stream &stream;
  ResidualScheme scheme;
  ResidualFactors factors;
  SmallVector<ScaledAdd> adds;
  SmallVector<unsigned> layers;
};

} // namespace

LogicalResult StreamScaling::check(const Sublayer &sublayer) const {
  const ResidualJoin &join = *sublayer.join;
  if (stream.hasAccumulation)
    return refuse(sublayer.getLoc())
           << "the stream carries a second one that sums the branches";
  if (factors.skip != 1 && !join.extraSkips.empty())
    return refuse(sublayer.getLoc()) << "an extra skip joins the sum";
  if (scheme == ResidualScheme::DeepNorm && !sublayer.addNorm)
    return refuse(sublayer.getLoc())
           << "expected a norm after the residual add, without which the "
              "factor grows with each layer, but found none";
  if (join.adds.empty())
    return refuse(sublayer.getLoc())
           << "expected one operand to be the branch, but found none";
  for (const JoiningAdd &joining : join.adds) {
    Operation *op = joining.add->op;
    if (!isa_and_nonnull<ResidualAddOp>(op))
      return refuse(joining.add->getLoc())
             << "expected 'resnorm.residual_add', which raise-to-resnorm "
                "makes, but found '"
             << (op ? op->getName().getStringRef() : StringRef("plain ops"))
             << "'";
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    if (scheme == ResidualScheme::LayerScale &&
        (type.getRank() == 0 || type.isDynamicDim(type.getRank() - 1)))
      return refuse(joining.add->getLoc())
             << "expected a static feature axis, but found " << type;
  }
  return success();
}

LogicalResult StreamScaling::plan(const StreamSelection &selection,
                                  unsigned streamIndex) {
  // A parallel block's sublayers close one join.
  const ResidualJoin *previous = nullptr;
  for (auto [l, layer] : llvm::enumerate(stream.layers)) {
    if (!selection.selectsLayer(l))
      continue;
    layers.push_back(l);
    for (auto [k, sublayer] : llvm::enumerate(layer.sublayers)) {
      const ResidualJoin &join = *sublayer->join;
      if (&join == std::exchange(previous, &join))
        continue;
      if (failed(check(*sublayer)))
        return failure();
      // The innermost add holds the skip itself.
      double skip =
          factors.betaInit ? factors.skip / join.skipScale : factors.skip;
      for (const JoiningAdd &joining : join.adds) {
        adds.push_back(
            {cast<ResidualAddOp>(joining.add->op), 1 - joining.skipOperand,
             std::exchange(skip, 1),
             llvm::formatv("stream.{0}.layer.{1}.sublayer.{2}.branch_scale",
                           streamIndex, l, k)
                 .str()});
      }
    }
  }
  return success();
}

void StreamScaling::apply(NewParameters &parameters) {
  for (ScaledAdd &scaled : adds) {
    ResidualAddOp add = scaled.add;
    double skip = scaled.skip, branch = factors.branch;
    if (scaled.branchOperand == 0)
      std::swap(skip, branch);
    add.setSkipScale(APFloat(add.getSkipScale().convertToDouble() * skip));
    add.setBranchScale(
        APFloat(add.getBranchScale().convertToDouble() * branch));
    if (!factors.parameter)
      continue;
    OpBuilder builder(add);
    OpOperand &operand = add->getOpOperand(scaled.branchOperand);
    auto type = cast<RankedTensorType>(operand.get().getType());
    unsigned rank = scheme == ResidualScheme::LayerScale ? 1 : 0;
    Value parameter =
        parameters.create(builder, add.getLoc(),
                          RankedTensorType::get(type.getShape().take_back(rank),
                                                type.getElementType()),
                          *factors.parameter, scaled.name);
    operand.set(createProduct(builder, add.getLoc(), operand.get(), parameter));
  }
}

llvm::json::Object StreamScaling::report(StringRef function,
                                         unsigned streamIndex,
                                         const StreamDepth &depth) const {
  auto numberOrNull = [](std::optional<double> number) -> llvm::json::Value {
    return number ? llvm::json::Value(*number) : nullptr;
  };
  llvm::json::Object object{
      {"function", function},
      {"stream", streamIndex},
      {"scheme", stringifyScheme(scheme)},
      {"contract", factors.isExact() ? "exact" : "architectural"},
      {"layers", llvm::json::Array(layers)},
      {"stream_layers", depth.layers},
      {"residual_adds", adds.size()},
      {"skip_factor", factors.skip},
      {"branch_factor", factors.branch},
      {"initial", numberOrNull(factors.parameter)},
      {"beta_init", numberOrNull(factors.betaInit)}};
  if (depth.decoderLayers)
    object["decoder_layers"] = depth.decoderLayers;
  if (factors.betaInit)
    object["beta_init_scales"] = llvm::json::Array{
        "attention value", "attention output", "ffn input", "ffn output"};
  return object;
}

namespace {

struct ResNormScaleResidual final
    : resnorm::impl::ResNormScaleResidualBase<ResNormScaleResidual> {
  using ResNormScaleResidualBase::ResNormScaleResidualBase;
  void runOnOperation() override;

private:
  LogicalResult readInitial();
  std::optional<double> initialValue;
};

} // namespace

/// The value of new parameters, of the schemes that have some.
LogicalResult ResNormScaleResidual::readInitial() {
  initialValue.reset();
  Location loc = getOperation().getLoc();
  bool trains =
      scheme == ResidualScheme::ReZero || scheme == ResidualScheme::LayerScale;
  if (!trains) {
    if (initial.empty())
      return success();
    return emitError(loc) << "expected no 'initial' with the scheme "
                          << stringifyScheme(scheme)
                          << ", which has no new parameter";
  }
  double value = scheme == ResidualScheme::LayerScale ? 1 : 0;
  if (!initial.empty() &&
      (StringRef(initial).getAsDouble(value) || !std::isfinite(value)))
    return emitError(loc) << "expected 'initial' to be a number, but found '"
                          << initial << "'";
  if (value == 0 && newParameters == NewParameterMode::Constants)
    return emitError(loc)
           << "expected new-parameters=arguments with the initial value 0: a "
              "constant 0 removes each branch for good";
  initialValue = value;
  return success();
}

namespace {

/// The scalings of one function's streams; the analysis owns what they refer
/// to.
struct FunctionScaling {
  FunctionOpInterface function;
  std::unique_ptr<ResidualStream> analysis;
  std::vector<StreamScaling> streams;
};

} // namespace

void ResNormScaleResidual::runOnOperation() {
  ModuleOp module = getOperation();
  FailureOr<StreamSelection> selection =
      StreamSelection::parse(module.getLoc(), layers, function, stream);
  if (failed(selection) || failed(readInitial()))
    return signalPassFailure();
  // All is planned before the first change: a refusal leaves the module as it
  // was.
  std::vector<FunctionScaling> scalings;
  llvm::json::Array reports;
  unsigned numAdds = 0;
  for (auto candidate : module.getOps<FunctionOpInterface>()) {
    if (!selection->selectsFunction(candidate))
      continue;
    FunctionScaling scaling{
        candidate, std::make_unique<ResidualStream>(candidate), {}};
    ArrayRef<std::unique_ptr<Stream>> streams = scaling.analysis->getStreams();
    FailureOr<SmallVector<StreamDepth>> depths = measureDepths(streams, scheme);
    if (failed(depths))
      return signalPassFailure();
    for (unsigned i = 0; i < streams.size(); ++i) {
      if (!selection->selectsStream(i))
        continue;
      StreamScaling planned(*streams[i], scheme,
                            getFactors(scheme, (*depths)[i], initialValue));
      if (failed(planned.plan(*selection, i)))
        return signalPassFailure();
      if (!planned.getNumAdds())
        continue;
      numAdds += planned.getNumAdds();
      reports.push_back(planned.report(candidate.getName(), i, (*depths)[i]));
      scaling.streams.push_back(std::move(planned));
    }
    if (scaling.streams.empty())
      continue;
    if (initialValue && failed(NewParameters(candidate, newParameters).check()))
      return signalPassFailure();
    scalings.push_back(std::move(scaling));
  }
  if (!numAdds) {
    emitError(module.getLoc())
        << "expected a residual add to scale, but found none"
        << selection->describe();
    return signalPassFailure();
  }
  if (!report.empty() && failed(writeJSONFile(module.getLoc(), "the report",
                                              report, std::move(reports))))
    return signalPassFailure();
  for (FunctionScaling &scaling : scalings) {
    NewParameters parameters(scaling.function, newParameters);
    for (StreamScaling &planned : scaling.streams) {
      Location loc = planned.getLoc();
      planned.apply(parameters);
      remark::passed(loc, remark::RemarkOpts::name("scale").category(
                              "resnorm-scale-residual"))
          << "residual adds scaled:" << stringifyScheme(scheme)
          << remark::add("contract: {0}", planned.getFactors().isExact()
                                              ? kExactContract
                                              : kArchitecturalContract)
          << remark::metric("residual adds", planned.getNumAdds());
    }
  }
}
