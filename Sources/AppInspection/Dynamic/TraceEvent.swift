/// One event of a trace.
public struct TraceEvent: Hashable, Sendable {
  /// The kinds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A method that receives links was called.
    case receiver
    /// The app opened an address.
    case open
    /// The app loaded a page.
    case load
    /// The app asked whether an address opens.
    case ask
    /// Another method or function was called.
    case function
    /// An activity was asked for its address.
    case activity
    /// A text was compared with the sender of a link.
    case compare
    /// A call came back.
    case `return`
    /// Something that was to be hooked is not there.
    case missing
    /// The script could not do something.
    case problem
    /// The script is ready.
    case ready
  }

  /// A link that an event is about.
  public struct Link: Hashable, Sendable {
    /// The address; `nil` where the event has an activity without one.
    public var url: String?
    /// The type of the activity.
    public var activityType: String?
    /// The page that led to it.
    public var referrer: String?
    /// The app that opened it.
    public var sender: String?

    var isEmpty: Bool { url == nil && activityType == nil && referrer == nil && sender == nil }
  }

  /// The kind.
  public var kind: Kind
  /// The line of the log, from one.
  public var line: Int
  /// The method as people write it, or the function's name, demangled.
  public var name: String
  /// The mangled name; `nil` for a method.
  public var symbol: String?
  /// The selector; `nil` for a function.
  public var selector: String?
  /// How deep in other calls it is; `nil` where the log does not say.
  public var depth: Int?
  /// The thread, as the log names it.
  public var thread: String
  /// The milliseconds of the log.
  public var time: Int?
  /// Its number in the log, by which a return names its call.
  public var id: Int?
  /// The links.
  public var links: [Link]
  /// What came back: `true`, `false` or another text.
  public var returned: String?
  /// Who called.
  public var caller: String?
  /// The arguments.
  public var arguments: [String]

  init(_ kind: Kind, line: Int, name: String) {
    self.kind = kind
    self.line = line
    self.name = name
    thread = ""
    links = []
    arguments = []
  }
}
