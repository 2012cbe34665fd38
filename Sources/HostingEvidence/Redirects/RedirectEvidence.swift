/// A redirect that was answered and not followed.
public struct RedirectEvidence: Hashable, Sendable {
  /// What the `Location` says, as it was sent; `nil` where there is none.
  public var location: String?
  /// Where that leads; `nil` where it cannot be read.
  public var target: WebAddress?
  /// What the redirect does.
  public var kind: RedirectKind

  /// The redirect that `response` is to a request for `url`; `nil` where it is none.
  public init?(_ response: ResponseEvidence, to url: WebAddress) {
    guard response.isRedirect else { return nil }
    location = response.headers.first("location")
    target = location.flatMap { Self.resolve($0, against: url) }
    kind = Self.kind(of: target, from: url)
  }

  /// The address that `location` means when it is answered to `url`. Source: RFC 9110, 10.2.2; RFC 3986, 5.2.
  public static func resolve(_ location: String, against url: WebAddress) -> WebAddress? {
    let text = location.prefix { $0 != "#" }
    guard !text.isEmpty else { return nil }
    if let absolute = WebAddress(String(text)) { return absolute }
    var result = url
    if text.hasPrefix("//") {
      return WebAddress((url.isSecure ? "https:" : "http:") + text)
    } else if text.hasPrefix("/") {
      result.target = String(text)
    } else if text.hasPrefix("?") {
      result.target = url.path + text
    } else {
      // A scheme of another kind leads out of the web.
      let head = text.prefix { !"/?".contains($0) }
      guard !head.contains(":") else { return nil }
      let folder = url.path.lastIndex(of: "/").map { url.path[...$0] } ?? "/"
      result.target = String(folder) + text
    }
    return result
  }

  private static func kind(of target: WebAddress?, from url: WebAddress) -> RedirectKind {
    guard let target else { return .withoutTarget }
    if target == url { return .loop }
    if isSignIn(target, from: url) { return .signIn }
    if url.isSecure, !target.isSecure { return .plain }
    if target.host != url.host {
      let isWWW = target.host == "www." + url.host || url.host == "www." + target.host
      return isWWW ? .www : .otherHost
    }
    if !url.isSecure, target.isSecure, target.target == url.target { return .secure }
    return isLocale(target.path, of: url.path) ? .locale : .otherPath
  }

  /// Words in paths and hosts by which pages are known where people sign in.
  private static let signInWords: Set<String> = [
    "login", "signin", "sign-in", "sign_in", "sso", "auth", "oauth", "oauth2", "saml", "saml2", "cas",
    "authorize",
    "adfs", "idp", "logon", "accounts", "session", "authenticate", "authentication",
  ]

  private static func isSignIn(_ target: WebAddress, from url: WebAddress) -> Bool {
    let host = target.host == url.host ? [] : target.host.split(separator: ".").dropLast(2)
    let path = target.path.lowercased().split { "/.".contains($0) }
    return (host + path).contains { signInWords.contains(String($0)) }
  }

  /// Whether `path` is `original` below a folder such as `/en`, `/de-AT` or `/zh_Hans`, or that folder itself.
  private static func isLocale(_ path: String, of original: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let first = parts.first, isLanguage(first) else { return false }
    let rest = "/" + parts.dropFirst().joined(separator: "/")
    return rest == original || parts.count == 1
  }

  private static func isLanguage(_ text: Substring) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "-_".contains($0) }
    guard let language = parts.first, parts.count <= 3, (2...3).contains(language.utf8.count) else {
      return false
    }
    guard parts.dropFirst().allSatisfy({ (2...4).contains($0.utf8.count) }) else { return false }
    return text.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || (0x30...0x39).contains($0) || "-_".utf8.contains($0)
    }
      && language.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }
}
