/// What words stand for, as far as links go.
struct ObjCValue: Hashable {
  enum Role: Hashable {
    case activity, event, contexts, connection, url, components, application
    /// A part of a link as text; `nil` for all of it.
    case text(LinkCheck?)
  }

  var role: Role
  /// 0 for the link itself; each parameter that a variable holds has its own.
  var origin = 0

  var isData: Bool {
    switch role {
    case .url, .components, .text: true
    case .activity, .event, .contexts, .connection, .application: false
    }
  }
}
