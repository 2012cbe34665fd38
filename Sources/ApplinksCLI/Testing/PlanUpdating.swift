import LinkTesting

/// Changes the plan's file: answers that were found, and links that notice faults.
struct PlanUpdating {
  private let console: Console
  private let file: ConfigurationFile

  init(_ console: Console, _ file: ConfigurationFile) {
    self.console = console
    self.file = file
  }

  /// Writes the answers that were found into the plan; shows each change, and what is left.
  func run(_ report: PlanReport) throws -> ExitStatus {
    let update = PlanUpdate(report)
    let editor = PlanEditor(file.text, name: file.name)
    let (text, skipped) = editor.replacing(update.replacements)
    let before = PlanEditor.lines(of: file.text)
    let now = PlanEditor.lines(of: text)
    for (number, (old, new)) in zip(before, now).enumerated() where old != new {
      console.note("\(Quoted.visible(file.name)):\(number + 1)")
      console.note("- \(Quoted.visible(old))")
      console.note("+ \(Quoted.visible(new))")
    }
    for sentence in update.remaining { console.note("Left: \(sentence)") }
    for replacement in skipped {
      console.note(
        "Left: \(Quoted.visible(file.name)):\(replacement.place.line):\(replacement.place.column) does not spell out \(Quoted.text(replacement.old))."
      )
    }
    if text != file.text { try write(text) }
    return update.remaining.isEmpty && skipped.isEmpty ? .success : .failure
  }

  /// Adds a link for each fault that the plan does not notice.
  func add(_ report: MutationReport, to plan: LinkPlan) throws {
    let expectations = PlanSuggestion(report).expectations
    guard !expectations.isEmpty else { return console.note("Nothing to add.") }
    let text: String
    do throws(PlanError) {
      text = try PlanEditor(file.text, name: file.name).adding(expectations, at: plan.linksPlace)
      _ = try PlanReader(name: file.name).read(text)
    } catch {
      throw ToolError(error.description)
    }
    try write(text)
    console.note("\(Quoted.counted(expectations.count, "link")) added to \(Quoted.visible(file.name)).")
  }

  private func write(_ text: String) throws {
    try AtomicFile.write(Array(text.utf8), to: file.path, name: file.name)
  }
}
