/// What could stand at a place of an entitlements file in XML. Source: AD, SFUL, MSENT, documented.
struct EntitlementCompletion {
  private let bytes: [UInt8]
  private let offset: Int
  private let domains: [String]

  init(_ bytes: [UInt8], offset: Int, domains: [String]) {
    self.bytes = bytes
    self.offset = min(max(0, offset), bytes.count)
    self.domains = domains
  }

  private static let keys = [
    (
      "com.apple.developer.associated-domains",
      "The domains whose links, passwords and App Clips the app takes."
    ),
    ("com.apple.developer.associated-domains.applinks.read-write", "Lets a browser ask for universal links."),
    ("com.apple.developer.associated-domains.mdm-managed", "Lets device management add domains."),
    ("com.apple.developer.team-identifier", "The team's identifier."),
    ("application-identifier", "The app identifier, `<prefix>.<bundle identifier>`."),
  ]
  private static let services = ["applinks", "webcredentials", "appclips", "activitycontinuation", "authsrv"]

  /// The completions, the likeliest first.
  var items: [CompletionItem] {
    guard let element = openElement else { return [] }
    let text = element.start..<textEnd
    if element.name == "key" {
      let present = Set(texts(of: "key"))
      return Self.keys.filter { !present.contains($0.0) }.map {
        CompletionItem(label: $0.0, kind: .property, documentation: $0.1, snippet: $0.0, range: text)
      }
    }
    guard element.name == "string", lastKey(before: element.start) == Self.keys[0].0 else { return [] }
    let typed = bytes[element.start..<offset]
    if let mark = typed.lastIndex(of: UInt8(ascii: "?")) { return modes(from: mark) }
    guard let colon = typed.firstIndex(of: UInt8(ascii: ":")) else {
      return Self.services.map {
        CompletionItem(label: "\($0):", kind: .value, snippet: "\($0):", range: text)
      }
    }
    return domains.map {
      CompletionItem(label: $0, kind: .value, snippet: $0, range: colon + 1..<textEnd)
    }
  }

  private func modes(from mark: Int) -> [CompletionItem] {
    [
      ("?mode=developer", "Asks the server itself, on devices with developer mode on."),
      ("?mode=managed", "Asks the server itself, on devices under management."),
      ("?mode=developer+managed", "Either of the two."),
    ].map {
      CompletionItem(label: $0.0, kind: .value, documentation: $0.1, snippet: $0.0, range: mark..<textEnd)
    }
  }

  /// The start tag right before the cursor: its name, and where its text begins.
  private var openElement: (name: String, start: Int)? {
    guard
      let close = bytes[..<offset].lastIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      bytes[close] == UInt8(ascii: ">"),
      let open = bytes[..<close].lastIndex(of: UInt8(ascii: "<"))
    else { return nil }
    let name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    return ["key", "string"].contains(name) ? (name, close + 1) : nil
  }

  /// Where the text at the cursor ends: at the next tag or the end of the line.
  private var textEnd: Int {
    bytes[offset...].firstIndex { $0 == UInt8(ascii: "<") || $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  private func lastKey(before end: Int) -> String? { texts(of: "key", before: end).last }

  /// The texts of all elements of a name that end before `end`. Linear.
  private func texts(of name: String, before end: Int? = nil) -> [String] {
    let open = Array("<\(name)>".utf8)
    var found: [String] = []
    var index = 0
    let limit = end ?? bytes.count
    while index + open.count <= limit {
      guard bytes[index] == open[0], bytes[index..<index + open.count].elementsEqual(open) else {
        index += 1
        continue
      }
      let start = index + open.count
      let text = bytes[start..<limit].prefix { $0 != UInt8(ascii: "<") }
      if !(start...text.endIndex).contains(offset) { found.append(String(decoding: text, as: UTF8.self)) }
      index = text.endIndex
    }
    return found
  }
}
