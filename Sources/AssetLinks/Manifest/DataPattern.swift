/// One pattern of a `<data>` element. Source: DATA, URG, documented.
public struct DataPattern: Hashable, Sendable {
  /// The part of a link that it is compared with.
  public enum Part: UInt8, Hashable, Sendable, CaseIterable {
    /// `path…`
    case path
    /// `query…`, in a group only: one parameter.
    case query
    /// `fragment…`, in a group only.
    case fragment

    var attributePrefix: String {
      switch self {
      case .path: "path"
      case .query: "query"
      case .fragment: "fragment"
      }
    }
  }

  /// The part that it is compared with.
  public let part: Part
  /// How it is compared.
  public let kind: PatternKind
  /// The value.
  public let value: ManifestText
  /// The pattern; `nil` where the value is not known or the platform refuses it.
  public let matcher: PatternMatcher?
  /// Why the platform refuses the value.
  public let error: PatternError?

  init(_ part: Part, _ kind: PatternKind, _ value: ManifestText) {
    self.part = part
    self.kind = kind
    self.value = value
    guard value.unresolved == nil else {
      matcher = nil
      error = nil
      return
    }
    do throws(PatternError) {
      matcher = try PatternMatcher(value.text, kind)
      error = nil
    } catch {
      matcher = nil
      self.error = error
    }
  }

  /// The name of the attribute, such as `pathPrefix`.
  public var attribute: String { part.attributePrefix + kind.attributeSuffix }

  /// The attribute and its value, such as `pathPrefix="/buy"`.
  public var text: String { attribute + "=" + ASCIIText.quoted(value.text) }

  /// Whether the pattern covers the link's part; a query pattern covers one parameter. Source: URG.
  func matches(_ link: AndroidLink) -> Verdict {
    guard let matcher else { return .unknown }
    switch part {
    case .path: return Verdict(matcher.matches(link.path))
    case .fragment: return Verdict(matcher.matches(link.fragment))
    case .query:
      return Verdict(QueryParameters.pieces(of: link.query).contains { matcher.matches($0) })
    }
  }
}
