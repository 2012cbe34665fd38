/// A link template: how the links of one route are written, such as `/stations/:id?line=:line#:section`.
///
/// - **Path**: begins with `/`. A segment is literal text, or a parameter `:name` that may have text before and behind it
///   (`user-:id`, `:slug.html`). `*` is one segment, `**` any number of them; `:name**` is the rest of the path, and stands
///   last.
/// - **Query**, behind `?`: `name=:parameter`, `name=text` or `name`, joined by `&`.
/// - **Fragment**, behind `#`: text, or a parameter with text around it.
/// - **Constraint**, behind a parameter: whole numbers `:id(1...500)`, `(1...)`, `(...9)`, or a date `:day(yyyy-MM-dd)` of
///   the fields `yyyy`, `MM`, `dd`, `HH`, `mm` and `ss`.
/// - Literal text is written as it stands in a link; what RFC 3986 does not allow there, and `:` or `*` that mean
///   themselves, are written as percent escapes.
///
/// Whether a part may be missing is not said by the template but by the type of the value.
public struct LinkTemplate: Hashable, Sendable {
  /// The longest template that is read, in bytes.
  public static let maximumLength = 2_048
  /// The most segments and the most query items of a template.
  public static let maximumParts = 32

  /// The template as written.
  public let text: String
  /// The segments of the path; none for `/`.
  public let segments: [TemplatePart]
  /// The query items, in the order in which they are printed.
  public let query: [TemplateItem]
  /// The fragment; `nil` where the template has none.
  public let fragment: TemplatePart?
  /// The parameters in the order of the text.
  public let parameters: [TemplateParameter]

  /// Reads a template. Linear in its length.
  public init(_ text: String) throws(LinkTemplateError) {
    var reader = LinkTemplateReader(Array(text.utf8))
    try reader.read()
    self.text = text
    segments = reader.segments
    query = reader.query
    fragment = reader.fragment
    parameters = reader.parameters
  }

  /// The template whose path goes on where that of a parent ends, for routes within routes.
  init(
    text: String, segments: [TemplatePart], query: [TemplateItem], fragment: TemplatePart?,
    parameters: [TemplateParameter]
  ) {
    self.text = text
    self.segments = segments
    self.query = query
    self.fragment = fragment
    self.parameters = parameters
  }

  /// The number of the parameter called `name`.
  public func parameterIndex(_ name: String) -> Int? { parameters.firstIndex { $0.name == name } }

  /// Whether a link can be printed from the parameters alone: nothing in it is left open by `*` or `**`.
  public var isPrintable: Bool {
    !segments.contains { $0 == .anySegment || $0 == .rest(nil) }
  }

  /// Whether the last segment takes any number of segments.
  public var hasRest: Bool {
    if case .rest? = segments.last { true } else { false }
  }
}
