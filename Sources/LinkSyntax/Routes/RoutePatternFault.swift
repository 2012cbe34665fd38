/// Why a pattern's links could not be printed and read again.
public struct RoutePatternFault: Error, Hashable, Sendable {
  /// The kinds of faults.
  public enum Code: UInt8, Hashable, Sendable {
    /// An optional segment has a segment behind it that must be there.
    case optionalBeforeRequired
    /// A list stands in a single segment or in the fragment.
    case listInSegment
    /// The rest of the path is given to one value.
    case restIsNoList
    /// Nested routes stand elsewhere than in the rest of the path.
    case nestedInPart
  }

  /// What kind of fault it is.
  public let code: Code
  /// The number of the parameter in the template.
  public let parameter: Int

  init(_ code: Code, _ parameter: Int) {
    self.code = code
    self.parameter = parameter
  }

  /// The fault in one sentence; `name` is the parameter's.
  public func message(_ name: String) -> String {
    switch code {
    case .optionalBeforeRequired:
      "The segment \":\(name)\" may be missing, but what stands behind it may not: a link without it would be read wrongly."
    case .listInSegment: "A list needs a query item, or the rest of the path as \":\(name)**\"."
    case .restIsNoList:
      "\":\(name)**\" takes any number of segments: its value is a list, or an enum of routes."
    case .nestedInPart: "The routes of another type go on with the path: write them as \":\(name)**\"."
    }
  }
}
