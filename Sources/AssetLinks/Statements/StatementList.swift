public import PositionedJSON

/// An `assetlinks.json`: what it says, where, and what is wrong with it.
///
/// Reading never fails. ``rejection`` says whether a device would read the list at all; each ``Statement`` says
/// whether it would be kept. Time and memory are linear in the text.
public struct StatementList: Sendable {
  /// The JSON text.
  public let document: JSONDocument
  /// The elements that are objects, in order; their order has no meaning (DAL-S, documented).
  public let statements: [Statement]
  /// What is wrong, in the order of the text; at most ``maximumProblems``.
  public let problems: [StatementProblem]
  /// The number of all problems, also of those that are not described.
  public let problemCount: Int

  /// The most problems that are described.
  public static let maximumProblems = 200
  /// The size above which AOSP reads nothing, by `Content-Length`. Source: SS-FETCH, documented in source.
  public static let deviceSizeLimit = 1 << 20

  /// Reads a JSON text.
  public init(_ document: JSONDocument) {
    self.document = document
    var reader = StatementListReader(document)
    reader.read()
    statements = reader.statements
    problems = reader.problems
    problemCount = reader.problemCount
  }

  /// Reads bytes.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
    self.init(JSONDocument(parsing: bytes, limits: limits))
  }

  /// Reads the UTF-8 of a text.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) {
    self.init(JSONDocument(parsing: text, limits: limits))
  }

  /// The problem for which a device reads nothing of the list; `nil` if it reads it.
  public var rejection: StatementProblem? { problems.first { $0.deviceReading == .listLost } }

  /// The statements that let `package` open the links of the site, as AOSP's verifier keeps them.
  public func appStatements(for package: String) -> [Statement] {
    statements.filter {
      $0.deviceReading == .kept && $0.grants(.handleAllURLs)
        && ($0.target?.package.map { ASCIIText.equal($0, package) } ?? false)
    }
  }

  /// The packages that the list names for `handle_all_urls`, each once, in order.
  public var packages: [String] {
    var packages: [String] = []
    var seen: Set<String> = []
    for statement in statements where statement.grants(.handleAllURLs) {
      if let package = statement.target?.package, seen.insert(package).inserted { packages.append(package) }
    }
    return packages
  }

  /// Whether the list names other lists. AOSP follows one level of them; the depth of Google's service is
  /// unknown. Source: SS-RET, documented in source.
  public var hasIncludes: Bool { statements.contains { $0.isInclude } }
}
