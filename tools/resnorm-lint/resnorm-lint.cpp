//===- resnorm-lint.cpp - Advice about a model's residual streams ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// resnorm-lint IN.mlir: what the pass of this name finds, without IR as output.
// The analysis gives the same answer before raising and after it, so the module
// is linted as it is.
//
// Exit status: 0 where there is no warning (advice is none), 1 where there is
// one, 2 on bad input, with nothing written.
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/AsmState.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "resnorm/InitAll.h"
#include "resnorm/Transforms/Lint.h"
#include "resnorm/Transforms/ReportFile.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using resnorm::LintFinding;
using resnorm::LintFormat;
namespace cl = llvm::cl;

static cl::OptionCategory category("resnorm-lint options");

static cl::opt<std::string> inputName(cl::Positional, cl::Required,
                                      cl::desc("IN.mlir (text or bytecode)"),
                                      cl::cat(category));
static cl::opt<std::string>
    compareName("compare", cl::value_desc("file"),
                cl::desc("A module that IN.mlir should agree with, such as "
                         "inference beside training, or the module before a "
                         "conversion"),
                cl::cat(category));
static cl::opt<LintFormat> formatOption(
    "format", cl::desc("What to write:"), cl::init(LintFormat::Text),
    cl::values(clEnumValN(LintFormat::Text, "text",
                          "a line each, as compilers write theirs (default)"),
               clEnumValN(LintFormat::JSON, "json", "the same as data")),
    cl::cat(category));
static cl::opt<std::string>
    outputName("output", cl::value_desc("file"), cl::init("-"),
               cl::desc("The file to write (default: standard output)"),
               cl::cat(category));
static cl::opt<bool>
    allowUnregistered("allow-unregistered-dialect",
                      cl::desc("Accept ops of dialects that are not known"),
                      cl::cat(category));

enum ExitStatus : uint8_t { Clean = 0, Warnings = 1, BadInput = 2 };

/// Parses one file; where that fails, a diagnostic says why.
static OwningOpRef<ModuleOp> parse(StringRef path, MLIRContext &context) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(path, &error);
  if (!file) {
    llvm::WithColor::error() << error << "\n";
    return {};
  }
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(sources, &context);
  return parseSourceFile<ModuleOp>(sources, &context);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  // By itself the parser would end with status 1.
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Advise on a model's placements, norms and residual adds\n\n"
          "Exit status: 0 without warnings, 1 with warnings, 2 on bad input.\n",
          &llvm::errs()))
    return BadInput;

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  registerAllExtensions(registry);
  resnorm::registerAllDialects(registry);
  MLIRContext context(registry);
  context.allowUnregisteredDialects(allowUnregistered);

  OwningOpRef<ModuleOp> module = parse(inputName, context), other;
  if (module && !compareName.empty())
    other = parse(compareName, context);
  if (!module || (!compareName.empty() && !other))
    return BadInput;

  std::vector<LintFinding> findings = resnorm::lint(*module, other.get());
  std::string report;
  llvm::raw_string_ostream os(report);
  printFindings(findings, formatOption, os);
  if (llvm::Error error = resnorm::writeReport(outputName, report)) {
    llvm::WithColor::error()
        << "cannot write " << llvm::toString(std::move(error)) << "\n";
    return BadInput;
  }
  bool warned = llvm::any_of(findings, [](const LintFinding &finding) {
    return finding.severity == resnorm::LintSeverity::Warning;
  });
  return warned ? Warnings : Clean;
}
