#if Server
import ArgumentParser
import HostingEvidence

/// The value of `--domain`: a host, and its folder where it has one of its own.
struct SiteArgument: Hashable, Sendable {
  /// The host in lower case, or a wildcard.
  let host: String
  /// The folder; `nil` where it is that of the argument.
  let folder: String?

  /// Reads `NAME` or `NAME=FOLDER`.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let isWildcard = parts[0].hasPrefix("*.")
    guard let host = HostText.normalized(String(isWildcard ? parts[0].dropFirst(2) : parts[0])) else {
      throw ValidationError(
        "write a host and its folder, such as shop.example=site; international names as Punycode")
    }
    guard parts.count < 2 || !parts[1].isEmpty else {
      throw ValidationError("a folder must follow the sign =")
    }
    self.host = (isWildcard ? "*." : "") + host
    folder = parts.count > 1 ? String(parts[1]) : nil
  }
}
#endif
