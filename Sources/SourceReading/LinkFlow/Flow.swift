import SourceFacts
import SwiftSyntax

/// What is known at one point of the code.
struct Flow {
  /// A part of something that was compared.
  struct Checked: Hashable {
    var origin: Int
    var what: What

    enum What: Hashable {
      case part(LinkCheck)
      case value
      case count
    }
  }

  /// The values of names; a name without one stands for nothing of a link.
  var names: [String: LinkValue] = [:]
  /// The types of names, where they are seen.
  var types: [String: String] = [:]
  /// Functions that are declared in functions.
  var functions: [String: FunctionDeclSyntax] = [:]
  /// Names that were declared in functions, so that they hide those of the type.
  var declared: Set<String> = []
  /// What was compared on every way here.
  var checks: Set<Checked> = []
  /// Whether the user was asked on every way here.
  var isConfirmed = false
  /// The type that the code belongs to.
  var owner = ""

  /// Whether data of a link was compared, or a part of it that decides it.
  func isValid(_ value: LinkValue) -> Bool {
    func has(_ what: Checked.What) -> Bool { checks.contains(Checked(origin: value.origin, what: what)) }
    if has(.value) { return true }
    switch value.role {
    case .url, .request, .components, .text(nil):
      return has(.part(.host)) || (value.origin != 0 && has(.part(.scheme)))
    case .text(let part?): return has(.part(part))
    default: return false
    }
  }

  mutating func check(_ value: LinkValue, _ what: Checked.What) {
    checks.insert(Checked(origin: value.origin, what: what))
  }

  /// Binds a name; without a value it hides an outer one.
  mutating func bind(_ name: String, _ value: LinkValue?, type: String? = nil) {
    declared.insert(name)
    names[name] = value
    types[name] = type
    functions[name] = nil
  }

  /// Takes over what both of two ways agree on, and the values that either gave.
  mutating func join(_ first: Flow, _ second: Flow) {
    checks = first.checks.intersection(second.checks)
    isConfirmed = first.isConfirmed && second.isConfirmed
    for name in Set(first.names.keys).union(second.names.keys) where names[name] == nil {
      // A name that a branch declared for itself is gone behind it.
      guard !(first.declared.union(second.declared).subtracting(declared)).contains(name) else { continue }
      names[name] = first.names[name] ?? second.names[name]
    }
  }

  /// Takes over what all of several ways agree on; without any, nothing changes.
  mutating func join(_ ways: [Flow]) {
    guard var joined = ways.first else { return }
    for way in ways.dropFirst() {
      var both = self
      both.join(joined, way)
      joined = both
    }
    join(joined, joined)
  }
}
