/// A JSON text with the place of everything in it.
///
/// Reading is tolerant: whatever can sensibly be understood is there, and ``problems`` lists all that a strict
/// reader would mind. ``firstRejection`` is the problem for which a device refuses the text as a whole.
///
/// Time and memory are linear in the text, and no text makes the parser trap.
public struct JSONDocument: Sendable {
  /// The text.
  public var bytes: [UInt8] { storage.bytes }
  /// The problems found, in the order of the text; at most ``JSONLimits/maximumProblems``.
  public let problems: [JSONProblem]
  /// The number of all problems, also of those that are not described.
  public let problemCount: Int
  let storage: Storage

  /// What the values of one document share. A class, so that a value is one reference and an index.
  final class Storage: Sendable {
    let bytes: [UInt8]
    let nodes: [JSONNode]

    init(bytes: [UInt8], nodes: [JSONNode]) {
      self.bytes = bytes
      self.nodes = nodes
    }
  }

  /// Reads `bytes`; what is wrong with them is in ``problems``.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
    var nodes: [JSONNode] = []
    var collected: (problems: [JSONProblem], count: Int) = ([], 0)
    bytes.withUnsafeBufferPointer { source in
      var parser = JSONParser(source, limits: limits)
      parser.parse()
      nodes = parser.nodes
      collected = parser.log.finish()
    }
    problems = collected.problems
    problemCount = collected.count
    storage = Storage(bytes: bytes, nodes: nodes)
  }

  /// Reads the UTF-8 of `text`.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) {
    self.init(parsing: Array(text.utf8), limits: limits)
  }

  /// The outermost value; `nil` where the text holds none that can be understood.
  public var root: JSONValue? { storage.nodes.isEmpty ? nil : JSONValue(storage, 0) }

  /// The first problem for which a strict reader rejects the text, as a device does; `nil` if it is JSON.
  public var firstRejection: JSONProblem? { problems.first { $0.strictReading == .rejects } }

  /// Runs `body` with the addresses of text and nodes; `nil` for a document without values.
  package func withSource<Result>(_ body: (JSONSource) -> Result) -> Result? {
    storage.bytes.withUnsafeBufferPointer { bytes in
      storage.nodes.withUnsafeBufferPointer { nodes in
        guard let bytes = bytes.baseAddress, let nodes = nodes.baseAddress else { return nil }
        return body(JSONSource(bytes: bytes, nodes: nodes))
      }
    }
  }

  /// The lines of the text. Made anew at each call, in one pass: keep it while you use it.
  public func makeLineTable() -> LineTable { LineTable(bytes) }
}
