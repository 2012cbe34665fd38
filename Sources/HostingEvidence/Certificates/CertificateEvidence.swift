/// A certificate that a server showed.
public struct CertificateEvidence: Hashable, Sendable {
  /// The name that it was issued to.
  public var subject: String
  /// The name that issued it.
  public var issuer: String
  /// The host names that it is good for, wildcards among them.
  public var dnsNames: [String]
  /// The addresses that it is good for.
  public var addresses: [IPAddress]
  /// From when on it is good.
  public var notBefore: Timestamp
  /// Until when it is good.
  public var notAfter: Timestamp
  /// The SHA-256 of its encoding, in lower-case hexadecimal digits.
  public var sha256: String

  /// A certificate by its parts.
  public init(
    subject: String, issuer: String, dnsNames: [String] = [], addresses: [IPAddress] = [],
    notBefore: Timestamp,
    notAfter: Timestamp, sha256: String
  ) {
    self.subject = subject
    self.issuer = issuer
    self.dnsNames = dnsNames
    self.addresses = addresses
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.sha256 = sha256
  }

  /// Whether the certificate was issued by the name that it was issued to.
  public var isSelfIssued: Bool { subject == issuer }

  /// Whether it is good for `host`: one of its names equals it, or has `*` in place of its first label.
  ///
  /// Source: RFC 6125, section 6.4.
  public func covers(_ host: String) -> Bool {
    if let address = IPAddress(host) { return addresses.contains(address) }
    let wanted = host.lowercased()
    let parent = wanted.firstIndex(of: ".").map { wanted[wanted.index(after: $0)...] }
    return dnsNames.contains { name in
      let name = name.lowercased()
      if name == wanted { return true }
      guard name.hasPrefix("*."), let parent, parent.contains(".") else { return false }
      return name.dropFirst(2) == parent
    }
  }
}
