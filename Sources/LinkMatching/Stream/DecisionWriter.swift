import LinkSyntax
import PositionedJSON

/// Writes the decisions about a URL as a line.
struct DecisionWriter: Sendable {
  /// An app that is reported.
  struct Row: Sendable {
    /// Its number in ``LinkMatcher/apps``.
    var app: Int
    /// The place of its name in `names`.
    var name: Range<Int>
    /// The place of its entries in `entries`.
    var entries: Range<Int>
  }

  let format: MatchStream.Format
  private let rows: [Row]
  /// The names as they are written: visible, or escaped for JSON.
  private let names: [UInt8]
  /// The numbers of the entries of all rows.
  private let entries: [Int]
  /// The positions of the entries in `details`.
  let details: [Int]
  let usesPaths: [Bool]
  /// The most that the apps of one line can take, in bytes.
  private let largestApps: Int
  /// Whether a decision can depend on more than the first rule of the first entry.
  private let needsCare: Bool

  init(_ matcher: LinkMatcher, format: MatchStream.Format, apps: [String]?) {
    var rows: [Row] = []
    var names: [UInt8] = []
    var entries: [Int] = []
    func isReported(_ app: LinkMatcher.App) -> Bool {
      apps?.contains { app.identifier.hasBytes(of: $0) } ?? true
    }
    for (number, app) in matcher.apps.enumerated() where isReported(app) {
      let name = Self.written(app.identifier, format)
      rows.append(
        Row(
          app: number, name: names.count..<names.count + name.count,
          entries: entries.count..<entries.count + app.entries.count))
      names += name
      entries += app.entries
    }
    self.format = format
    self.rows = rows
    self.names = names
    self.entries = entries
    details = matcher.entryDetails
    usesPaths = matcher.entryUsesPaths
    largestApps = names.count + rows.count * Self.largestApp
    needsCare = matcher.question.version.map { $0.platform == .ios && $0.number(0) == 15 } ?? false
  }

  /// The room for an app besides its name: words, two numbers, every reason to be uncertain.
  private static let largestApp = 512

  private static func written(_ name: String, _ format: MatchStream.Format) -> [UInt8] {
    let source = Array(name.utf8)
    return [UInt8](unsafeUninitializedCapacity: source.count * 6 + 1) { memory, count in
      guard let base = memory.baseAddress else { return }
      var out = PageWriter(base)
      source.withUnsafeBufferPointer { text in
        if format == .json { out.writeJSON(text) } else { out.writeVisible(text) }
      }
      count = out.count
    }
  }

  /// The most bytes that the result for a line of this length can take.
  @inline(__always)
  func largestResult(forLineOf length: Int) -> Int { length * 6 + largestApps + 256 }

  // MARK: - Results

  /// Writes the decisions about the URL on `line` and returns the foremost of them.
  @inline(__always)
  func write(
    _ line: UnsafeBufferPointer<UInt8>, _ matcher: LinkMatcher, _ view: MatcherView,
    _ scratch: LinkMatcher.Scratch, _ out: inout PageWriter
  ) -> Decision {
    scratch.best.withUnsafeBufferPointer { best in
      rows.withUnsafeBufferPointer { rows in
        names.withUnsafeBufferPointer { names in
          entries.withUnsafeBufferPointer { entries in
            let result = LineResult(
              best: best, rows: rows, names: names, entries: entries, isWeb: scratch.isWeb,
              matchesAlways: matcher.matchesAlways)
            if needsCare || scratch.isDoubtful { return writeCareful(line, result, matcher, scratch, &out) }
            return format == .json
              ? writeJSON(line, result, view, &out) : writeText(line, result, view, &out)
          }
        }
      }
    }
  }

  /// What the writers need, by its addresses.
  struct LineResult {
    let best: UnsafeBufferPointer<UInt32>
    let rows: UnsafeBufferPointer<Row>
    let names: UnsafeBufferPointer<UInt8>
    let entries: UnsafeBufferPointer<Int>
    let isWeb: Bool
    let matchesAlways: Bool

    /// The first rule of the first entry that decides about an app, or ``CompiledRule/none``.
    @inline(__always)
    func rule(of row: Row) -> UInt32 {
      for index in row.entries {
        let rule = best[entries[index]]
        if rule != CompiledRule.none { return rule }
      }
      return CompiledRule.none
    }

    @inline(__always)
    func name(of row: Row) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: names[row.name])
    }

    /// Whether no rule of any entry matched.
    @inline(__always)
    var isEmpty: Bool {
      var all = CompiledRule.none
      for rule in best { all &= rule }
      return all == CompiledRule.none && !(matchesAlways && isWeb)
    }
  }

  func foremost(_ result: LineResult, _ view: MatcherView) -> Decision {
    if result.isEmpty || result.rows.isEmpty { return .noMatch }
    if result.matchesAlways { return .match }
    var decision = Decision.noMatch
    for row in result.rows {
      let rule = result.rule(of: row)
      guard rule != CompiledRule.none else { continue }
      guard view.rules[Int(rule)].options.contains(.isExcluded) else { return .match }
      decision = .exclude
    }
    return decision
  }

  /// Writes that a line is no URL.
  func write(_ error: LinkURLError, _ line: UnsafeBufferPointer<UInt8>, _ out: inout PageWriter) {
    let shown = UnsafeBufferPointer(rebasing: line.prefix(2048))
    if format == .json {
      out.write("{\"url\":\"")
      out.writeJSON(shown)
      out.write("\",\"error\":\"")
      out.write(string: error.message)
      out.write("\"}\n")
    } else {
      out.write("error     ")
      out.writeVisible(shown)
      out.write("  ")
      out.write(string: error.message)
      out.write(0x0A)
    }
  }
}
