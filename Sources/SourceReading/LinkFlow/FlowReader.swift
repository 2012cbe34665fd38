import PositionedJSON
import SourceFacts
import SwiftSyntax

/// Runs through code without running it: follows data of links from the receivers on, into the functions that can be resolved,
/// and notes what is done with it.
///
/// What it does not follow (reactive chains, functions that several could be meant by, code behind the limits) gives nothing.
struct FlowReader {
  let index: CodeIndex
  let lines: [LineTable]
  /// The facts of each file so far.
  var files: [SourceFileFacts]
  /// The receiver whose link is followed, by file and place in its list.
  var receiver: (file: Int, number: Int)?
  /// The file that the code at hand stands in.
  var file = 0
  /// How many functions deep the code at hand was called.
  var depth = 0
  /// What is still looked at for this receiver, in expressions.
  var budget = 0
  /// Functions that were run through for this receiver, and how.
  var visited: Set<Visit> = []
  /// What the function at hand returned so far.
  var returned: LinkValue?
  private var origins: [SyntaxIdentifier: Int] = [:]
  private var seen: Set<Seen> = []

  struct Visit: Hashable {
    var function: SyntaxIdentifier
    var arguments: [LinkValue?]
    var checks: Set<Flow.Checked>
    var isConfirmed: Bool
  }

  private struct Seen: Hashable {
    var file: Int
    var kind: SourceEvent.Kind
    /// The line for what would be said twice of one; the offset else.
    var place: Int
  }

  /// The most expressions that are looked at for one receiver, or for one file.
  static let maximumSteps = 200_000
  /// The most functions that call each other.
  static let maximumDepth = 12
  /// The most events of one file.
  static let maximumEvents = 5_000

  init(_ index: CodeIndex, files: [SourceFileFacts], lines: [LineTable]) {
    self.index = index
    self.files = files
    self.lines = lines
  }

  // MARK: - What is noted

  func range(_ node: some SyntaxProtocol) -> TextRange {
    TextRange(
      start: lines[file].position(at: node.positionAfterSkippingLeadingTrivia.utf8Offset),
      end: lines[file].position(at: node.endPositionBeforeTrailingTrivia.utf8Offset))
  }

  mutating func note(
    _ kind: SourceEvent.Kind, _ node: some SyntaxProtocol, subject: String, isSuspicion: Bool = false
  ) {
    let range = range(node)
    let place = kind == .crash || kind == .weakHost ? range.start.line : range.start.offset
    guard files[file].events.count < Self.maximumEvents,
      seen.insert(Seen(file: file, kind: kind, place: place)).inserted
    else { return }
    files[file].events.append(
      SourceEvent(
        kind: kind, range: range, text: Self.excerpt(node), subject: String(subject.prefix(400)),
        isSuspicion: isSuspicion))
  }

  /// The code of a node on one line.
  static func excerpt(_ node: some SyntaxProtocol) -> String {
    var words: [Substring] = []
    var size = 0
    for word in node.trimmedDescription.prefix(2_000).split(whereSeparator: \.isWhitespace) {
      words.append(word)
      size += word.count + 1
      if size > 160 { return words.joined(separator: " ").prefix(160) + "…" }
    }
    return words.joined(separator: " ")
  }

  /// Notes that the receiver at hand looks at a part.
  mutating func read(_ check: LinkCheck) {
    guard let receiver else { return }
    files[receiver.file].receivers[receiver.number].reads.insert(check)
  }

  mutating func compared(_ check: LinkCheck) {
    guard let receiver else { return }
    files[receiver.file].receivers[receiver.number].checks.insert(check)
  }

  mutating func changeReceiver(_ change: (inout SourceReceiver) -> Void) {
    guard let receiver else { return }
    change(&files[receiver.file].receivers[receiver.number])
  }

  /// A number for what is taken out of a link at `node`.
  mutating func origin(_ node: some SyntaxProtocol) -> Int {
    if let known = origins[node.id] { return known }
    origins[node.id] = origins.count + 1
    return origins.count
  }

  // MARK: - Receivers

  /// Runs `body` as the code of a receiver.
  mutating func follow(
    _ kind: ReceiverKind, owner: String, superclass: String?, at node: some SyntaxProtocol,
    alwaysTrue: Bool = false, _ body: (inout FlowReader) -> Void
  ) {
    let outer = (receiver, visited, budget, depth, returned)
    var new = SourceReceiver(kind: kind, owner: owner, range: range(node))
    new.superclass = superclass
    new.alwaysReturnsTrue = alwaysTrue
    files[file].receivers.append(new)
    receiver = (file, files[file].receivers.count - 1)
    visited = []
    budget = Self.maximumSteps
    depth = 0
    body(&self)
    if budget <= 0 { files[file].problems.append("The code of \(kind.declaration) is too much to follow.") }
    (receiver, visited, budget, depth, returned) = outer
  }

  /// Runs through everything: functions, receivers, and code outside of functions.
  mutating func readAll() {
    for function in index.functions {
      file = function.file
      var flow = Flow()
      flow.owner = function.owner
      if let kind = ReceiverShape.kind(of: function) {
        let isTrue = function.returnsBool && ReturnLiterals.areAllTrue(function.body)
        follow(
          kind, owner: function.owner, superclass: function.superclass, at: function.start, alwaysTrue: isTrue
        ) {
          for parameter in function.parameters {
            let type = TypeWords.plain(parameter.type)
            flow.bind(parameter.name, ReceiverShape.value(of: parameter, in: kind), type: type)
          }
          _ = $0.run(function.body, &flow)
        }
      } else {
        budget = Self.maximumSteps
        for parameter in function.parameters {
          let type = TypeWords.plain(parameter.type)
          flow.bind(parameter.name, type == "UIApplication" ? LinkValue(.application) : nil, type: type)
        }
        _ = run(function.body, &flow)
      }
    }
    for (number, owner, code) in index.loose {
      file = number
      budget = Self.maximumSteps
      var flow = Flow()
      flow.owner = owner
      runLoose(code, &flow)
    }
  }

  private mutating func runLoose(_ code: Syntax, _ flow: inout Flow) {
    if let block = code.as(AccessorBlockSyntax.self) {
      switch block.accessors {
      case .getter(let items): _ = run(items, &flow)
      case .accessors(let list):
        for accessor in list {
          guard let body = accessor.body else { continue }
          var inner = flow
          _ = run(body.statements, &inner)
        }
      }
    } else if let expression = code.as(ExprSyntax.self) {
      _ = value(of: expression, &flow)
    } else if let statement = code.as(StmtSyntax.self) {
      _ = run(statement, &flow)
    }
  }
}
