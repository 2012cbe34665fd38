import LinkMatching
import PositionedJSON
import Yams

/// Reads the pattern of a set of links: `https://HOST/PATH`, where the path is a pattern of association files, or the
/// keys of a component.
struct PatternReader {
  let reader: EntryReader
  private var yaml: YAMLText { reader.yaml }

  init(reader: EntryReader) { self.reader = reader }

  func read(_ node: Node, exceptions: [Node], domain: String?) throws(PlanError) -> LinkSetPattern {
    var (host, component, text) = try component(node, "every")
    host = host ?? domain ?? (reader.plan.domains.count == 1 ? reader.plan.domains.first?.host : nil)
    guard let host, let scope = HostScope(domain: host), !scope.isWildcard else {
      throw yaml.mistake(
        node,
        host == nil
          ? "The set has no host: write https://HOST/…, or add \"domain\"."
          : "\(PlanWords.quoted(host ?? "")) is no host such as shop.example.")
    }
    var set = LinkSetPattern(host: scope.host, component: component, text: text)
    for exception in exceptions {
      let (own, component, _) = try self.component(exception, "except")
      guard own == nil || own == scope.host else {
        throw yaml.mistake(
          exception, "An exception is of the same host as the set, \(PlanWords.quoted(scope.host)).")
      }
      set.exceptions.append(component)
    }
    return set
  }

  private func component(
    _ node: Node, _ path: String
  ) throws(PlanError) -> (host: String?, component: String, text: String) {
    guard case .mapping = node else {
      let text = try reader.text(node, path)
      let (host, pattern) = Self.split(text)
      guard pattern.hasPrefix("/") || pattern.hasPrefix("*") else {
        throw yaml.mistake(
          node,
          "\(PlanWords.quoted(text)) is no pattern: write https://HOST/PATH, /PATH or the keys of a component."
        )
      }
      return (host, "{\"/\": \(JSONQuoting.quoted(pattern))}", text)
    }
    var host: String?
    var members: [String] = []
    for (key, value) in try yaml.mapping(node, path) ?? [] {
      guard PlanKeys.pattern.contains(key.text) else {
        throw yaml.unknown(key, in: path, known: PlanKeys.pattern)
      }
      switch key.text {
      case "domain": host = try reader.text(value, "\(path).domain").lowercased()
      case "caseSensitive", "percentEncoded":
        members.append("\"\(key.text)\": \(try yaml.boolean(value, "\(path).\(key.text)"))")
      case "?": members.append("\"?\": \(try query(value, path))")
      default: members.append("\"\(key.text)\": \(JSONQuoting.quoted(try reader.text(value, path)))")
      }
    }
    let component = "{\(members.joined(separator: ", "))}"
    return (host, component, (host.map { "https://\($0) " } ?? "") + component)
  }

  private func query(_ node: Node, _ path: String) throws(PlanError) -> String {
    guard case .mapping = node else { return JSONQuoting.quoted(try reader.text(node, "\(path).?")) }
    var items: [String] = []
    for (key, value) in try yaml.mapping(node, "\(path).?") ?? [] {
      items.append(
        "\(JSONQuoting.quoted(key.text)): \(JSONQuoting.quoted(try reader.text(value, "\(path).?")))")
    }
    return "{\(items.joined(separator: ", "))}"
  }

  /// The host and the path of a pattern; no host where the text is a path alone.
  private static func split(_ text: String) -> (host: String?, pattern: String) {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let slash = rest.firstIndex(of: "/") ?? rest.endIndex
      let path = rest[slash...]
      return (rest[..<slash].lowercased(), path.isEmpty ? "/" : String(path))
    }
    return (nil, text)
  }
}
