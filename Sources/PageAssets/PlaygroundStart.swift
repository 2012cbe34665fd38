/// What a page without a server begins with.
public struct PlaygroundStart: Sendable {
  /// The association file.
  public var file: String
  /// Links, one a line.
  public var links: String
  /// The domain of the file; empty for any.
  public var domain: String

  /// A beginning by its parts.
  public init(file: String = Self.exampleFile, links: String = Self.exampleLinks, domain: String = "") {
    self.file = file
    self.links = links
    self.domain = domain
  }

  /// The name of the file that the page reads it from.
  public static let fileName = "start.json"

  /// A small shop.
  public static let exampleFile = """
    {
      "applinks": {
        "details": [
          {
            "appIDs": ["8A3KX2M9QT.com.example.shop"],
            "components": [
              { "/": "/buy/*/print", "exclude": true, "comment": "Printing needs the browser" },
              { "/": "/buy/*", "comment": "A product" },
              { "/": "/$(lang)/offers/*", "comment": "Offers in every language" },
              { "/": "/search", "?": { "q": "?*" } },
              { "/": "/help/*", "#": "chat" }
            ]
          },
          {
            "appIDs": ["8A3KX2M9QT.com.example.tickets"],
            "components": [{ "/": "/tickets/????????" }]
          }
        ]
      }
    }

    """

  /// Links that show what the shop's file does.
  public static let exampleLinks = """
    https://shop.example/buy/42
    https://shop.example/buy/42/print
    https://shop.example/de/offers/summer
    https://shop.example/search?q=
    https://shop.example/search?q=shoes
    https://shop.example/help/returns#chat
    https://shop.example/tickets/AB12CD34
    https://shop.example/imprint
    """
}
