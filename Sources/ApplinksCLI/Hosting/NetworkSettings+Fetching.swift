#if Server
import AssociationFetching
import HostingEvidence

extension NetworkSettings {
  /// A fetcher with these settings and the proxies of the console's environment.
  func fetcher(in console: Console) throws(ToolError) -> AssociationFetcher {
    let settings = try fetchSettings(in: console)
    do {
      return try AssociationFetcher(settings)
    } catch {
      throw ToolError("TLS cannot be set up: \(error)")
    }
  }

  /// How a fetcher asks with these settings and the proxies of the console's environment.
  func fetchSettings(in console: Console) throws(ToolError) -> FetchSettings {
    var limits = FetchLimits()
    if let maximumBody { limits.maximumBody = maximumBody }
    if let seconds {
      limits.phase = .seconds(seconds)
      limits.overall = .seconds(seconds * 3)
    }
    var settings = FetchSettings(
      limits: limits, userAgent: userAgent ?? FetchSettings.crawler,
      allowsReservedAddresses: allowsReservedAddresses, overrides: overrides,
      proxies: ProxySettings(environment: console.environment), additionalRoots: try roots(console),
      rootsFile: console.environment["SSL_CERT_FILE"])
    settings.ratePerAddress = rate
    return settings
  }

  private func roots(_ console: Console) throws(ToolError) -> String? {
    guard let certificateFile else { return nil }
    let bytes = try FileReader.read(console.absolute(certificateFile), name: certificateFile, limit: 16 << 20)
    let text = String(decoding: bytes, as: UTF8.self)
    guard AssociationFetcher.isCertificateText(text) else {
      throw ToolError(
        "\(Quoted.text(certificateFile)) holds no certificate in PEM: it begins -----BEGIN CERTIFICATE-----.")
    }
    return text
  }

  /// The host that `text` names.
  static func host(_ text: String) throws(ToolError) -> String {
    guard let host = HostText.normalized(text) else {
      let hint = text.utf8.contains { $0 > 0x7F } ? " Write international names as Punycode (xn--…)." : ""
      throw ToolError("\(Quoted.text(text)) is no domain: write a name such as shop.example.\(hint)")
    }
    return host
  }
}
#endif
