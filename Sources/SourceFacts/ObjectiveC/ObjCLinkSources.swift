import PositionedJSON

/// Objective-C sources, read for what they do with links: comments and texts are told from code exactly, messages are matched
/// over lines, and data of links is followed through variables and into methods of the same class.
///
/// It is a scan and no compiler: macros are not expanded, and a comparison counts for all that stands behind it.
public enum ObjCLinkSources {
  /// The largest file that is read, in bytes.
  public static let maximumSize = 4 << 20

  /// Reads files; each has the name that its facts are given with.
  ///
  /// Source of what is looked for: app-inspection, sections 1.3 to 1.6 and 5.
  /// - Complexity: Linear in the size of the files but for methods that many receivers reach, which are bounded.
  public static func read(_ files: [(name: String, text: String)]) -> [SourceFileFacts] {
    let texts = files.map { ObjCFile(name: $0.name, bytes: Array($0.text.utf8)) }
    var methods: [String: [ObjCLinkReader.Known]] = [:]
    for (number, file) in texts.enumerated() {
      for method in file.methods {
        methods[method.owner + " " + method.selector, default: []].append(.init(file: number, method: method))
      }
    }
    var reader = ObjCLinkReader(texts, methods)
    reader.readAll()
    return reader.facts.map {
      var facts = $0
      facts.events.sort {
        ($0.range.start.offset, $0.kind.rawValue) < ($1.range.start.offset, $1.kind.rawValue)
      }
      return facts
    }
  }
}
