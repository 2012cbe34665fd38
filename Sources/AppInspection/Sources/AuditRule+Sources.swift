import Findings
import PositionedJSON
import SourceFacts

extension AuditRule {
  /// A finding at a place of a source.
  ///
  /// - Parameters:
  ///   - file: The path in the tree.
  ///   - range: The stretch of text; `nil` for the file as a whole.
  ///   - message: The cause.
  ///   - help: The change that mends it.
  ///   - evidence: What stands there.
  ///   - severity: The rule's own where none is given.
  ///   - isSuspicion: Whether it was not followed to its end.
  static func finding(
    _ subject: AuditSubject, inSource file: String, _ range: TextRange?, _ message: String, help: String,
    evidence: String, severity: Severity? = nil, isSuspicion: Bool = false
  ) -> Finding {
    var place = subject.place(file)
    place.range = range
    return Finding(
      rule: metadata.id, severity: severity ?? metadata.severity, message: message, place: place, help: help,
      evidence: Evidence(
        offset: range?.start.offset, text: evidence, identifiers: identifiers, isSuspicion: isSuspicion))
  }

  /// Findings for the events of some kinds.
  static func findings(
    _ subject: AuditSubject, _ kinds: SourceEvent.Kind..., make: (SourceEvent) -> SourceVerdict?
  ) -> [Finding] {
    (subject.app.sources?.code ?? []).flatMap { file in
      file.events.compactMap { event in
        guard kinds.contains(event.kind), let verdict = make(event) else { return nil }
        return finding(
          subject, inSource: file.file, event.range, verdict.message, help: verdict.help,
          evidence: event.text,
          severity: verdict.severity, isSuspicion: event.isSuspicion || verdict.isSuspicion)
      }
    }
  }
}

/// What a rule says of an event.
struct SourceVerdict {
  var message: String
  var help: String
  var severity: Severity?
  var isSuspicion = false

  init(_ message: String, help: String, severity: Severity? = nil, isSuspicion: Bool = false) {
    self.message = message
    self.help = help
    self.severity = severity
    self.isSuspicion = isSuspicion
  }
}
