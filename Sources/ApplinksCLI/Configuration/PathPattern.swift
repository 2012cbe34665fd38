/// A pattern for paths: `*` and `?` stay inside a folder, `**` crosses folders; a pattern that ends in `/` means all
/// below.
struct PathPattern: Hashable, Sendable {
  /// The pattern as the user wrote it.
  let text: String
  private let tokens: [Token]

  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyName
    case anyPath
  }

  /// Reads a pattern.
  init(_ text: String) {
    self.text = text
    var bytes = Array((text.hasSuffix("/") ? text + "**" : text).utf8)[...]
    if bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2) }
    var tokens: [Token] = []
    while let byte = bytes.first {
      if bytes.starts(with: "**/".utf8), tokens.isEmpty || tokens.last == .byte(UInt8(ascii: "/")) {
        // `**/x` means x at any depth, also at none.
        tokens.append(.anyPath)
        bytes = bytes.dropFirst(3)
      } else if bytes.starts(with: "**".utf8) {
        tokens.append(.anyPath)
        bytes = bytes.dropFirst(2)
      } else {
        tokens.append(
          byte == UInt8(ascii: "*") ? .anyName : byte == UInt8(ascii: "?") ? .anyByte : .byte(byte))
        bytes = bytes.dropFirst()
      }
    }
    self.tokens = tokens
  }

  /// Whether the pattern covers the whole of `path`. The cost is at most the product of both lengths.
  func matches(_ path: String) -> Bool {
    var states = [Bool](repeating: false, count: tokens.count + 1)
    states[0] = true
    skipStars(&states)
    for byte in path.utf8 {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      for index in tokens.indices where states[index] {
        switch tokens[index] {
        case .byte(let wanted): if byte == wanted { next[index + 1] = true }
        case .anyByte: if byte != UInt8(ascii: "/") { next[index + 1] = true }
        case .anyName: if byte != UInt8(ascii: "/") { next[index] = true }
        case .anyPath: next[index] = true
        }
      }
      skipStars(&next)
      states = next
    }
    return states[tokens.count]
  }

  private func skipStars(_ states: inout [Bool]) {
    for index in tokens.indices where states[index] {
      if tokens[index] == .anyName || tokens[index] == .anyPath { states[index + 1] = true }
    }
  }
}
