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
#include "llvm/Support/FormatVariadic.h"
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
  Line margin, input, kind, output, join, addNorm, bracket, outer;
  /// Where a branch starts or ends: at a norm or an add of its own, or with
  /// others at one.
  enum Share { Alone, First, Middle, Last };
  Share start = Alone, end = Alone;
};

/// Draws one stream.
class StreamPicture {
public:
  StreamPicture(const StreamReport &stream, raw_ostream &os)
      : stream(stream), os(os) {}
  void draw();

private:
  void addGroup(const LayerGroup &group);
  std::vector<Row> makeRows(const LayerRun &run) const;
  Row makeRow(const LayerRun &run, unsigned position) const;
  void describeInput(const LayerRun &run, unsigned position, Line &line) const;
  void describeJoin(const LayerRun &run, unsigned position, Line &line) const;
  void addMargin(MutableArrayRef<Row> rows, const LayerReport &layer) const;
  void drawRow(const Row &row);
  Line drawSpine(StringRef margin, StringRef spine) const;
  unsigned widest(Line Row::*column) const;

  const StreamReport &stream;
  raw_ostream &os;
  /// The rows of each group of layers.
  std::vector<std::vector<Row>> groups;
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

//===----------------------------------------------------------------------===//
// StreamPicture
//===----------------------------------------------------------------------===//

/// `layer_norm ×0.7071`.
void StreamPicture::describeInput(const LayerRun &run, unsigned position,
                                  Line &line) const {
  const SublayerReport &sublayer =
      stream.layers[run.layers.front()].sublayers[position];
  if (sublayer.inputNorm.empty())
    return;
  line.add(sublayer.inputNorm, Style::Norm);
  if (sublayer.modulated)
    line.add(" modulated");
  std::string factor =
      describeFactor(stream, run, position, &SublayerReport::inputScale);
  if (!factor.empty())
    line.add(" ×" + factor);
}

/// `⊕`, `⊕ 1.5·skip + gate·branch`.
void StreamPicture::describeJoin(const LayerRun &run, unsigned position,
                                 Line &line) const {
  const LayerReport &layer = stream.layers[run.layers.front()];
  // Branches of one add are told in the order of their lines.
  unsigned first = position;
  while (first && layer.sublayers[first - 1].joinsWithNext)
    --first;
  auto describe = [&](unsigned i, double SublayerReport::*factor) {
    std::string text = describeFactor(stream, run, i, factor);
    return text.empty() ? text : text + "·";
  };
  std::string skip = describe(position, &SublayerReport::skipScale) + "skip";
  SmallVector<std::string> branches;
  for (unsigned i = first; i <= position; ++i)
    branches.push_back(describe(i, &SublayerReport::branchScale) +
                       (layer.sublayers[i].gated ? "gate·" : "") + "branch");
  line.add("⊕");
  bool isPlain = skip == "skip" && llvm::all_of(branches, [](StringRef text) {
                   return text == "branch";
                 });
  if (!isPlain)
    line.add(" " + skip + " + " + llvm::join(branches, " + "));
}

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

/// A bracket around lines, in one of their columns.
static void addBracket(MutableArrayRef<Row> rows, Line Row::*column) {
  for (auto [i, row] : llvm::enumerate(rows))
    (row.*column)
        .add(rows.size() == 1       ? " "
             : i == 0               ? "╮"
             : i + 1 == rows.size() ? "╯"
                                    : "│");
}

/// Which of the branches of one norm or add this is.
static Row::Share getShare(bool withPrevious, bool withNext) {
  if (withNext)
    return withPrevious ? Row::Middle : Row::First;
  return withPrevious ? Row::Last : Row::Alone;
}

Row StreamPicture::makeRow(const LayerRun &run, unsigned position) const {
  const LayerReport &layer = stream.layers[run.layers.front()];
  ArrayRef<SublayerReport> sublayers = layer.sublayers;
  const SublayerReport &sublayer = sublayers[position];
  Row row;
  row.start = getShare(sublayer.sharesInputNorm,
                       position + 1 < sublayers.size() &&
                           sublayers[position + 1].sharesInputNorm);
  row.end = getShare(position && sublayers[position - 1].joinsWithNext,
                     sublayer.joinsWithNext);
  if (!sublayer.sharesInputNorm)
    describeInput(run, position, row.input);
  describeKind(sublayer, row.kind);
  row.output.add(sublayer.outputNorm, Style::Norm);
  if (!sublayer.joinsWithNext) {
    describeJoin(run, position, row.join);
    row.addNorm.add(sublayer.addNorm, Style::Norm);
  }
  return row;
}

std::vector<Row> StreamPicture::makeRows(const LayerRun &run) const {
  const LayerReport &layer = stream.layers[run.layers.front()];
  std::vector<Row> rows;
  for (unsigned i = 0; i < layer.sublayers.size(); ++i)
    rows.push_back(makeRow(run, i));
  addMargin(rows, layer);
  addBracket(rows, &Row::bracket);
  return rows;
}

void StreamPicture::addGroup(const LayerGroup &group) {
  std::vector<Row> rows;
  std::string label = describeGroup(stream, group);
  for (const LayerRun &run : group.runs) {
    std::vector<Row> rowsOfRun = makeRows(run);
    Line &bracket = rowsOfRun.back().bracket;
    std::string text = group.isSingle() ? label : describeRun(run);
    if (!text.empty())
      bracket.add(" " + text);
    StringRef placement = getOwnPlacement(stream, run);
    if (!placement.empty())
      bracket.add("  ").add(placement, Style::Name);
    for (auto [row, sublayer] : llvm::zip_equal(
             rowsOfRun, stream.layers[run.layers.front()].sublayers))
      if (sublayer.breaksPattern)
        row.bracket.add("  ◀ breaks the pattern");
    llvm::move(rowsOfRun, std::back_inserter(rows));
  }
  if (!group.isSingle()) {
    unsigned width = 0;
    for (const Row &row : rows)
      width = std::max(width, row.bracket.getWidth());
    for (Row &row : rows)
      row.bracket.fill(width, " ");
    addBracket(rows, &Row::outer);
    rows.back().outer.add(" " + label);
  }
  for (const Row &row : rows) {
    anyMargin |= !row.margin.empty();
    anyParallel |= row.end != Row::Alone;
  }
  groups.push_back(std::move(rows));
}

unsigned StreamPicture::widest(Line Row::*column) const {
  unsigned width = 0;
  for (const std::vector<Row> &rows : groups)
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

/// The same of an input norm; where several branches read one, a fork.
static void addInput(Line &line, const Row &row, unsigned width) {
  if (row.start == Row::Middle || row.start == Row::Last) {
    line.add("│").fill(line.getWidth() + width + 3, " ");
    line.add(row.start == Row::Last ? "╰" : "├");
    return;
  }
  line.add("├─");
  if (row.start == Row::Alone)
    return addSlot(line, row.input, width);
  addSlot(line, row.input, width - 1);
  line.add("┬");
}

void StreamPicture::drawRow(const Row &row) {
  Line line;
  line.add("  ").add(row.margin);
  if (stream.hasAccumulation && row.margin.empty())
    line.add("├╌╌");
  line.fill(anyMargin ? 5 : 2, " ");
  addInput(line, row, widest(&Row::input));
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
  if (!row.outer.empty())
    line.add("  ").add(row.outer);
  line.print(os);
}

/// The spine with what stands left of it: ResiDual's second stream, a dashed
/// line that all branches join.
Line StreamPicture::drawSpine(StringRef margin, StringRef spine) const {
  Line line;
  line.add("  ");
  if (stream.hasAccumulation)
    line.add(margin);
  line.fill(anyMargin ? 5 : 2, " ").add(spine);
  return line;
}

void StreamPicture::draw() {
  anyMargin = stream.hasAccumulation;
  for (const LayerGroup &group : foldLayers(stream))
    addGroup(group);
  Line start = drawSpine("╭╌╌", "○").add(" stream start");
  if (!stream.startNorm.empty())
    start.add(" ─▶ ").add(stream.startNorm, Style::Norm);
  start.print(os);
  for (const std::vector<Row> &rows : groups) {
    drawSpine("╎  ", "│").print(os);
    for (const Row &row : rows)
      drawRow(row);
  }
  drawSpine("╎  ", "│").print(os);
  Line end = drawSpine("╰╌▶", "●").add(" stream end");
  if (!stream.endNorm.empty())
    end.add(stream.hasAccumulation ? " + " : " ─▶ ")
        .add(stream.endNorm, Style::Norm);
  if (stream.hasAccumulation)
    end.add(stream.endNorm.empty() ? " + the second stream"
                                   : " of the second stream");
  end.print(os);
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
    os << "  why: " << stream.why << " (" << shortenLocation(stream.whyLocation)
       << ")\n";
  os << "\n";
  StreamPicture(stream, os).draw();
  if (stream.extraSkips == 0)
    return;
  os << "\n  " << plural(stream.extraSkips, "extra skip")
     << (stream.hasAccumulation
             ? ": a second stream, dashed, sums the branches\n"
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
    os << "  missed " << missed.what << " at "
       << shortenLocation(missed.location) << ": " << missed.reason;
    if (!missed.related.empty() && missed.related != missed.location)
      os << " (" << shortenLocation(missed.related) << ")";
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
