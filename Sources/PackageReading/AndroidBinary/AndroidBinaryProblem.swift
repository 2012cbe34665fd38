/// One thing in Android's compiled files that is not as it should be, though something could be read: data first,
/// ``sentence`` renders it.
public struct AndroidBinaryProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The offset in the file.
  public let offset: Int
  /// What completes the sentence: a name, a number.
  public let detail: String

  init(_ code: Code, at offset: Int, detail: String = "") {
    self.code = code
    self.offset = offset
    self.detail = detail
  }

  /// The kinds of problems; the raw value is a stable name.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A file that is none of this kind.
    case otherFormat = "other-format"
    /// A part that claims more bytes than there are.
    case truncated = "truncated"
    /// A part whose lengths contradict each other.
    case malformed = "malformed"
    /// A string that does not lie in its pool.
    case missingString = "missing-string"
    /// A manifest whose attributes have no numbers, so that only their names tell what they are.
    case noIdentifiers = "no-identifiers"
    /// An attribute of Android's namespace without number, which Android does not see.
    case unseenAttribute = "unseen-attribute"
    /// An end without a beginning, or the reverse.
    case unbalanced = "unbalanced"
    /// Elements behind the end of the outermost one, which Android does not read.
    case contentBehindEnd = "content-behind-end"
    /// Nesting beyond the bounds.
    case tooDeep = "too-deep"
    /// More elements, attributes or parts than are read.
    case tooMany = "too-many"
    /// A resource that is named and not there, or not a simple value.
    case missingResource = "missing-resource"
    /// Resources that name each other in a circle.
    case resourceLoop = "resource-loop"
    /// A value that differs between configurations: each device has one of them. No fault.
    case severalValues = "several-values"
  }

  /// The problem in one sentence.
  public var sentence: String {
    switch code {
    case .otherFormat: "The file does not begin as one of its kind."
    case .truncated: "The file is cut short or lies about a length: \(detail)."
    case .malformed: "The file contradicts itself: \(detail)."
    case .missingString: "A string that is used is not in the file."
    case .noIdentifiers:
      "The attributes have no numbers; Android sees none of them, and here their names are believed."
    case .unseenAttribute: "The attribute \(detail) has no number, so Android does not see it."
    case .unbalanced: "The elements do not begin and end in pairs."
    case .contentBehindEnd: "Elements stand behind the end of the outermost one; Android does not read them."
    case .tooDeep: "The elements are nested deeper than is read."
    case .tooMany: "The file holds more than is read: \(detail)."
    case .missingResource: "The resource \(detail) is not in the package, or has no simple value."
    case .resourceLoop: "The resource \(detail) leads back to itself."
    case .severalValues: "The value of \(detail); each counts, and a device has one of them."
    }
  }
}
