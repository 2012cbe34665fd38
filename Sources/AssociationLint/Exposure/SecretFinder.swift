/// Finds texts that have the form of a secret, by the forms that their issuers document.
enum SecretFinder {
  /// A text that looks like a secret.
  struct Match: Hashable {
    /// What it looks like, with its article.
    let kind: String
    /// Where it is.
    let range: Range<Int>
  }

  /// The first text of this form in `bytes`, or `nil`. Linear.
  static func firstSecret(in bytes: [UInt8]) -> Match? {
    for token in TokenScanner(bytes) {
      if let kind = kindOfKey(bytes[token]) { return Match(kind: kind, range: token) }
      if isWebToken(token, bytes) { return Match(kind: "a JSON web token", range: token) }
      if bytes[token].starts(with: pemMarker), bytes[token.upperBound...].starts(with: [0x20]) {
        return Match(kind: "the beginning of a key or certificate", range: token)
      }
      if let value = assignedValue(behind: token, bytes) {
        return Match(kind: "a password or token with its value", range: token.lowerBound..<value.upperBound)
      }
    }
    return nil
  }

  private static let pemMarker = Array("-----BEGIN".utf8)

  /// The marks with which issuers begin their keys, and the length from which on it is one.
  private static let issuers: [(mark: String, length: Int, kind: String)] = [
    ("AKIA", 20, "an AWS access key"), ("ASIA", 20, "an AWS access key"), ("AIza", 39, "a Google API key"),
    ("ghp_", 40, "a GitHub token"), ("gho_", 40, "a GitHub token"), ("ghu_", 40, "a GitHub token"),
    ("ghs_", 40, "a GitHub token"), ("ghr_", 40, "a GitHub token"), ("github_pat_", 40, "a GitHub token"),
    ("glpat-", 26, "a GitLab token"), ("sk_live_", 24, "a Stripe key"), ("rk_live_", 24, "a Stripe key"),
    ("npm_", 40, "an npm token"),
    ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"), ("xoxa-", 20, "a Slack token"),
  ]

  private static func kindOfKey(_ token: ArraySlice<UInt8>) -> String? {
    issuers.first { token.count >= $0.length && token.starts(with: $0.mark.utf8) }?.kind
  }

  /// How an object in base64 begins.
  private static let objectStart = Array("eyJ".utf8)

  /// Three runs with dots between; the first two are objects in base64.
  private static func isWebToken(_ token: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard token.count >= 10, bytes[token].starts(with: objectStart), token.upperBound < bytes.count,
      bytes[token.upperBound] == UInt8(ascii: ".")
    else { return false }
    return bytes[(token.upperBound + 1)...].starts(with: objectStart)
  }

  private static let keywords = [
    "password", "passwd", "pwd", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key",
  ].map { Array($0.utf8) }

  /// The value in `password=value`, unless it is a wildcard or a word to be replaced.
  private static func assignedValue(behind token: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var start = token.upperBound
    guard start < bytes.count, bytes[start] == UInt8(ascii: "=") || bytes[start] == UInt8(ascii: ":") else {
      return nil
    }
    let tail = bytes[token].suffix(10).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard keywords.contains(where: { tail.suffix($0.count).elementsEqual($0) }) else { return nil }
    let isColon = bytes[start] == UInt8(ascii: ":")
    start += 1
    // A blank as in "password: hunter2".
    if start < bytes.count, bytes[start] == 0x20 { start += 1 }
    var end = start
    var hasDigit = false
    // No secret is shorter than six; 200 bytes are enough to tell.
    while end < min(bytes.count, start + 200), TokenScanner.isTokenByte(bytes[end]) {
      hasDigit = hasDigit || (bytes[end] >= 0x30 && bytes[end] <= 0x39)
      end += 1
    }
    let isPattern =
      end < bytes.count && [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "$")].contains(bytes[end])
    // Behind a colon a plain word is prose: "token: required".
    guard end - start >= 6, !isPattern, hasDigit || !isColon else { return nil }
    return start..<end
  }
}
