import PositionedJSON
public import SourceFacts
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Swift sources, read for what they do with links.
///
/// Data flow is followed within functions and into those that can be resolved: of the same type, of types of the sources whose
/// name is seen, and outside of types. Values that go elsewhere are lost, and said to be so where they matter.
public enum SwiftLinkSources {
  /// The largest file that is read, in bytes: more is generated code.
  public static let maximumSize = 4 << 20
  /// The deepest nesting that is followed.
  static let maximumDepth = 400

  /// Reads files; each has the name that its facts are given with.
  ///
  /// Source of what is looked for: app-inspection, sections 1.3 to 1.6 and 5.
  /// - Complexity: Linear in the size of the files but for functions that many receivers reach, which are bounded.
  public static func read(_ files: [(name: String, text: String)]) -> [SourceFileFacts] {
    var facts = files.map { SourceFileFacts(file: $0.name, language: .swift) }
    var lines: [LineTable] = []
    var trees: [(file: Int, tree: Syntax)] = []
    for (number, file) in files.enumerated() {
      let bytes = Array(file.text.utf8)
      guard bytes.count <= maximumSize else {
        lines.append(LineTable([]))
        facts[number].problems.append("The file has more than \(maximumSize) bytes and was not read.")
        continue
      }
      lines.append(LineTable(bytes))
      let tree = Parser.parse(source: file.text)
      guard SyntaxDepth.isAtMost(maximumDepth, Syntax(tree)) else {
        facts[number].problems.append("A statement of the file nests too deep; it was not read.")
        continue
      }
      let folded = OperatorTable.standardOperators.foldAll(tree) { _ in }
      trees.append((number, folded))
    }
    var index = CodeIndex()
    for (number, tree) in trees {
      let indexer = CodeIndexer(index, file: number)
      indexer.walk(tree)
      index = indexer.index
    }
    var reader = FlowReader(index, files: facts, lines: lines)
    reader.readAll()
    for (number, tree) in trees { reader.noteAddresses(tree, in: number) }
    for number in reader.files.indices {
      reader.files[number].events.sort {
        ($0.range.start.offset, $0.kind.rawValue) < ($1.range.start.offset, $1.kind.rawValue)
      }
      reader.files[number].receivers.sort { $0.range.start.offset < $1.range.start.offset }
    }
    return reader.files
  }
}

extension FlowReader {
  /// Notes the addresses among the literals of a file.
  mutating func noteAddresses(_ tree: Syntax, in number: Int) {
    file = number
    let finder = AddressFinder()
    finder.walk(tree)
    for found in finder.found {
      note(.address, found.node, subject: found.text)
      if let secret = found.names.first(where: { LinkTables.isSecret($0) }) {
        note(.secretInAddress, found.node, subject: secret)
      }
    }
  }
}
