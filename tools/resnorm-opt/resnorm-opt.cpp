//===- resnorm-opt.cpp - Runs passes on IR files --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// mlir-opt with the dialect and the passes of ResNorm. It has all of mlir-opt's
// passes and options too; `--help` shows the passes of ResNorm first and of the
// rest what users of ResNorm need, `--help-hidden` shows everything.
//
//===----------------------------------------------------------------------===//

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "resnorm/InitAll.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CommandLine.h"

using namespace mlir;
namespace cl = llvm::cl;

/// The passes and pipelines of ResNorm among what the command line knows, by
/// name: each has the dialect's name in its own.
static SmallVector<const PassRegistryEntry *> findOwnPasses() {
  SmallVector<StringRef> names;
  for (StringRef name : cl::getRegisteredOptions().keys())
    if (name.contains("resnorm"))
      names.push_back(name);
  llvm::sort(names);
  SmallVector<const PassRegistryEntry *> entries;
  for (StringRef name : names) {
    if (const PassInfo *pass = PassInfo::lookup(name))
      entries.push_back(pass);
    else if (const auto *pipeline = PassPipelineInfo::lookup(name))
      entries.push_back(pipeline);
  }
  return entries;
}

namespace {

/// `--resnorm-passes`: the passes of ResNorm with their options. Its entry in
/// `--help` is that same list.
class OwnPassesOption final : public cl::Option {
public:
  explicit OwnPassesOption(cl::OptionCategory &category)
      : Option(cl::Optional, cl::NotHidden) {
    setArgStr("resnorm-passes");
    setDescription("List the passes and pipelines of ResNorm, and stop:");
    addCategory(category);
    addArgument();
  }

private:
  bool handleOccurrence(unsigned, StringRef, StringRef) override {
    printOptionInfo(getOptionWidth());
    llvm::outs().flush();
    std::exit(EXIT_SUCCESS);
  }
  cl::ValueExpected getValueExpectedFlagDefault() const override {
    return cl::ValueDisallowed;
  }
  size_t getOptionWidth() const override {
    size_t width = 0;
    for (const PassRegistryEntry *entry : findOwnPasses())
      width = std::max(width, entry->getOptionWidth() + indent);
    return width;
  }
  void printOptionInfo(size_t width) const override {
    llvm::outs() << "  --" << ArgStr;
    printHelpStr(HelpStr, width, ArgStr.size() + indent);
    for (const PassRegistryEntry *entry : findOwnPasses())
      entry->printHelpStr(indent, width);
  }
  void printOptionValue(size_t, bool) const override {}
  void setDefault() override {}

  static constexpr size_t indent = 6;
};

} // namespace

/// The options of mlir-opt that `--help` shows.
static bool isCommon(StringRef name) {
  static const llvm::StringSet<> names = {
      "allow-unregistered-dialect",
      "dump-pass-pipeline",
      "emit-bytecode",
      "help",
      "help-hidden",
      "help-list",
      "list-passes",
      "load-dialect-plugin",
      "load-pass-plugin",
      "mlir-disable-threading",
      "mlir-elide-elementsattrs-if-larger",
      "mlir-elide-resource-strings-if-larger",
      "mlir-generate-reproducer",
      "mlir-output-format",
      "mlir-pass-pipeline-crash-reproducer",
      "mlir-print-debuginfo",
      "mlir-print-ir-after-all",
      "mlir-print-ir-after-change",
      "mlir-timing",
      "pass-pipeline",
      "remark-format",
      "remark-policy",
      "remarks-filter",
      "remarks-filter-analyse",
      "remarks-filter-failed",
      "remarks-filter-missed",
      "remarks-filter-passed",
      "remarks-output-file",
      "resnorm-passes",
      "run-reproducer",
      "show-dialects",
      "split-input-file",
      "verify-diagnostics",
      "verify-each",
      "verify-roundtrip",
      "version",
  };
  return names.contains(name);
}

int main(int argc, char **argv) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllPasses();
  resnorm::registerAllDialects(registry);
  resnorm::registerAllPasses();

  registerCLIOptions("", registry);
  // Categories are shown in the order of their names.
  static cl::OptionCategory category("Compiler passes of ResNorm");
  static OwnPassesOption ownPasses(category);
  for (auto &[name, option] : cl::getRegisteredOptions())
    if (!isCommon(name) && option->getOptionHiddenFlag() == cl::NotHidden)
      option->setHiddenFlag(cl::Hidden);

  auto [input, output] = parseCLIOptions(
      argc, argv,
      "ResNorm's optimizer driver: runs passes on a module, text or "
      "bytecode\n\n"
      "All of mlir-opt's passes and options work too: --help-hidden shows "
      "them.\n");
  return asMainReturnCode(MlirOptMain(argc, argv, input, output, registry));
}
