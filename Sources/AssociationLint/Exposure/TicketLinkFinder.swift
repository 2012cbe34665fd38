/// Finds links to trackers and documents of a team in prose.
enum TicketLinkFinder {
  /// The first such link in `bytes`, or `nil`. Linear.
  static func firstLink(in bytes: [UInt8]) -> Range<Int>? {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, !isBoundary(bytes[index]) { index += 1 }
      if index - start >= 12, isTicket(bytes[start..<index]) { return start..<index }
      index += 1
    }
    return nil
  }

  /// Parts of the hosts and paths of well-known trackers.
  private static let marks = [
    "://jira.", ".atlassian.net/", "://linear.app/", ".youtrack.", "://youtrack.", "://trello.com/c/",
    "://app.asana.com/", "notion.so/", "/-/issues/", "/-/merge_requests/", "://dev.azure.com/", "://redmine.",
    "://bugzilla.", ".slack.com/archives/", "://docs.google.com/", "://confluence.", ".sharepoint.com/",
  ]

  private static func isTicket(_ word: ArraySlice<UInt8>) -> Bool {
    // The telling part of a link stands at its beginning.
    let text = String(decoding: word.prefix(200), as: UTF8.self).lowercased()
    guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return false }
    if marks.contains(where: text.contains) { return true }
    let isCodeHost =
      text.contains("://github.com/") || text.contains("://gitlab.") || text.contains("://github.")
    return isCodeHost && ["/issues/", "/pull/", "/pulls/"].contains(where: text.contains)
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= 0x20 || Array("\"'`()[]<>,;".utf8).contains(byte)
  }
}
