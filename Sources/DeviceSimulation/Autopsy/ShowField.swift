/// A label and its value in the text of `swcutil show`.
public struct ShowField: Hashable, Sendable {
  /// The label without its colon, such as `Site/Fmwk Approval`.
  public var label: String
  /// The value without the blanks around it; what runs on over further lines is put together.
  public var value: String
  /// The line on which it begins, from 1.
  public var line: Int
}
