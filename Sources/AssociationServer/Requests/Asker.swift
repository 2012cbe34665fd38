/// Who asked, as far as the request tells.
///
/// Anybody can send anything: a sign says what a request looks like, and proves nothing.
public struct Asker: Hashable, Sendable {
  /// The kind of reader.
  public var kind: Kind
  /// What it was recognised by, in words; `nil` for ``Kind/other``.
  public var sign: String?

  /// A kind of reader.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A device's `swcd`.
    case device
    /// The crawler of Apple's network.
    case appleCrawler
    /// Android's verifier: Google's, or that of the open-source system.
    case androidVerifier
    /// A browser.
    case browser
    /// Our own imitation of a mail scanner.
    case mailScanner
    /// Anything else.
    case other
  }

  /// Looks at a request.
  ///
  /// Signs: `com.apple.swcd` (F821908, observed) and `AASA-Bot` (ACA, documented for App Clips; server logs, observed)
  /// in associated-domains.md, section 4; `GoogleAssociationService` in user-needs.md; the header
  /// `Cache-Control: max-stale=60` of AOSP's verifier (SS-FETCH, documented in source) in android-app-links.md, section
  /// 1. That browsers call themselves `Mozilla/` and send `Sec-Fetch-Mode` is common knowledge, not from the reference.
  ///
  /// - Parameters:
  ///   - path: The path that was asked for.
  ///   - header: The value of a header by its name in lower case.
  public init(path: String, header: (String) -> String?) {
    let agent = header("user-agent") ?? ""
    if agent == Self.scanner {
      self.init(.mailScanner, "its name is that of our own imitation")
    } else if agent.contains("com.apple.swcd") {
      self.init(.device, "its name holds com.apple.swcd")
    } else if agent.contains("AASA-Bot") {
      self.init(.appleCrawler, "its name holds AASA-Bot")
    } else if agent.contains("GoogleAssociationService") {
      self.init(.androidVerifier, "its name holds GoogleAssociationService")
    } else if Self.isAssetLinks(path), header("cache-control") == "max-stale=60" {
      self.init(.androidVerifier, "it asks for asset links with Cache-Control: max-stale=60, as AOSP's does")
    } else if header("sec-fetch-mode") != nil {
      self.init(.browser, "it sends Sec-Fetch-Mode")
    } else if agent.hasPrefix("Mozilla/") {
      self.init(.browser, "its name begins with Mozilla/")
    } else {
      self.init(.other, nil)
    }
  }

  private init(_ kind: Kind, _ sign: String?) {
    self.kind = kind
    self.sign = sign
  }

  /// By what name our imitation of a mail scanner asks. What scanners call themselves is not in the reference.
  static let scanner = "applinks-mail-scanner"

  private static func isAssetLinks(_ path: String) -> Bool {
    path.prefix { $0 != "?" } == "/.well-known/assetlinks.json"
  }
}
