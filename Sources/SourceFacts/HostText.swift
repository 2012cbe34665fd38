/// Texts that look like hosts, where code looks for them in an address.
public enum HostText {
  /// What ends names of files and looks like the end of a host.
  private static let files: Set<String> = [
    "html", "htm", "php", "json", "aspx", "jsp", "xml", "pdf", "png", "jpg", "js", "css", "do",
  ]

  /// Whether a text is a host, with a scheme in front and a path behind or not: labels with a full stop between, the last of
  /// letters.
  public static func looksLikeHost(_ text: String) -> Bool {
    var rest = text[...]
    if let slashes = rest.firstRange(of: "://") { rest = rest[slashes.upperBound...] }
    guard !rest.hasPrefix("/") else { return false }
    let host = rest.prefix { !"/?#:".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: true)
    guard host.contains("."), let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter),
      !files.contains(last.lowercased())
    else { return false }
    return labels.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
  }
}
