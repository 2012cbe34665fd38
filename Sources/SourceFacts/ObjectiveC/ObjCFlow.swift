/// What is known at a place of a method: the values of variables, and what was compared before.
///
/// A comparison counts from its place on, on every way: which ways lead past it is not followed.
struct ObjCFlow {
  struct Checked: Hashable {
    var origin: Int
    var part: LinkCheck?
  }

  var names: [String: ObjCValue] = [:]
  var checks: Set<Checked> = []
  var isCounted = false

  func isValid(_ value: ObjCValue) -> Bool {
    switch value.role {
    case .url, .components, .text(nil):
      checks.contains(Checked(origin: value.origin, part: .host))
        || checks.contains(Checked(origin: value.origin, part: nil))
    case .text(let part): checks.contains(Checked(origin: value.origin, part: part))
    case .activity, .event, .contexts, .connection, .application: true
    }
  }

  mutating func check(_ value: ObjCValue) {
    switch value.role {
    case .text(let part?): checks.insert(Checked(origin: value.origin, part: part))
    case .url, .components, .text(nil):
      checks.insert(Checked(origin: value.origin, part: nil))
      checks.insert(Checked(origin: value.origin, part: .host))
    case .activity, .event, .contexts, .connection, .application: break
    }
  }
}
