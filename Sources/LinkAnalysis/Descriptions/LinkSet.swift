import PositionedJSON

/// A set of links in the words of association files: the links of a component but those of others.
public struct LinkSet: Sendable {
  /// The links that belong to it …
  public var pattern: LinkPattern
  /// … but those of these components.
  public var except: [LinkPattern]
  /// The custom substitution variables that the patterns use.
  public var variables: [String: [String]]
  /// Whether the components, compiled again, are the same set, which was proved; otherwise they hold more links.
  public var isExact: Bool

  /// The components in order: what is excepted is excluded first.
  public var components: [String] { except.map { $0.json(excluding: true) } + [pattern.json()] }

  /// The variables as the value of `substitutionVariables`; `nil` where none is used.
  public var variablesJSON: String? {
    guard !variables.isEmpty else { return nil }
    let members = variables.sorted { $0.key < $1.key }.map { name, values in
      "\(JSONQuoting.quoted(name)): [\(values.map(JSONQuoting.quoted).joined(separator: ", "))]"
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  /// An association file that opens the set and nothing else in `app`.
  public func file(app: String) -> String {
    let variables = variablesJSON.map { "\"substitutionVariables\": \($0), " } ?? ""
    let rules = components.joined(separator: ", ")
    return
      "{ \"applinks\": { \(variables)\"details\": [{ \"appIDs\": [\(JSONQuoting.quoted(app))], "
      + "\"components\": [\(rules)] }] } }"
  }
}
