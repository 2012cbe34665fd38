/// The first thing on which an intent filter and a link part.
public enum FilterMismatch: Hashable, Sendable {
  /// Other apps cannot start the activity.
  case notExported
  /// The activity is switched off until the app switches it on.
  case disabled
  /// No action VIEW.
  case action
  /// No category DEFAULT.
  case defaultCategory
  /// No category BROWSABLE.
  case browsableCategory
  /// No `<data>` with a scheme or a type, so the filter takes intents without data only. Source: IF.
  case noData
  /// Another scheme.
  case scheme(accepted: [String])
  /// Another host.
  case host(accepted: [String])
  /// A fitting host with another port.
  case port(accepted: [String])
  /// No pattern covers the path.
  case path(patterns: [String])
  /// A group keeps the link out, by its position in the filter.
  case group(Int)
  /// Neither a path nor a group lets the link in.
  case groups
  /// A filter with MIME types, and a link without one, or the other way round. Source: IF, documented in source.
  case mimeType(accepted: [String])

  /// The stable name in machine output.
  public var name: String {
    switch self {
    case .notExported: "not-exported"
    case .disabled: "disabled"
    case .action: "action"
    case .defaultCategory: "category-default"
    case .browsableCategory: "category-browsable"
    case .noData: "no-data"
    case .scheme: "scheme"
    case .host: "host"
    case .port: "port"
    case .path: "path"
    case .group: "group"
    case .groups: "groups"
    case .mimeType: "mime-type"
    }
  }

  /// The reason in one sentence.
  public var sentence: String {
    switch self {
    case .notExported: "The activity is not exported, so no other app can open it."
    case .disabled: "The activity is not enabled."
    case .action: "The filter lacks the action VIEW."
    case .defaultCategory: "The filter lacks the category DEFAULT."
    case .browsableCategory: "The filter lacks the category BROWSABLE."
    case .noData: "The filter lists no links."
    case .scheme(let accepted): "The scheme is none of \(Self.list(accepted))."
    case .host(let accepted): "The host is none of \(Self.list(accepted))."
    case .port(let accepted):
      "The port is none of those beside the host, \(Self.list(accepted)); a link without a port has none, not the "
        + "default one."
    case .path(let patterns): "The path fits none of \(Self.list(patterns, isQuoted: true))."
    case .group(let index): "The filter group \(index + 1) excludes the link."
    case .groups: "No filter group lets the link in."
    case .mimeType(let accepted):
      accepted.isEmpty
        ? "The filter takes links without a MIME type only."
        : "The filter takes only the MIME types \(Self.list(accepted)), and a link has none."
    }
  }

  private static func list(_ words: [String], isQuoted: Bool = false) -> String {
    var text = ""
    for (index, word) in words.prefix(4).enumerated() {
      if index > 0 { text += ", " }
      text += isQuoted ? word : ASCIIText.quoted(word)
    }
    return words.count > 4 ? text + " and \(words.count - 4) more" : text
  }
}
