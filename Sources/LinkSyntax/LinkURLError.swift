/// Why a text is not a URL that a link can have.
public struct LinkURLError: Error, Hashable, Sendable {
  /// What kind of fault it is.
  public let code: Code
  /// The byte where it was noticed.
  public let offset: Int

  init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }

  /// The kinds of faults.
  public enum Code: UInt8, Hashable, Sendable, CaseIterable {
    /// There is no text.
    case empty
    /// The text is longer than ``LinkURLParts/maximumLength``.
    case tooLong
    /// No `scheme:` stands at the start.
    case missingScheme
    /// A web URL has no `//host`.
    case missingHost
    /// The host holds a byte that RFC 3986 does not allow there.
    case invalidHost
    /// The host holds letters beyond ASCII; entitlements and files name it in Punycode.
    case unicodeHost
    /// The brackets of an IPv6 host are not closed, or what they hold is no address.
    case invalidAddress
    /// The port is no number from 0 to 65535.
    case invalidPort
    /// A blank or control character.
    case forbiddenByte
    /// A `%` in the host without two hexadecimal digits.
    case invalidEscape
    /// Bytes that are not UTF-8.
    case invalidUTF8
  }

  /// The fault in one sentence, without the URL.
  public var message: String {
    let place = offset + 1
    return switch code {
    case .empty: "The URL is empty."
    case .tooLong: "The URL is longer than \(LinkURLParts.maximumLength) bytes."
    case .missingScheme: "The URL does not begin with a scheme such as https:."
    case .missingHost: "The URL has no host."
    case .invalidHost: "The host holds a character at byte \(place) that no host may hold."
    case .unicodeHost: "The host holds letters beyond ASCII; write it in Punycode (xn--…)."
    case .invalidAddress: "The IPv6 address at byte \(place) is not valid."
    case .invalidPort: "The port at byte \(place) is no number from 0 to 65535."
    case .forbiddenByte: "The URL holds a blank or a control character at byte \(place)."
    case .invalidEscape: "The % at byte \(place) is not followed by two hexadecimal digits."
    case .invalidUTF8: "The URL holds bytes at byte \(place) that are not UTF-8."
    }
  }
}
