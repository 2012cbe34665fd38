import Foundation

/// What a user's SOURCE names.
enum SourceReference: Hashable, Sendable {
  /// Standard input: `-`.
  case standardInput
  /// A file or folder.
  case path(String)
  /// A file in a commit, as git writes it: `REV:PATH`.
  case git(String)
  /// A domain, whose file is fetched.
  case domain(String)

  /// Reads `text`: the prefixes decide first, then what is there on the disk, then the look of a host.
  init(_ text: String, in console: Console) {
    if text == "-" {
      self = .standardInput
    } else if text.hasPrefix("git:") {
      self = .git(String(text.dropFirst(4)))
    } else if text.hasPrefix("domain:") {
      self = .domain(String(text.dropFirst(7)))
    } else if FileReader.exists(console.absolute(text)) {
      self = .path(text)
    } else if let host = Self.host(in: text) {
      self = .domain(host)
    } else {
      self = .path(text)
    }
  }

  /// Endings of file names that no domain has.
  private static let fileEndings = ["json", "entitlements", "plist", "txt", "xml", "yaml", "yml", "html"]

  /// The host that `text` looks like: `shop.example`, or the host of a web address.
  private static func host(in text: String) -> String? {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { !"/?#:".contains($0) }
      return host.isEmpty ? nil : String(host)
    }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, text.utf8.count <= 253, labels.allSatisfy(isLabel), let last = labels.last else {
      return nil
    }
    guard last.contains(where: \.isLetter), !fileEndings.contains(last.lowercased()) else { return nil }
    return text
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.first != "-" && label.last != "-"
      && label.utf8.allSatisfy { byte in
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      }
  }
}
