import AssociationLint
import Findings
import LinkMatching

/// Tells what fixes did to a file, and what it means for links or claims.
struct FixReport {
  private let console: Console
  /// Whether the fixes were written, rather than shown.
  private let isDone: Bool

  init(_ console: Console, isDone: Bool) {
    self.console = console
    self.isDone = isDone
  }

  /// Tells what the fixes in `result` do to `file`.
  func show(_ result: Fixer.Result, of file: LintedFile) {
    let name = Quoted.visible(file.source.name)
    let count = Quoted.counted(result.fixed.count, "finding")
    console.note("\(isDone ? "Mended" : "Would mend") \(count) in \(name).")
    show(result.fixed)
    if let claims = file.claims(with: result.text) { show(claims, of: name) }
    if let comparison = file.comparison(with: result.text) { show(comparison, of: name) }
  }

  /// Each kind of fix in a line.
  private func show(_ fixed: [Finding]) {
    let titles = fixed.map { "\($0.rule.name): \($0.fix?.title ?? "")" }
    let counts = titles.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var seen: Set<String> = []
    for title in titles where seen.insert(title).inserted {
      let count = counts[title] ?? 1
      console.note("  \(Quoted.visible(title))\(count > 1 ? " (\(count) times)" : "")")
    }
  }

  /// Each claim that changes in a line.
  private func show(_ claims: ClaimComparison, of name: String) {
    let count = Quoted.counted(claims.differences.count, "claimed domain")
    console.note("\(name): \(count) \(isDone ? "changed" : "would change").")
    for difference in claims.differences { console.note("  \(Quoted.visible(difference.sentence))") }
  }

  /// Each decision that changes in a line.
  private func show(_ comparison: DecisionComparison, of name: String) {
    console.note("\(name): \(comparison.sentence)")
    for difference in comparison.differences {
      console.note(
        "  \(Quoted.visible(difference.link))  \(Quoted.visible(difference.app)): "
          + "\(difference.before.word) became \(difference.after.word)")
    }
  }
}
