//===- StreamText.cpp - Residual streams drawn in a terminal --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One line a sublayer, its norms where they sit along the branch, equal layers
// once:
//
//   @main: peri-ln · rms_norm · 3 layers · 6 residual adds · 13 norms
//
//     ○ stream start
//     │
//     ├─ rms_norm ─▶ attention ─▶ rms_norm ─▶ ⊕  ╮
//     ├─ rms_norm ─▶ ffn ───────▶ rms_norm ─▶ ⊕  ╯ ×3  layers 0-2
//     │
//     ● stream end ─▶ rms_norm
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ScopedPrinter.h"
#include "llvm/Support/Unicode.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

enum class Style : uint8_t { Plain, Name, Norm };

/// A line of styled text that knows its width on the screen.
class Line {
public:
  Line &add(const Twine &text, Style style = Style::Plain) {
    spans.push_back({text.str(), style});
    width += llvm::sys::unicode::columnWidthUTF8(spans.back().first);
    return *this;
  }
  Line &add(const Line &other) {
    llvm::append_range(spans, other.spans);
    width += other.width;
    return *this;
  }
  Line &fill(unsigned to, StringRef with) {
    while (width < int(to))
      add(with);
    return *this;
  }
  unsigned getWidth() const { return width; }
  bool empty() const { return width == 0; }
  void print(raw_ostream &os) const;

private:
  std::vector<std::pair<std::string, Style>> spans;
  int width = 0;
};

/// What stands in the columns of a sublayer's line.
struct Row {
  Line margin, input, kind, output, join, addNorm, bracket;
  /// Where the branch ends: at an add of its own, or with others at one.
  enum { Alone, First, Middle, Last } end = Alone;
};

/// Draws one stream.
class StreamPicture {
public:
  StreamPicture(const StreamReport &stream, raw_ostream &os)
      : stream(stream), os(os) {}
  void draw();

private:
  void addRun(LayerRun run);
  Row makeRow(LayerRun run, unsigned position) const;
  void addMargin(MutableArrayRef<Row> rows, const LayerReport &layer) const;
  void addBracket(MutableArrayRef<Row> rows, LayerRun run) const;
  void drawRow(const Row &row);
  void drawSpine(StringRef spine, StringRef text = {}, StringRef norm = {});
  unsigned widest(Line Row::*column) const;

  const StreamReport &stream;
  raw_ostream &os;
  /// The rows of each run of layers.
  std::vector<std::vector<Row>> runs;
  bool anyMargin = false, anyParallel = false;
};

} // namespace

void Line::print(raw_ostream &os) const {
  for (const auto &[text, style] : spans) {
    if (style == Style::Name)
      os.changeColor(raw_ostream::GREEN, /*Bold=*/true);
    else if (style == Style::Norm)
      os.changeColor(raw_ostream::CYAN);
    os << text;
    if (style != Style::Plain)
      os.resetColor();
  }
  os << "\n";
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

/// A factor as a reader wants it: 0.707, not all its digits.
static std::string formatFactor(double factor) {
  return llvm::to_string(llvm::format("%.4g", factor));
}

/// `layer_norm ×0.7071`; the factors of a run of layers as a range.
static void describeInput(const StreamReport &stream, LayerRun run,
                          unsigned position, Line &line) {
  auto getSublayer = [&](unsigned layer) -> const SublayerReport & {
    return stream.layers[layer].sublayers[position];
  };
  const SublayerReport &first = getSublayer(run.first);
  const SublayerReport &last = getSublayer(run.first + run.count - 1);
  if (first.inputNorm.empty())
    return;
  line.add(first.inputNorm, Style::Norm);
  if (first.modulated)
    line.add(" modulated");
  if (first.inputScale == 1 && last.inputScale == 1)
    return;
  line.add(" ×" + formatFactor(first.inputScale));
  if (first.inputScale != last.inputScale)
    line.add("…" + formatFactor(last.inputScale));
}

static void describeKind(const SublayerReport &sublayer, Line &line) {
  line.add(stringifySublayerKind(sublayer.kind));
  unsigned others = sublayer.innerNorms - sublayer.headNorms;
  if (sublayer.innerNorms == 0)
    return;
  line.add(" (");
  if (sublayer.headNorms)
    line.add(plural(sublayer.headNorms, "head norm"), Style::Norm);
  if (sublayer.headNorms && others)
    line.add(", ");
  if (others)
    line.add(plural(others, "inner norm"), Style::Norm);
  line.add(")");
}

static void describeJoin(const SublayerReport &sublayer, Line &line) {
  line.add("⊕");
  if (sublayer.skipScale == 1 && sublayer.branchScale == 1)
    return;
  auto addend = [](double scale, StringRef name) {
    return scale == 1 ? name.str() : formatFactor(scale) + "·" + name.str();
  };
  line.add(" " + addend(sublayer.skipScale, "skip") + " + " +
           addend(sublayer.branchScale, "branch"));
}

/// `1 layer_norm, 2 batch_norm`.
static std::string listKinds(ArrayRef<const NormReport *> norms) {
  llvm::MapVector<StringRef, int64_t> counts;
  for (const NormReport *norm : norms)
    counts[norm->kind] += norm->repeat.value_or(1);
  return llvm::join(
      llvm::map_range(
          counts,
          [](const auto &entry) {
            return llvm::formatv("{0} {1}", entry.second, entry.first).str();
          }),
      ", ");
}

/// The file's name without its folders: lines stay short.
static std::string shorten(StringRef location) {
  return llvm::sys::path::filename(location).str();
}

//===----------------------------------------------------------------------===//
// StreamPicture
//===----------------------------------------------------------------------===//

/// Draws the extra skips that start and end within a layer as an arc from the
/// sublayer that reads the value first; the others are told in words.
void StreamPicture::addMargin(MutableArrayRef<Row> rows,
                              const LayerReport &layer) const {
  SmallVector<unsigned> ends;
  std::optional<unsigned> start;
  for (auto [i, sublayer] : llvm::enumerate(layer.sublayers)) {
    for (std::optional<unsigned> distance : sublayer.extraSkips) {
      bool inside = distance && *distance <= i;
      if (inside && (!start || *start == i - *distance)) {
        start = i - *distance;
        ends.push_back(i);
        continue;
      }
      rows[i].join.add(distance ? llvm::formatv(" + extra skip from {0} back",
                                                plural(*distance, "sublayer"))
                                      .str()
                                : std::string(" + extra skip"));
    }
  }
  if (!start)
    return;
  for (unsigned i = *start; i <= ends.back(); ++i)
    rows[i].margin.add(i == *start                   ? "╭╌╌"
                       : i == ends.back()            ? "╰╌▶"
                       : llvm::is_contained(ends, i) ? "├╌▶"
                                                     : "╎  ");
}

void StreamPicture::addBracket(MutableArrayRef<Row> rows, LayerRun run) const {
  for (auto [i, row] : llvm::enumerate(rows))
    row.bracket.add(rows.size() == 1       ? " "
                    : i == 0               ? "╮"
                    : i + 1 == rows.size() ? "╯"
                                           : "│");
  Line &last = rows.back().bracket;
  last.add(" " + describeRun(stream, run));
  StringRef placement = stream.layers[run.first].placement;
  if (placement != stream.placement)
    last.add("  ").add(placement.empty() ? "no placement" : placement,
                       Style::Name);
}

Row StreamPicture::makeRow(LayerRun run, unsigned position) const {
  const LayerReport &layer = stream.layers[run.first];
  const SublayerReport &sublayer = layer.sublayers[position];
  bool afterParallel = position && layer.sublayers[position - 1].joinsWithNext;
  Row row;
  row.end = sublayer.joinsWithNext ? (afterParallel ? Row::Middle : Row::First)
                                   : (afterParallel ? Row::Last : Row::Alone);
  describeInput(stream, run, position, row.input);
  describeKind(sublayer, row.kind);
  row.output.add(sublayer.outputNorm, Style::Norm);
  if (!sublayer.joinsWithNext) {
    describeJoin(sublayer, row.join);
    row.addNorm.add(sublayer.addNorm, Style::Norm);
  }
  return row;
}

void StreamPicture::addRun(LayerRun run) {
  const LayerReport &layer = stream.layers[run.first];
  std::vector<Row> rows;
  for (unsigned i = 0; i < layer.sublayers.size(); ++i)
    rows.push_back(makeRow(run, i));
  addMargin(rows, layer);
  addBracket(rows, run);
  for (const Row &row : rows) {
    anyMargin |= !row.margin.empty();
    anyParallel |= row.end != Row::Alone;
  }
  runs.push_back(std::move(rows));
}

unsigned StreamPicture::widest(Line Row::*column) const {
  unsigned width = 0;
  for (const std::vector<Row> &rows : runs)
    for (const Row &row : rows)
      width = std::max(width, (row.*column).getWidth());
  return width;
}

/// Appends a norm's column: `─ norm ─▶ `, a plain arrow where the slot is
/// empty.
static void addSlot(Line &line, const Line &norm, unsigned width) {
  if (width == 0)
    return;
  unsigned end = line.getWidth() + width + 3;
  if (!norm.empty())
    line.add(" ").add(norm).add(" ");
  line.fill(end, "─");
}

void StreamPicture::drawRow(const Row &row) {
  Line line;
  line.add("  ").add(row.margin).fill(anyMargin ? 5 : 2, " ").add("├─");
  addSlot(line, row.input, widest(&Row::input));
  unsigned end = line.getWidth() + widest(&Row::kind) + 4;
  line.add("▶ ").add(row.kind).add(" ").fill(end, "─");
  if (unsigned width = widest(&Row::output)) {
    line.add(row.output.empty() ? "─" : "▶");
    addSlot(line, row.output, width);
  }
  if (anyParallel)
    line.add(row.end == Row::Alone    ? "─"
             : row.end == Row::First  ? "╮"
             : row.end == Row::Middle ? "┤"
                                      : "┴");
  end = line.getWidth() + 2 + widest(&Row::join);
  if (!row.join.empty())
    line.add("▶ ").add(row.join);
  if (unsigned width = widest(&Row::addNorm)) {
    unsigned normEnd = end + 4 + width;
    if (!row.addNorm.empty())
      line.add(" ").fill(end + 1, "─").add("─▶ ").add(row.addNorm);
    end = normEnd;
  }
  line.fill(end + 2, " ").add(row.bracket);
  line.print(os);
}

void StreamPicture::drawSpine(StringRef spine, StringRef text, StringRef norm) {
  Line line;
  line.fill(anyMargin ? 5 : 2, " ").add(spine).add(text);
  if (!norm.empty())
    line.add(" ─▶ ").add(norm, Style::Norm);
  line.print(os);
}

void StreamPicture::draw() {
  for (LayerRun run : foldLayers(stream))
    addRun(run);
  drawSpine("○", " stream start", stream.startNorm);
  for (const std::vector<Row> &rows : runs) {
    drawSpine("│");
    for (const Row &row : rows)
      drawRow(row);
  }
  drawSpine("│");
  drawSpine("●", " stream end", stream.endNorm);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static void describeStream(const StreamReport &stream, Line &line) {
  line.add(stream.placement.empty() ? "no placement" : stream.placement,
           Style::Name);
  if (!stream.norm.empty())
    line.add(" · " + (stream.norm == "mixed" ? "mixed norms" : stream.norm));
  line.add(" · " + countLayers(stream));
  line.add(" · " + plural(stream.residualAdds, "residual add"));
}

static void drawStream(const StreamReport &stream, raw_ostream &os) {
  if (stream.placement.empty())
    os << "  why: " << stream.why << " (" << shorten(stream.whyLocation)
       << ")\n";
  os << "\n";
  StreamPicture(stream, os).draw();
  if (stream.extraSkips == 0)
    return;
  os << "\n  " << plural(stream.extraSkips, "extra skip")
     << (stream.hasAccumulation
             ? ": a second stream sums the branches\n"
             : ": an earlier value of the stream joins again\n");
}

/// `7 norms`, `3 norms (1 layer_norm, 2 rms_norm)`. Where others take their
/// place, which the notes count, "no norms" would be half of the truth.
static std::string countNorms(ArrayRef<const NormReport *> norms,
                              bool hasOthers) {
  if (norms.empty() && hasOthers)
    return "";
  if (norms.empty())
    return "no norms";
  int64_t number = 0;
  for (const NormReport *norm : norms)
    number += norm->repeat.value_or(1);
  std::string kinds = listKinds(norms), count = plural(number, "norm");
  return StringRef(kinds).contains(',') ? count + " (" + kinds + ")" : count;
}

static void drawTitle(const FunctionReport &function, raw_ostream &os) {
  ArrayRef<StreamReport> streams = function.streams;
  std::string count = countNorms(llvm::to_vector(llvm::make_pointer_range(
                                     ArrayRef<NormReport>(function.norms))),
                                 !function.otherNorms.empty());
  Line title;
  title.add("@" + function.name + ": ");
  if (streams.empty())
    title.add("no residual stream: no add joins a branch to what it reads");
  else if (streams.size() == 1)
    describeStream(streams.front(), title);
  else
    title.add(plural(streams.size(), "residual stream"));
  if (!count.empty())
    title.add(" · " + count);
  title.print(os);
}

/// What the picture does not show.
static void drawNotes(const FunctionReport &function, raw_ostream &os) {
  SmallVector<const NormReport *> elsewhere;
  for (const NormReport &norm : function.norms)
    if (norm.role == NormRole::Other)
      elsewhere.push_back(&norm);
  if (!elsewhere.empty() && !function.streams.empty())
    os << "  in no slot of a stream: " << listKinds(elsewhere) << "\n";
  for (auto [kind, number] : function.otherNorms)
    os << "  other normalizations: " << number << " " << kind << "\n";
  for (const MissedReport &missed : function.missed) {
    os << "  missed " << missed.what << " at " << shorten(missed.location)
       << ": " << missed.reason;
    if (!missed.related.empty() && missed.related != missed.location)
      os << " (" << shorten(missed.related) << ")";
    os << "\n";
  }
}

static void drawFunction(const FunctionReport &function, raw_ostream &os) {
  drawTitle(function, os);
  for (auto [i, stream] : llvm::enumerate(function.streams)) {
    if (function.streams.size() > 1) {
      Line line;
      line.add(llvm::formatv("\n  stream {0}: ", i).str());
      describeStream(stream, line);
      line.print(os);
    }
    drawStream(stream, os);
  }
  std::string notes;
  llvm::raw_string_ostream notesStream(notes);
  drawNotes(function, notesStream);
  if (!notes.empty() && !function.streams.empty())
    os << "\n";
  os << notes;
}

void mlir::resnorm::printStreamsAsText(ArrayRef<FunctionReport> functions,
                                       raw_ostream &os) {
  bool colors = os.colors_enabled();
  os.enable_colors(os.has_colors());
  if (functions.empty())
    os << "no residual stream: the module has no function with a body\n";
  for (auto [i, function] : llvm::enumerate(functions)) {
    // A picture stands apart.
    if (i && !(function.streams.empty() && functions[i - 1].streams.empty()))
      os << "\n";
    drawFunction(function, os);
  }
  os.enable_colors(colors);
}
