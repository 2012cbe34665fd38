import HostingEvidence
import LinkMatching

/// The domains of a list, one a line, read as they are needed.
///
/// Empty lines and those that begin with `#` are passed over; of an address of the web the host is taken.
struct DomainLines {
  private var blocks: LineBlocks
  private var waiting: ArraySlice<ArraySlice<UInt8>> = []

  init(_ bytes: InputBytes) { blocks = LineBlocks(bytes, blockSize: 1 << 16) }

  /// The next domain; `nil` at the end.
  mutating func next() throws(ToolError) -> Entry? {
    while true {
      while let line = waiting.popFirst() {
        let text = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
          separator: " ")
        if text.isEmpty || text.hasPrefix("#") { continue }
        let host = WebAddress(text)?.host ?? HostText.normalized(text)
        return host.map { .domain($0) } ?? .unreadable(text)
      }
      guard let block = try blocks.next() else { return nil }
      waiting = block.split(separator: 0x0A)[...]
    }
  }

  /// A line of the list.
  enum Entry: Hashable, Sendable {
    /// A domain in lower case.
    case domain(String)
    /// What is no domain.
    case unreadable(String)
  }
}
