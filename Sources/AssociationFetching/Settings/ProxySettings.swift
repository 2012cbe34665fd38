public import HostingEvidence

/// The proxies that the environment names, as curl reads them.
public struct ProxySettings: Hashable, Sendable {
  private var secure: String?
  private var plain: String?
  private var exceptions: [String]

  /// No proxy at all.
  public static let none = ProxySettings(environment: [:])

  /// Reads `https_proxy`, `HTTPS_PROXY`, `http_proxy` (in lower case only, since servers set the other from a
  /// header), `all_proxy`, `ALL_PROXY`, `no_proxy` and `NO_PROXY`.
  public init(environment: [String: String]) {
    func value(_ names: String...) -> String? {
      names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
    let all = value("all_proxy", "ALL_PROXY")
    secure = value("https_proxy", "HTTPS_PROXY") ?? all
    plain = value("http_proxy") ?? all
    let separators: Set<Character> = [",", " ", "\t"]
    exceptions = (value("no_proxy", "NO_PROXY") ?? "").split { separators.contains($0) }.map {
      $0.lowercased()
    }
  }

  /// The proxy on the way to `url`.
  public func proxy(for url: WebAddress) -> ProxyAddress? {
    guard let text = url.isSecure ? secure : plain, !isException(url) else { return nil }
    return ProxyAddress(text)
  }

  private func isException(_ url: WebAddress) -> Bool {
    exceptions.contains { entry in
      if entry == "*" || entry == url.host || entry == "\(url.host):\(url.port)" { return true }
      let domain = entry.hasPrefix(".") ? entry : "." + entry
      return IPAddress(url.host) == nil && (url.host.hasSuffix(domain) || "." + url.host == domain)
    }
  }
}
