import HostingEvidence

/// Pieces of the examples of hosting rules.
enum HostingExample {
  /// The address of Apple's file.
  static let url = "https://shop.example/.well-known/apple-app-site-association"
  /// The address of the file at the root.
  static let rootURL = "https://shop.example/apple-app-site-association"
  /// The address of Android's file.
  static let assetLinksURL = "https://shop.example/.well-known/assetlinks.json"
  /// A file.
  static let file = #"{"applinks": {"details": []}}"#
  /// Headers and body of a response as it should be.
  static let served = "200\nContent-Type: application/json\n\n\(file)"
  /// An exchange as it should be.
  static let good = get(url, served)

  /// An exchange: its address, and what came.
  static func get(_ url: String, _ answer: String) -> String { "GET \(url)\n\(answer)\n" }
}

extension String {
  /// This address with another host.
  func replacingHost(_ host: String) -> String {
    guard let url = WebAddress(self) else { return self }
    return WebAddress(host: host, target: url.target).text
  }
}
