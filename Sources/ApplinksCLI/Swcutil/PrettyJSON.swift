import PositionedJSON

/// JSON in the layout of Apple's serialisation: two-space indent, ` : ` behind keys, slashes as they are.
///
/// Keys keep the order of the text; Apple's tool prints them in an order of its own. Source: ORA, ORA-B, observed.
enum PrettyJSON {
  /// The text of `value`, without a line break at its end.
  static func text(of value: JSONValue) -> String { text(of: value, indent: "") }

  private static func text(of value: JSONValue, indent: String) -> String {
    switch value.kind {
    case .object:
      let members = value.members.map { member in
        "\(JSONQuoting.quoted(member.key.text)) : \(text(of: member.value, indent: indent + "  "))"
      }
      return list(members, "{", "}", indent)
    case .array:
      return list(value.elements.map { text(of: $0, indent: indent + "  ") }, "[", "]", indent)
    case .string: return JSONQuoting.quoted(value.string ?? "")
    default: return value.sourceText
    }
  }

  /// An empty list has an empty line between its brackets. Source: ORA-B, observed.
  private static func list(_ items: [String], _ open: String, _ close: String, _ indent: String) -> String {
    let inner = items.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(open)\n\(inner)\n\(indent)\(close)"
  }
}
