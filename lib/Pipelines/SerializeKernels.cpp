//===- SerializeKernels.cpp - GPU modules to device code ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaToolkit.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Target/LLVM/ModuleToObject.h"
#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMSERIALIZEKERNELS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

static constexpr StringLiteral tripleName = "nvptx64-nvidia-cuda";

/// A file that is gone with the object.
static FailureOr<llvm::FileRemover> createTemporary(StringRef suffix,
                                                    SmallString<128> &path) {
  if (llvm::sys::fs::createTemporaryFile("resnorm", suffix, path))
    return failure();
  return llvm::FileRemover(path);
}

namespace {

/// Runs a program of the toolkit from one file to another.
class CudaProgram {
public:
  CudaProgram(Operation *op, StringRef name) : op(op), name(name) {}

  /// What the program writes for `input`. `arguments` gives its arguments for
  /// the paths of input and output.
  FailureOr<SmallVector<char, 0>>
  run(StringRef input,
      function_ref<SmallVector<std::string>(StringRef, StringRef)> arguments) {
    std::optional<std::string> program = findCudaProgram(name);
    if (!program)
      return op->emitError("expected the program ")
             << name << " to make device machine code, found none; "
             << cudaToolkitHint;
    SmallString<128> in, out, log;
    auto inFile = createTemporary("in", in),
         outFile = createTemporary("out", out),
         logFile = createTemporary("log", log);
    if (failed(inFile) || failed(outFile) || failed(logFile))
      return op->emitError("cannot create a temporary file");
    std::error_code code;
    {
      llvm::raw_fd_ostream stream(in, code);
      stream << input;
    }
    SmallVector<std::string> texts = arguments(in, out);
    SmallVector<StringRef> command{*program};
    llvm::append_range(command, texts);
    std::optional<StringRef> redirects[] = {StringRef(), log.str(), log.str()};
    std::string error;
    int status = llvm::sys::ExecuteAndWait(*program, command, std::nullopt,
                                           redirects, 0, 0, &error);
    if (code || status != 0) {
      auto messages = llvm::MemoryBuffer::getFile(log);
      return op->emitError(name)
             << " failed: "
             << (error.empty() && messages ? (*messages)->getBuffer().rtrim()
                                           : StringRef(error));
    }
    auto result = llvm::MemoryBuffer::getFile(out);
    if (!result)
      return op->emitError(name) << " wrote nothing";
    StringRef bytes = (*result)->getBuffer();
    return SmallVector<char, 0>(bytes.begin(), bytes.end());
  }

private:
  Operation *op;
  StringRef name;
};

/// Translates one module of kernels. What upstream's serializer links depends
/// on the environment even where nothing is needed; this one links libdevice,
/// and only where a kernel calls it.
class Serializer final : public LLVM::ModuleToObject {
public:
  Serializer(gpu::GPUModuleOp module, NVVM::NVVMTargetAttr target,
             gpu::CompilationTarget format, std::optional<std::string> library)
      : ModuleToObject(*module, target.getTriple(), target.getChip(),
                       target.getFeatures(), target.getO()),
        format(format), library(std::move(library)) {}

private:
  std::optional<SmallVector<std::unique_ptr<llvm::Module>>>
  loadBitcodeFiles(llvm::Module &code) override {
    SmallVector<std::unique_ptr<llvm::Module>> libraries;
    if (!library)
      return libraries;
    std::unique_ptr<llvm::Module> bitcode =
        loadBitcodeFile(code.getContext(), *library);
    if (!bitcode)
      return std::nullopt;
    libraries.push_back(std::move(bitcode));
    return libraries;
  }

  FailureOr<SmallVector<char, 0>> moduleToObject(llvm::Module &code) override {
    Operation *op = &getOperation();
    if (format == gpu::CompilationTarget::Offload) {
      SmallVector<char, 0> text;
      llvm::raw_svector_ostream stream(text);
      code.print(stream, nullptr);
      return text;
    }
    FailureOr<llvm::TargetMachine *> machine = getOrCreateTargetMachine();
    if (failed(machine))
      return op->emitError("LLVM was built without the NVPTX target");
    FailureOr<SmallString<0>> assembly =
        translateModuleToISA(code, **machine, [&] { return op->emitError(); });
    if (failed(assembly))
      return failure();
    if (format == gpu::CompilationTarget::Assembly) {
      // The driver takes a string that ends in zero.
      assembly->push_back('\0');
      return SmallVector<char, 0>(assembly->begin(), assembly->end());
    }
    FailureOr<SmallVector<char, 0>> binary =
        CudaProgram(op, "ptxas")
            .run(*assembly, [&](StringRef in, StringRef out) {
              return SmallVector<std::string>{"-arch=" + chip.str(), in.str(),
                                              "-o", out.str()};
            });
    if (failed(binary) || format == gpu::CompilationTarget::Binary)
      return binary;
    std::string architecture = chip.drop_front(StringRef("sm_").size()).str();
    return CudaProgram(op, "fatbinary")
        .run(StringRef(binary->data(), binary->size()), [&](StringRef in,
                                                            StringRef out) {
          return SmallVector<std::string>{
              "--64", "--create=" + out.str(),
              "--image3=kind=elf,sm=" + architecture + ",file=" + in.str()};
        });
  }

  gpu::CompilationTarget format;
  std::optional<std::string> library;
};

struct SerializeKernels final
    : resnorm::impl::ResNormSerializeKernelsBase<SerializeKernels> {
  using ResNormSerializeKernelsBase::ResNormSerializeKernelsBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<gpu::GPUDialect, LLVM::LLVMDialect, NVVM::NVVMDialect>();
    registerBuiltinDialectTranslation(registry);
    registerGPUDialectTranslation(registry);
    registerLLVMDialectTranslation(registry);
    registerNVVMDialectTranslation(registry);
  }

  void runOnOperation() override {
    NVVM::SerializeGPUModuleBase::init();
    std::optional<gpu::CompilationTarget> target = checkOptions();
    if (!target)
      return signalPassFailure();
    for (auto module :
         llvm::make_early_inc_range(getOperation().getOps<gpu::GPUModuleOp>()))
      if (failed(serialize(module, *target)))
        return signalPassFailure();
  }

private:
  std::optional<gpu::CompilationTarget> checkOptions() {
    ModuleOp module = getOperation();
    llvm::Triple triple(tripleName);
    std::string error;
    const llvm::Target *target =
        llvm::TargetRegistry::lookupTarget(triple, error);
    if (!target) {
      module.emitError("LLVM was built without the NVPTX target");
      return std::nullopt;
    }
    // An unknown name would be compiled for another chip, with a warning.
    std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
        target->createMCSubtargetInfo(triple, "", ""));
    if (!StringRef(chip).starts_with("sm_") ||
        !subtarget->isCPUStringValid(chip)) {
      module.emitError("expected the chip to be one that LLVM knows, such as "
                       "sm_90, found '")
          << chip << "'";
      return std::nullopt;
    }
    if (format == "auto")
      return chooseFormat();
    auto result =
        llvm::StringSwitch<std::optional<gpu::CompilationTarget>>(format)
            .Case("llvm", gpu::CompilationTarget::Offload)
            .Case("isa", gpu::CompilationTarget::Assembly)
            .Case("bin", gpu::CompilationTarget::Binary)
            .Case("fatbin", gpu::CompilationTarget::Fatbin)
            .Default(std::nullopt);
    if (!result)
      module.emitError(
          "expected the format to be llvm, isa, bin, fatbin or auto, found '")
          << format << "'";
    return result;
  }

  /// Machine code where the toolkit can make it, else what the driver compiles.
  gpu::CompilationTarget chooseFormat() {
    bool hasAssembler = findCudaProgram("ptxas").has_value();
    remark::analysis(getOperation().getLoc(),
                     remark::RemarkOpts::name("KernelFormat")
                         .category("resnorm-serialize-kernels"))
        << remark::reason("{0}",
                          hasAssembler
                              ? "machine code for " + chip + ", by ptxas"
                              : "PTX for " + chip +
                                    ", which the driver will compile: expected "
                                    "ptxas, found none");
    return hasAssembler ? gpu::CompilationTarget::Binary
                        : gpu::CompilationTarget::Assembly;
  }

  /// The first call of a function of libdevice.
  static LLVM::CallOp findLibraryCall(gpu::GPUModuleOp module) {
    LLVM::CallOp found;
    module.walk([&](LLVM::CallOp call) {
      std::optional<StringRef> callee = call.getCallee();
      if (!callee || !callee->starts_with("__nv_"))
        return WalkResult::advance();
      found = call;
      return WalkResult::interrupt();
    });
    return found;
  }

  LogicalResult serialize(gpu::GPUModuleOp module,
                          gpu::CompilationTarget target) {
    std::optional<std::string> library;
    if (LLVM::CallOp call = findLibraryCall(module)) {
      library = findLibDevice();
      if (!library) {
        auto kernel = call->getParentOfType<LLVM::LLVMFuncOp>();
        return call.emitError("expected libdevice, whose function ")
               << *call.getCallee() << " kernel @" << kernel.getName()
               << " calls, found none; " << cudaToolkitHint;
      }
    }
    OpBuilder builder(module);
    auto targetAttr = NVVM::NVVMTargetAttr::get(&getContext(), /*optLevel=*/3,
                                                tripleName, chip, features);
    auto code = Serializer(module, targetAttr, target, library).run();
    if (!code)
      return failure();
    Attribute object = gpu::ObjectAttr::get(
        targetAttr, target,
        builder.getStringAttr(StringRef(code->data(), code->size())));
    gpu::BinaryOp::create(builder, module.getLoc(), module.getName(),
                          /*offloadingHandler=*/Attribute(),
                          ArrayRef<Attribute>(object));
    module.erase();
    return success();
  }
};

} // namespace
