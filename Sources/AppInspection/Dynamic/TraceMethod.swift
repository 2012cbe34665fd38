/// A method as `frida-trace` prints a call of it: `-[AppDelegate application:0x1 continueUserActivity:0x2]`.
struct TraceMethod {
  let name: String
  let selector: String
  let arguments: [String]

  init?(_ text: String) {
    guard text.hasPrefix("-[") || text.hasPrefix("+[") else { return nil }
    let close = text.lastIndex(of: "]")
    let words = text[..<(close ?? text.endIndex)].dropFirst(2).split(separator: " ")
    guard words.count >= 2, let owner = words.first else { return nil }
    var selector = ""
    var arguments: [String] = []
    for word in words.dropFirst() {
      guard let colon = word.firstIndex(of: ":") else {
        // A part of an argument's own text, or a selector without arguments.
        if selector.isEmpty {
          selector = String(word)
        } else if let last = arguments.popLast() {
          arguments.append(last + " " + word)
        }
        continue
      }
      let part = word[...colon]
      let isPart = part.dropLast().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
      let argument = String(word[word.index(after: colon)...])
      if isPart, !argument.hasPrefix("//") {
        // `application:continueUserActivity:` without arguments is a selector as it stands.
        selector += argument.contains(":") && argument.hasSuffix(":") ? String(word) : String(part)
        arguments.append(argument)
      } else if let last = arguments.popLast() {
        arguments.append(last + " " + word)
      }
    }
    guard !selector.isEmpty else { return nil }
    // Of a call whose end was lost the only receiver that begins so is meant.
    let whole = LinkSelectors.receivers.filter { $0.hasPrefix(selector) }
    if close == nil, whole.count == 1, let only = whole.first { selector = only }
    self.selector = selector
    self.arguments = arguments
    name = "\(text.prefix(1))[\(owner) \(selector)]"
  }

  /// What a call of the selector is.
  static func kind(of selector: String) -> TraceEvent.Kind {
    if LinkSelectors.receivers.contains(selector) { return .receiver }
    switch selector {
    case LinkSelectors.openURL, LinkSelectors.openURLWithOptions: return .open
    case LinkSelectors.canOpenURL: return .ask
    case "loadRequest:": return .load
    case "webpageURL": return .activity
    default: return .function
    }
  }
}
