import LinkSyntax

/// A link that is being printed, without escapes and without its host.
struct PrintedLink {
  var segments: [[UInt8]] = []
  var items: [(name: [UInt8], value: [UInt8])] = []
  var fragment: [UInt8] = []
  /// The definitions that print it, from the outside in.
  var trail: [Int] = []

  /// Goes on with the link of a route within the route.
  mutating func append(_ child: PrintedLink) {
    segments += child.segments
    items += child.items
    if !child.fragment.isEmpty { fragment = child.fragment }
  }

  /// The link behind `https://host`.
  var webBytes: [UInt8] {
    var bytes: [UInt8] = segments.isEmpty ? [UInt8(ascii: "/")] : []
    for segment in segments {
      bytes.append(UInt8(ascii: "/"))
      LinkPlace.path.append(segment, to: &bytes)
    }
    return bytes + queryAndFragment
  }

  /// The link behind `scheme://`. The first segment stands where the host does if it may stand there and no reader of
  /// URLs would change it; else the host is empty.
  func schemeBytes(isFirstLiteral: Bool) -> [UInt8] {
    guard isFirstLiteral, let first = segments.first, first.allSatisfy(Self.isPlainHost) else {
      return webBytes
    }
    return Array(webBytes.dropFirst())
  }

  private static func isPlainHost(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private var queryAndFragment: [UInt8] {
    var bytes: [UInt8] = []
    for (index, item) in items.enumerated() {
      bytes.append(index == 0 ? UInt8(ascii: "?") : UInt8(ascii: "&"))
      LinkPlace.query.append(item.name, to: &bytes)
      guard !item.value.isEmpty else { continue }
      bytes.append(UInt8(ascii: "="))
      LinkPlace.query.append(item.value, to: &bytes)
    }
    if !fragment.isEmpty {
      bytes.append(UInt8(ascii: "#"))
      LinkPlace.fragment.append(fragment, to: &bytes)
    }
    return bytes
  }
}
