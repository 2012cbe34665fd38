public import PositionedJSON

/// An `apple-app-site-association` file: what it says, and where in the text it says so.
///
/// Reading never fails: what has the wrong type is left out of the model, stays in ``document`` with its place,
/// and is the lint's business. ``rejection`` says whether a device would read the file at all.
///
/// Source of the shape: Apple, "Supporting associated domains" and the `applinks` reference pages; measured
/// details are named where they are modelled.
public struct AssociationFile: Sendable {
  /// The JSON text.
  public let document: JSONDocument
  /// Every service of the file in file order, unknown ones included.
  public let services: [Service]
  /// The `applinks` service; `nil` where the file has none, or none that is an object.
  public let applinks: AppLinks?

  /// Reads a JSON text.
  public init(_ document: JSONDocument) {
    self.document = document
    var services: [Service] = []
    var applinks: AppLinks?
    if let root = document.root, root.kind == .object {
      for member in root.members {
        services.append(Service(member))
        // The last of two equal keys counts, as for every JSON reader.
        if member.key.hasText("applinks") {
          applinks = member.value.kind == .object ? AppLinks(member.value) : nil
        }
      }
    }
    self.services = services
    self.applinks = applinks
  }

  /// Reads bytes.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
    self.init(JSONDocument(parsing: bytes, limits: limits))
  }

  /// Reads the UTF-8 of a text.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) {
    self.init(JSONDocument(parsing: text, limits: limits))
  }

  /// Why a device reads nothing of the file; `nil` if it reads it.
  public var rejection: Rejection? {
    if let problem = document.firstRejection ?? unreadable { return .notJSON(problem) }
    guard let root = document.root else { return nil }
    return root.kind == .object ? nil : .notAnObject(root)
  }

  private var unreadable: JSONProblem? { document.root == nil ? document.problems.first : nil }

  /// Reasons to read nothing of a file.
  public enum Rejection: Sendable {
    /// The text is not JSON.
    case notJSON(JSONProblem)
    /// The outermost value is not an object.
    case notAnObject(JSONValue)

    /// The bytes at fault.
    public var range: Range<Int> {
      switch self {
      case .notJSON(let problem): problem.range
      case .notAnObject(let value): value.range
      }
    }

    /// The reason in one sentence.
    public var message: String {
      switch self {
      case .notJSON(let problem): problem.message
      case .notAnObject(let value): "The file holds \(value.kind.phrase), not an object."
      }
    }
  }

  /// The size above which the 2016 guide tells iOS 9.3.1 and later to ignore a file, in bytes; whether it still
  /// holds behind Apple's CDN is unknown. Source: ASG, documented.
  public static let documentedSizeLimit = 128 << 10
}
