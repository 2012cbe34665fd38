public import LinkMatching
import PositionedJSON

/// A set of links as one component says it.
public struct LinkPattern: Hashable, Sendable {
  /// The path pattern; `nil` for every path.
  public var path: String?
  /// The query pattern; `nil` for every query.
  public var query: EffectiveRule.Query?
  /// The fragment pattern; `nil` for every fragment.
  public var fragment: String?
  /// Whether ASCII letters of either case are the same.
  public var ignoresCase: Bool
  /// Whether the link's escapes are resolved before it is compared.
  public var decodesURL: Bool

  init(path: String?, query: EffectiveRule.Query?, fragment: String?, ignoresCase: Bool, decodesURL: Bool) {
    self.path = path
    self.query = query
    self.fragment = fragment
    self.ignoresCase = ignoresCase
    self.decodesURL = decodesURL
  }

  /// The members of the component, in the canonical order of keys, as JSON.
  public func json(excluding: Bool = false) -> String {
    var members: [String] = []
    if let path { members.append("\"/\": \(JSONQuoting.quoted(path))") }
    switch query {
    case nil: break
    case .text(let text): members.append("\"?\": \(JSONQuoting.quoted(text))")
    case .items(let items):
      let items = items.map { "\(JSONQuoting.quoted($0.name)): \(JSONQuoting.quoted($0.pattern))" }
      members.append("\"?\": { \(items.joined(separator: ", ")) }")
    }
    if let fragment { members.append("\"#\": \(JSONQuoting.quoted(fragment))") }
    if excluding { members.append("\"exclude\": true") }
    if ignoresCase { members.append("\"caseSensitive\": false") }
    if decodesURL { members.append("\"percentEncoded\": false") }
    return members.isEmpty ? "{}" : "{ \(members.joined(separator: ", ")) }"
  }

  /// The patterns of the component.
  var texts: [String] {
    var texts = [path, fragment].compactMap { $0 }
    switch query {
    case nil: break
    case .text(let text): texts.append(text)
    case .items(let items): texts += items.map(\.pattern)
    }
    return texts
  }

  /// The component with `change` made to each of its patterns.
  func mapTexts(_ change: (String) -> String) -> LinkPattern {
    var copy = self
    copy.path = path.map(change)
    copy.fragment = fragment.map(change)
    switch query {
    case nil: break
    case .text(let text): copy.query = .text(change(text))
    case .items(let items):
      copy.query = .items(
        items.map { EffectiveRule.Query.Item(name: $0.name, pattern: change($0.pattern)) })
    }
    return copy
  }
}
