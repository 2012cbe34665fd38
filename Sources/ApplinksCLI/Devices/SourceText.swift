import DeviceSimulation
import FindingReports
import LinkOpening

/// Statements with their sureness and sources.
enum SourceText {
  /// A note on one line: `sentence  [documented: SAD, TN]`.
  static func line(_ note: SourcedNote) -> String {
    "\(Quoted.visible(note.text))  \(mark(note.certainty, note.sources))"
  }

  /// A reason of a decision on one line, with the rows that it rests on.
  static func line(_ reason: OpeningReason) -> String {
    let rows = reason.facts.map { fact in
      fact.sources.isEmpty ? fact.id : "\(fact.id) \(fact.sources.joined(separator: ", "))"
    }
    return "\(Quoted.visible(reason.sentence))  \(mark(reason.certainty, rows, separator: "; "))"
  }

  private static func mark(_ certainty: Certainty, _ sources: [String], separator: String = ", ") -> String {
    let list = unique(sources).joined(separator: separator)
    return list.isEmpty ? "[\(certainty.rawValue)]" : "[\(certainty.rawValue): \(list)]"
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// Writes a note's members.
  static func write(_ note: SourcedNote, to object: inout JSONText) {
    object.member("text", note.text)
    object.member("certainty", note.certainty.rawValue)
    object.array("sources") { list in for source in unique(note.sources) { list.value(source) } }
  }

  /// Writes a reason as an object.
  static func write(_ reason: OpeningReason, to list: inout JSONText) {
    list.object { object in
      object.member("text", reason.sentence)
      object.member("certainty", reason.certainty.rawValue)
      object.array("facts") { facts in
        for fact in reason.facts {
          facts.object {
            $0.member("id", fact.id)
            $0.member("text", fact.text)
            $0.member("certainty", fact.certainty.rawValue)
            $0.array("sources") { list in
              for source in fact.sources {
                list.value(FactSource.title(of: source).map { "\(source): \($0)" } ?? source)
              }
            }
          }
        }
      }
    }
  }
}
