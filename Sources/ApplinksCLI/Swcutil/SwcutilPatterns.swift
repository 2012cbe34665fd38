import AssociationFiles
import PositionedJSON

/// The pattern dictionary of `swcutil match`, or a list of them.
struct SwcutilPatterns {
  /// An association file whose only entry has these patterns as its rules.
  let file: AssociationFile
  private let patterns: [JSONValue]

  /// Reads `source`.
  ///
  /// - Throws: ``SwcutilError`` where it is not JSON, or neither a dictionary nor a list of dictionaries.
  init(_ source: SourceFile) throws(SwcutilError) {
    let document = JSONDocument(parsing: source.bytes)
    if let problem = document.firstRejection {
      let place = document.makeLineTable().position(at: problem.range.lowerBound)
      throw SwcutilError(
        SwcutilOwnText.invalidInput(
          "\(Quoted.visible(source.name)):\(place.line):\(place.column): \(problem.message)"))
    }
    patterns =
      switch document.root {
      case .some(let root) where root.kind == .object: [root]
      case .some(let root) where root.kind == .array: Array(root.elements)
      default: []
      }
    guard !patterns.isEmpty, patterns.allSatisfy({ $0.kind == .object }) else {
      throw SwcutilError(
        SwcutilOwnText.invalidInput(
          "\(Quoted.text(source.name)) is neither a pattern dictionary nor a list of them."))
    }
    let list = patterns.map(\.sourceText).joined(separator: ",")
    file = AssociationFile(
      parsing: #"{"applinks":{"details":[{"appIDs":["pattern"],"components":["# + list + "]}]}}")
  }

  /// The pattern at `index` as Apple's tool prints it; empty outside the list.
  func prettyPattern(at index: Int) -> String {
    patterns.indices.contains(index) ? PrettyJSON.text(of: patterns[index]) : ""
  }
}
