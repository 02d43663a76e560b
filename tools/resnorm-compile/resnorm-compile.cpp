//===- resnorm-compile.cpp - Models to shared libraries -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// resnorm-compile IN.mlir -o MODEL.so: lowers a module and links it into a
// library that needs neither MLIR nor LLVM to run. What the library exports is
// in resnorm/Pipelines/Pipelines.h. Exit status 1 after one message, and no
// output file, when anything fails.
//
//===----------------------------------------------------------------------===//

#include "CodeGeneration.h"
#include "DeviceCode.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Support/Timing.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "resnorm/InitAll.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
namespace cl = llvm::cl;

namespace {
enum class Output { SharedLibrary, Object, LLVM, PTX, Cubin };
enum class Target { CPU, CUDA };
} // namespace

static cl::OptionCategory category("resnorm-compile options");

static cl::opt<std::string> inputName(cl::Positional, cl::Required,
                                      cl::desc("IN.mlir (text or bytecode)"),
                                      cl::cat(category));
static cl::opt<std::string> outputName("o", cl::Required,
                                       cl::value_desc("file"),
                                       cl::desc("Output file"),
                                       cl::cat(category));
static cl::opt<std::string> prefixOption(
    "prefix", cl::value_desc("name"),
    cl::desc("Export the public function @f as NAME_f (default: the stem of "
             "the output)"),
    cl::cat(category));
static cl::opt<Output> emitOption(
    "emit", cl::desc("What to write:"), cl::init(Output::SharedLibrary),
    cl::values(
        clEnumValN(Output::SharedLibrary, "so", "a shared library (default)"),
        clEnumValN(Output::Object, "obj", "an object file"),
        clEnumValN(Output::LLVM, "llvm", "optimized LLVM IR as text"),
        clEnumValN(Output::PTX, "ptx", "the kernels as PTX (default for cuda)"),
        clEnumValN(Output::Cubin, "cubin", "the kernels as machine code")),
    cl::cat(category));
static cl::opt<Target> targetOption(
    "target", cl::desc("What to compile for:"), cl::init(Target::CPU),
    cl::values(clEnumValN(Target::CPU, "cpu", "this machine's CPU (default)"),
               clEnumValN(Target::CUDA, "cuda", "an NVIDIA GPU")),
    cl::cat(category));
static cl::opt<std::string> chipOption("chip", cl::init("sm_90"),
                                       cl::value_desc("sm_NN"),
                                       cl::desc("The GPU of --target=cuda "
                                                "(default: sm_90)"),
                                       cl::cat(category));

/// What the exported names start with: a C identifier.
static std::string exportPrefix() {
  std::string prefix = prefixOption;
  if (prefix.empty()) {
    prefix = llvm::sys::path::stem(outputName).str();
    for (char &c : prefix)
      if (!llvm::isAlnum(c))
        c = '_';
    if (llvm::isDigit(prefix.front()))
      prefix.insert(prefix.begin(), '_');
  }
  return prefix;
}

static OwningOpRef<ModuleOp> parse(llvm::SourceMgr &sources,
                                   MLIRContext &context) {
  std::string error;
  auto file = openInputFile(inputName, &error);
  if (!file) {
    llvm::WithColor::error() << error << "\n";
    return {};
  }
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  return parseSourceFile<ModuleOp>(sources, &context);
}

static LogicalResult lower(ModuleOp module) {
  PassManager manager(module->getName());
  if (failed(applyPassManagerCLOptions(manager)))
    return failure();
  applyDefaultTimingPassManagerCLOptions(manager);
  resnorm::ResNormToLLVMOptions options;
  options.prefix = exportPrefix();
  resnorm::buildResNormToLLVMPipeline(manager, options);
  return manager.run(module);
}

static llvm::Error writeLibrary(llvm::Module &code,
                                llvm::TargetMachine &machine, StringRef path) {
  auto object = llvm::sys::fs::TempFile::create((path + ".%%%%%%.o").str(),
                                                llvm::sys::fs::all_read);
  if (!object)
    return object.takeError();
  llvm::Error error = [&] {
    llvm::raw_fd_ostream stream(object->FD, /*shouldClose=*/false);
    if (llvm::Error failed = resnorm::emitObject(code, machine, stream))
      return failed;
    stream.flush();
    return resnorm::linkSharedLibrary(object->TmpName, path);
  }();
  return llvm::joinErrors(std::move(error), object->discard());
}

static llvm::Error write(llvm::Module &code, llvm::TargetMachine &machine,
                         llvm::sys::fs::TempFile &file) {
  if (emitOption == Output::SharedLibrary)
    return writeLibrary(code, machine, file.TmpName);
  llvm::raw_fd_ostream stream(file.FD, /*shouldClose=*/false);
  if (emitOption == Output::Object)
    return resnorm::emitObject(code, machine, stream);
  code.print(stream, nullptr);
  return llvm::Error::success();
}

/// Says what failed behind the IR, where no location helps.
static LogicalResult fail(llvm::Error error) {
  llvm::WithColor::error() << "'" << inputName
                           << "': " << llvm::toString(std::move(error)) << "\n";
  return failure();
}

/// What the options ask for; nothing where they do not go together.
static std::optional<Output> getOutput() {
  bool isForDevice = emitOption == Output::PTX || emitOption == Output::Cubin;
  if (targetOption == Target::CPU && !isForDevice)
    return emitOption;
  if (targetOption == Target::CUDA && emitOption.getNumOccurrences() == 0)
    return Output::PTX;
  if (targetOption == Target::CUDA && isForDevice)
    return emitOption;
  llvm::WithColor::error() << "expected --emit=ptx or cubin with "
                              "--target=cuda, and another with --target=cpu\n";
  return std::nullopt;
}

/// Compiles the kernels of `module` into `file`.
static LogicalResult compileDeviceCode(ModuleOp module, Output output,
                                       llvm::sys::fs::TempFile &file) {
  PassManager manager(module->getName());
  if (failed(applyPassManagerCLOptions(manager)))
    return failure();
  applyDefaultTimingPassManagerCLOptions(manager);
  resnorm::DeviceCodeOptions options;
  options.chip = chipOption;
  options.format = output == Output::Cubin ? "bin" : "isa";
  options.prefix = exportPrefix();
  resnorm::addDeviceCodePasses(manager, options);
  if (failed(manager.run(module)))
    return failure();
  llvm::raw_fd_ostream stream(file.FD, /*shouldClose=*/false);
  return resnorm::writeDeviceCode(module, stream);
}

/// Compiles `module` into `file`; diagnostics say what went wrong.
static LogicalResult compile(ModuleOp module, llvm::sys::fs::TempFile &file) {
  std::optional<Output> output = getOutput();
  if (!output)
    return failure();
  if (targetOption == Target::CUDA)
    return compileDeviceCode(module, *output, file);
  if (failed(lower(module)))
    return failure();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code =
      translateModuleToLLVMIR(module, context, inputName);
  if (!code)
    return fail(llvm::createStringError("cannot be translated to LLVM IR"));
  auto machine = resnorm::createHostMachine();
  if (!machine)
    return fail(machine.takeError());
  resnorm::optimize(*code, **machine);
  if (llvm::Error error = write(*code, **machine, file))
    return fail(std::move(error));
  return success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAsmPrinterCLOptions();
  registerMLIRContextCLOptions();
  registerPassManagerCLOptions();
  registerDefaultTimingManagerCLOptions();
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compile a model for this machine's CPU or a GPU\n\n"
      "Lowers IN.mlir (resnorm, TOSA, linalg) to a library with a "
      "C entry point per public function.\n");

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  registerAllExtensions(registry);
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  resnorm::registerAllDialects(registry);
  MLIRContext context(registry);
  // One message says enough; the op behind it may be a whole model.
  context.printOpOnDiagnostic(false);

  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  OwningOpRef<ModuleOp> module = parse(sources, context);
  if (!module)
    return 1;

  // The output comes into being under another name: nobody sees half of it.
  auto file = llvm::sys::fs::TempFile::create(outputName + ".%%%%%%.tmp");
  if (!file) {
    llvm::WithColor::error()
        << "cannot write '" << outputName
        << "': " << llvm::toString(file.takeError()) << "\n";
    return 1;
  }
  if (failed(compile(*module, *file))) {
    llvm::consumeError(file->discard());
    return 1;
  }
  if (llvm::Error error = file->keep(outputName)) {
    llvm::WithColor::error()
        << "cannot write '" << outputName
        << "': " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  return 0;
}
