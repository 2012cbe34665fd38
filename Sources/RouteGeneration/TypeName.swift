/// Names of types in generated code.
enum TypeName {
  /// The name of a class: each part between dots begins with a capital letter; letters of others are left out.
  static func of(_ name: String) -> String {
    let parts = name.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let joined = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return joined.first.map { $0.isLetter || $0 == "_" } == true ? joined : "Route\(joined)"
  }
}
