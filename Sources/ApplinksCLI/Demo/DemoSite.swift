import Foundation
import LinkRouting

/// The shop of the demo: its domain, its apps, and the folder from which it is served.
struct DemoSite: Sendable {
  /// The domain. `.example` is nobody's (RFC 2606).
  static let host = "shop.example"
  static let shop = "8A3KX2M9QT.com.example.shop"
  static let tickets = "8A3KX2M9QT.com.example.tickets"

  /// The folder that is served.
  let folder: String
  private var filePath: String { folder + "/.well-known/apple-app-site-association" }

  /// Makes a folder of its own for the site.
  init() throws(ToolError) {
    folder =
      NSTemporaryDirectory().trimmingSuffix("/")
      + "/applinks-demo-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    do {
      try FileManager.default.createDirectory(
        atPath: folder + "/.well-known", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw ToolError("The demo cannot make a folder in \(Quoted.text(NSTemporaryDirectory())).")
    }
    try write(Self.file)
    try AtomicFile.write(
      Array("<!DOCTYPE html><title>Shop</title><h1>The shop in the browser</h1>\n".utf8),
      to: folder + "/index.html", name: "index.html")
  }

  /// Puts a file where devices look.
  func write(_ file: String) throws(ToolError) {
    try AtomicFile.write(Array(file.utf8), to: filePath, name: "apple-app-site-association")
  }

  /// Puts the authority's certificate beside the site, and says where.
  func write(certificate: String) throws(ToolError) -> String {
    let path = folder + "/ca.crt"
    try AtomicFile.write(Array(certificate.utf8), to: path, name: path)
    return path
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  // MARK: - Files

  /// The file with which the shop goes online.
  static let file = text(with: "")
  /// The file with one rule more.
  static let laterFile = text(with: "\n          { \"/\": \"/gift/*\", \"comment\": \"Gift cards, new\" },")
  /// A file whose upload ended in the middle.
  static let brokenFile = String(laterFile.prefix(laterFile.count / 2))

  private static func text(with rule: String) -> String {
    """
    {
      "applinks": {
        "details": [
          {
            "appIDs": ["\(shop)"],
            "components": [
              { "/": "/buy/*/print", "exclude": true, "comment": "Printing needs the browser" },
              { "/": "/buy/*", "comment": "A product" },
              { "/": "/$(lang)/offers/*", "comment": "Offers in every language" },\(rule)
              { "/": "/search", "?": { "q": "?*" }, "comment": "A search for something" }
            ]
          },
          {
            "appIDs": ["\(tickets)"],
            "components": [{ "/": "/tickets/*" }]
          }
        ]
      }
    }

    """
  }

  /// The screen that an app shows for a link; `nil` where its routes have none.
  static func screen(_ app: String, _ link: String) -> String? {
    switch app {
    case shop: DemoShopScreen(link: link)?.words
    case tickets: DemoTicketScreen(link: link)?.words
    default: nil
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
