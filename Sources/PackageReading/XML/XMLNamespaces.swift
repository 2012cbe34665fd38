/// The namespaces that are declared at a place of an XML text.
struct XMLNamespaces {
  /// The declarations of each open element.
  private var scopes: [[String: String]] = []
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  /// Enters an element with these attributes.
  mutating func enter(_ attributes: [String: String]) {
    var scope: [String: String] = [:]
    for (name, value) in attributes {
      if name == "xmlns" {
        scope[""] = value
      } else if name.hasPrefix("xmlns:") {
        scope[String(name.dropFirst(6))] = value
      }
    }
    scopes.append(scope)
  }

  /// Leaves the innermost element.
  mutating func leave() { _ = scopes.popLast() }

  /// Whether the attribute declares a namespace.
  static func isDeclaration(_ name: String) -> Bool { name == "xmlns" || name.hasPrefix("xmlns:") }

  /// The namespace and the name without prefix; `nil` where the prefix is not declared. An attribute without a prefix
  /// has no namespace.
  func resolve(_ name: String, isElement: Bool) -> (namespace: String, name: String)? {
    guard let colon = name.firstIndex(of: ":") else {
      return (isElement ? namespace(of: "") ?? "" : "", name)
    }
    let prefix = String(name[..<colon])
    let local = String(name[name.index(after: colon)...])
    return (prefix == "xml" ? Self.xml : namespace(of: prefix)).map { ($0, local) }
  }

  private func namespace(of prefix: String) -> String? {
    for scope in scopes.reversed() {
      if let namespace = scope[prefix] { return namespace }
    }
    return nil
  }
}
