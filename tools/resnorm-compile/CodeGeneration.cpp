//===- CodeGeneration.cpp - LLVM IR to machine code -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CodeGeneration.h"
#include "llvm/Analysis/CGSCCPassManager.h"
#include "llvm/Analysis/LoopAnalysisManager.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/PassInstrumentation.h"
#include "llvm/IR/PassManager.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace llvm;

Expected<std::unique_ptr<TargetMachine>>
mlir::resnorm::createMachine(StringRef cpu) {
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  Triple triple(sys::getProcessTriple());
  std::string error;
  const Target *target = TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return createStringError(error);
  SubtargetFeatures features;
  if (cpu == "native") {
    cpu = sys::getHostCPUName();
    for (const auto &[name, enabled] : sys::getHostCPUFeatures())
      features.AddFeature(name, enabled);
  } else {
    std::unique_ptr<MCSubtargetInfo> known(
        target->createMCSubtargetInfo(triple, "", ""));
    if (!known->isCPUStringValid(cpu))
      return createStringError("expected a CPU of " + triple.getArchName() +
                               " that LLVM knows, found '" + cpu + "'");
  }
  TargetOptions options;
  options.AllowFPOpFusion = FPOpFusion::Strict;
  return std::unique_ptr<TargetMachine>(target->createTargetMachine(
      triple, cpu, features.getString(), options, Reloc::PIC_, std::nullopt,
      CodeGenOptLevel::Default));
}

void mlir::resnorm::optimize(Module &module, TargetMachine &machine) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
  // LLVM holds back from vectors as wide as the CPU's for the sake of code that
  // uses few of them; here it is all loops.
  if (machine.getMCSubtargetInfo()->checkFeatures("+avx512f"))
    for (Function &function : module)
      function.addFnAttr("prefer-vector-width", "512");
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  // IndVarSimplify proves what it can from every condition that dominates a
  // loop. A model is one function of hundreds of loop nests, each dominated by
  // all before it: four fifths of the time of -O2, for loops that already have
  // canonical induction variables.
  PassInstrumentationCallbacks callbacks;
  callbacks.registerShouldRunOptionalPassCallback(
      [](StringRef pass, const Any &) { return pass != "IndVarSimplifyPass"; });
  // The short trip counts of small models would otherwise all be unrolled.
  PipelineTuningOptions tuning;
  tuning.LoopUnrolling = false;
  PassBuilder builder(&machine, tuning, std::nullopt, &callbacks);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(OptimizationLevel::O2)
      .run(module, modules);
}

Error mlir::resnorm::emitObject(Module &module, TargetMachine &machine,
                                raw_pwrite_stream &stream) {
  legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr,
                                  CodeGenFileType::ObjectFile))
    return createStringError("the target emits no object files");
  passes.run(module);
  return Error::success();
}

/// The path of the first of some programs that is installed.
static Expected<std::string> findProgram(ArrayRef<StringRef> names) {
  for (StringRef name : names)
    if (ErrorOr<std::string> path = sys::findProgramByName(name))
      return *path;
  return createStringError("cannot link: expected one of " +
                           llvm::join(names, ", ") + " in PATH, found none");
}

/// The folder of libresnorm_runtime.so: `lib` beside this program's folder in a
/// build, and what CMake makes of that in an installation.
static std::string findRuntime() {
  std::string program = sys::fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&findRuntime));
  SmallString<128> folder;
  for (StringRef name : {RESNORM_LIBRARY_FOLDER, "lib"}) {
    folder = sys::path::parent_path(program);
    sys::path::append(folder, "..", name);
    sys::path::remove_dots(folder, /*remove_dot_dot=*/true);
    if (sys::fs::exists(folder + "/libresnorm_runtime.so"))
      break;
  }
  return folder.str().str();
}

Error mlir::resnorm::linkSharedLibrary(StringRef object, StringRef library) {
  Expected<std::string> compiler = findProgram({"clang-22", "clang", "cc"});
  if (!compiler)
    return compiler.takeError();
  std::string folder = findRuntime();
  std::string searched = "-L" + folder, found = "-Wl,-rpath," + folder;
  SmallVector<StringRef> arguments = {*compiler,
                                      "-shared",
                                      "-o",
                                      library,
                                      object,
                                      searched,
                                      "-Wl,-rpath,$ORIGIN",
                                      found,
                                      "-Wl,--as-needed",
                                      "-lresnorm_runtime",
                                      "-lm",
                                      "-Wl,-z,defs"};
  // LLVM's linker is faster, and no more than that.
  if (StringRef(*compiler).contains("clang") && findProgram({"ld.lld"}))
    arguments.push_back("-fuse-ld=lld");

  SmallString<128> log;
  if (std::error_code code =
          sys::fs::createTemporaryFile("resnorm-link", "log", log))
    return createStringError(code, "cannot create a temporary file");
  std::string error;
  std::optional<StringRef> redirects[] = {StringRef(), log.str(), log.str()};
  int status = sys::ExecuteAndWait(*compiler, arguments, std::nullopt,
                                   redirects, 0, 0, &error);
  auto output = MemoryBuffer::getFile(log);
  (void)sys::fs::remove(log);
  if (status == 0)
    return Error::success();
  if (error.empty() && output)
    error = (*output)->getBuffer().rtrim().str();
  return createStringError(*compiler + " failed: " + error);
}
