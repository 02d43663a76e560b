//===- PrintStream.cpp - Print residual streams and their placement -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/BuiltinOps.h"
#include "resnorm/Analysis/StreamReport.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/ReportFile.h"
#include "llvm/Support/Errc.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMPRINTSTREAM
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

/// Draws a graph by Graphviz's `dot`.
static llvm::Expected<std::string> drawGraph(StringRef graph) {
  llvm::ErrorOr<std::string> dot = llvm::sys::findProgramByName("dot");
  if (!dot)
    return llvm::createStringError(
        "format=svg needs Graphviz, but there is no 'dot' on the PATH: install "
        "graphviz, or use format=dot");

  SmallString<128> input, drawing, messages;
  auto makeFile = [](SmallString<128> &path) {
    return llvm::sys::fs::createTemporaryFile("resnorm-stream", "txt", path);
  };
  for (SmallString<128> *path : {&input, &drawing, &messages})
    if (std::error_code error = makeFile(*path))
      return llvm::createStringError(error, "cannot make a temporary file: %s",
                                     error.message().c_str());
  llvm::FileRemover removeInput(input), removeDrawing(drawing),
      removeMessages(messages);
  if (llvm::Error error =
          llvm::writeToOutput(input, [&](raw_ostream &os) -> llvm::Error {
            os << graph;
            return llvm::Error::success();
          }))
    return error;

  std::optional<StringRef> redirects[] = {input.str(), drawing.str(),
                                          messages.str()};
  int status = llvm::sys::ExecuteAndWait(*dot, {*dot, "-Tsvg"},
                                         /*Env=*/std::nullopt, redirects);
  auto read = [](StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    return buffer ? (*buffer)->getBuffer().str() : std::string();
  };
  if (status != 0)
    return llvm::createStringError(
        "'%s' failed: %s", dot->c_str(),
        StringRef(read(messages)).trim().str().c_str());
  return read(drawing);
}

static llvm::Expected<std::string> makeReport(Operation *module,
                                              StreamFormat format) {
  std::string text;
  llvm::raw_string_ostream os(text);
  std::vector<FunctionReport> functions = reportFunctions(module);
  switch (format) {
  case StreamFormat::Text:
    printStreamsAsText(functions, os);
    return text;
  case StreamFormat::JSON:
    printStreamsAsJSON(functions, os);
    return text;
  case StreamFormat::Dot:
    printStreamsAsDot(functions, os);
    return text;
  case StreamFormat::SVG:
    printStreamsAsDot(functions, os);
    return drawGraph(text);
  }
  llvm_unreachable("unknown format");
}

namespace {

struct ResNormPrintStream final
    : resnorm::impl::ResNormPrintStreamBase<ResNormPrintStream> {
  using ResNormPrintStreamBase::ResNormPrintStreamBase;
  void runOnOperation() override;
};

} // namespace

void ResNormPrintStream::runOnOperation() {
  markAllAnalysesPreserved();
  // Colours are known to the stream that is written to.
  if (output.empty() && format == StreamFormat::Text)
    return printStreamsAsText(reportFunctions(getOperation()), llvm::errs());

  auto fail = [&](const Twine &message) {
    // Located, but without a print of the whole module.
    emitError(getOperation().getLoc()) << message;
    signalPassFailure();
  };
  llvm::Expected<std::string> report = makeReport(getOperation(), format);
  if (!report)
    return fail(llvm::toString(report.takeError()));
  if (output.empty()) {
    llvm::errs() << *report;
    return;
  }
  if (llvm::Error error = writeReport(output, *report))
    fail("cannot write " + llvm::toString(std::move(error)));
}
