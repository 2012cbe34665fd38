/// One record in the text of `swcutil show`.
public struct ShowRecord: Hashable, Sendable {
  /// The line on which it begins, from 1.
  public var line: Int
  /// The fields in their order.
  public var fields: [ShowField]

  /// The first field of a label.
  public func field(_ label: String) -> ShowField? { fields.first { $0.label == label } }

  /// The value of the first field of a label; `nil` where there is none.
  public func value(_ label: String) -> String? { field(label)?.value }

  /// The labels that were seen. Source: STRIPE, WEBLOGIN, observed.
  public static let labels = [
    "Service", "App ID", "App Version", "App PI", "Domain", "User Approval", "Site/Fmwk Approval", "Flags",
    "Last Checked", "Next Check", "Error", "Retries",
  ]
}
