/// A segment, a query value or a fragment of a template. Literal bytes are those that are meant, without escapes.
public enum TemplatePart: Hashable, Sendable {
  /// Text that stands for itself.
  case literal([UInt8])
  /// A parameter, by its number in ``LinkTemplate/parameters``, between literal text.
  case parameter(prefix: [UInt8], index: Int, suffix: [UInt8])
  /// `*`: any one segment.
  case anySegment
  /// `**` or `:name**`: any number of segments, none too.
  case rest(Int?)

  /// The number of the parameter.
  public var parameter: Int? {
    switch self {
    case .parameter(_, let index, _): index
    case .rest(let index): index
    case .literal, .anySegment: nil
    }
  }

  /// The part with the numbers of parameters counted from `offset`.
  func shifted(by offset: Int) -> TemplatePart {
    switch self {
    case .literal, .anySegment, .rest(nil): self
    case .parameter(let prefix, let index, let suffix):
      .parameter(prefix: prefix, index: index + offset, suffix: suffix)
    case .rest(let index?): .rest(index + offset)
    }
  }
}
