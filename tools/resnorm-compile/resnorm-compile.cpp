//===- resnorm-compile.cpp - Models to shared libraries -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// resnorm-compile IN.mlir -o MODEL.so: lowers a module and links it into a
// library that needs neither MLIR nor LLVM to run. What the library exports is
// in resnorm/Pipelines/Pipelines.h; --header writes it as a C header. Exit
// status 1 after one message, and no output file, when anything fails.
//
//===----------------------------------------------------------------------===//

#include "CodeGeneration.h"
#include "DeviceCode.h"
#include "OutputFiles.h"
#include "Remarks.h"
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
#include "resnorm/Pipelines/EntryPoints.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
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
                                       cl::desc("Output file ('-': standard "
                                                "output)"),
                                       cl::cat(category));
static cl::opt<std::string> prefixOption(
    "prefix", cl::value_desc("name"),
    cl::desc("Export the public function @f as NAME_f (default: the stem of "
             "the output)"),
    cl::cat(category));
static cl::opt<std::string> headerName(
    "header", cl::value_desc("file"),
    cl::desc("Also write a C header that declares the exported functions"),
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

static cl::opt<bool>
    noFuse("no-fuse",
           cl::desc("Keep residual adds and norms kernels of their own"),
           cl::cat(category));
static cl::opt<bool>
    keepStatistics("keep-statistics",
                   cl::desc("Compute the norms' statistics in the type that "
                            "the module has for them, instead of f32"),
                   cl::cat(category));
static cl::opt<std::string>
    remarksFilter("remarks-filter", cl::value_desc("regex"),
                  cl::desc("Print the remarks of the passes whose names match"),
                  cl::cat(category));
static cl::opt<std::string> cpuOption(
    "mcpu", cl::value_desc("name"), cl::init("native"),
    cl::desc("Compile for this CPU, as clang names them (default: this "
             "machine's)"),
    cl::cat(category));

/// What the exported names start with: a C identifier.
static std::string exportPrefix() {
  std::string prefix = prefixOption;
  if (prefix.empty()) {
    const std::string &name = outputName == "-" ? inputName : outputName;
    prefix = llvm::sys::path::stem(name).str();
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

/// Runs the passes that every target has before its own, and those that
/// `addLowering` adds.
static LogicalResult
lower(ModuleOp module, llvm::function_ref<void(PassManager &)> addLowering) {
  PassManager manager(module->getName());
  if (failed(applyPassManagerCLOptions(manager)))
    return failure();
  applyDefaultTimingPassManagerCLOptions(manager);
  manager.addPass(resnorm::createRaiseToResNorm());
  if (!keepStatistics)
    manager.addPass(resnorm::createResNormNarrowStatistics());
  if (!noFuse)
    manager.addPass(resnorm::createResNormFuseResidualNorm());
  addLowering(manager);
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

/// Flushes `stream`. Unasked, a full disk would be a crash.
static llvm::Error close(llvm::raw_fd_ostream &stream) {
  stream.flush();
  std::error_code code = stream.error();
  stream.clear_error();
  return llvm::errorCodeToError(code);
}

static llvm::Error write(llvm::Module &code, llvm::TargetMachine &machine,
                         llvm::sys::fs::TempFile &file) {
  if (emitOption == Output::SharedLibrary)
    return writeLibrary(code, machine, file.TmpName);
  llvm::raw_fd_ostream stream(file.FD, /*shouldClose=*/false);
  if (emitOption == Output::LLVM)
    code.print(stream, nullptr);
  else if (llvm::Error error = resnorm::emitObject(code, machine, stream))
    return error;
  return close(stream);
}

/// Says what failed behind the IR, where no location helps.
static LogicalResult fail(llvm::Error error) {
  llvm::WithColor::error() << "'" << inputName
                           << "': " << llvm::toString(std::move(error)) << "\n";
  return failure();
}

/// Whether the output is the kernels alone.
static bool isDeviceCode(Output output) {
  return output == Output::PTX || output == Output::Cubin;
}

/// What the options ask for; nothing where they do not go together.
static std::optional<Output> getOutput() {
  auto refuse = [](const char *what) -> std::optional<Output> {
    llvm::WithColor::error() << what << "\n";
    return std::nullopt;
  };
  Output output =
      targetOption == Target::CUDA && emitOption.getNumOccurrences() == 0
          ? Output::PTX
          : emitOption;
  if (!isDeviceCode(output))
    return output;
  if (targetOption == Target::CPU)
    return refuse("expected --emit=so, obj or llvm with --target=cpu");
  if (!headerName.empty())
    return refuse("expected --header with --emit=so, obj or llvm, which export "
                  "C functions");
  return output;
}

/// Lowers `module` for the target.
static LogicalResult lower(ModuleOp module, Output output) {
  return lower(module, [&](PassManager &manager) {
    if (targetOption == Target::CPU) {
      resnorm::ResNormToLLVMOptions options;
      options.prefix = exportPrefix();
      resnorm::buildResNormToLLVMPipeline(manager, options);
      return;
    }
    resnorm::ResNormToNVVMOptions options;
    options.prefix = exportPrefix();
    options.chip = chipOption;
    options.format = output == Output::PTX     ? "isa"
                     : output == Output::Cubin ? "bin"
                                               : "auto";
    if (isDeviceCode(output))
      resnorm::buildResNormToNVVMPipeline(manager, options);
    else
      resnorm::buildResNormToCUDAPipeline(manager, options);
  });
}

/// Writes the kernels of `module`.
static LogicalResult writeKernels(ModuleOp module,
                                  llvm::sys::fs::TempFile &file) {
  llvm::raw_fd_ostream stream(file.FD, /*shouldClose=*/false);
  if (failed(resnorm::writeDeviceCode(module, stream)))
    return failure();
  if (llvm::Error error = close(stream))
    return fail(std::move(error));
  return success();
}

static LogicalResult writeHeader(ModuleOp module,
                                 llvm::sys::fs::TempFile &file) {
  llvm::raw_fd_ostream stream(file.FD, /*shouldClose=*/false);
  if (failed(resnorm::printHeader(module, exportPrefix(), stream)))
    return failure();
  if (llvm::Error error = close(stream))
    return fail(std::move(error));
  return success();
}

/// Compiles `module` into `file`, and writes its `header` where that is not
/// null; diagnostics say what went wrong.
static LogicalResult compile(ModuleOp module, Output output,
                             llvm::sys::fs::TempFile &file,
                             llvm::sys::fs::TempFile *header) {
  if (failed(lower(module, output)))
    return failure();
  if (isDeviceCode(output))
    return writeKernels(module, file);
  if (header && failed(writeHeader(module, *header)))
    return failure();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code =
      translateModuleToLLVMIR(module, context, inputName);
  if (!code)
    return fail(llvm::createStringError("cannot be translated to LLVM IR"));
  auto machine = resnorm::createMachine(cpuOption);
  if (!machine)
    return fail(machine.takeError());
  resnorm::optimize(*code, **machine);
  if (llvm::Error error = write(*code, **machine, file))
    return fail(std::move(error));
  return success();
}

/// Says what is wrong with an output.
static LogicalResult refuse(llvm::Error error) {
  llvm::WithColor::error() << llvm::toString(std::move(error)) << "\n";
  return failure();
}

/// Creates the outputs, compiles into them and gives them their names.
static LogicalResult compileToFiles(ModuleOp module,
                                    resnorm::OutputFiles &files) {
  std::optional<Output> kind = getOutput();
  if (!kind)
    return failure();
  if (outputName == "-" && *kind != Output::LLVM && *kind != Output::PTX &&
      llvm::sys::Process::StandardOutIsDisplayed())
    return refuse(llvm::createStringError(
        "expected a file or a pipe for binary output, found a terminal"));
  auto output = files.create(outputName);
  if (!output)
    return refuse(output.takeError());
  llvm::sys::fs::TempFile *header = nullptr;
  if (!headerName.empty()) {
    auto created = files.create(headerName);
    if (!created)
      return refuse(created.takeError());
    header = &*created;
  }
  if (failed(compile(module, *kind, *output, header)))
    return failure();
  if (llvm::Error error = files.keep())
    return refuse(std::move(error));
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

  unsigned narrowed = 0;
  if (failed(remarksFilter.empty()
                 ? resnorm::countNarrowed(context, narrowed)
                 : resnorm::printRemarks(context, remarksFilter)))
    return 1;
  resnorm::OutputFiles files;
  if (failed(compileToFiles(*module, files)))
    return 1;
  if (narrowed > 0)
    llvm::WithColor::remark()
        << "'" << inputName << "': the statistics of " << narrowed
        << (narrowed == 1 ? " norm" : " norms")
        << " are computed in f32, not in a wider type as written (contract: "
           "rounding; --keep-statistics keeps them)\n";
  return 0;
}
