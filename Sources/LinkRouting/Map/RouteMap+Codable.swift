import LinkSyntax

/// As JSON a map is one object: `version`, `name`, `hosts`, `schemes`, `prefixes` and `routes`.
extension RouteMap: Codable {
  private enum Key: String, CodingKey { case version, name, hosts, schemes, prefixes, routes }

  /// The most routes of a map that is read.
  static let limit = 20_000

  /// Reads a map.
  ///
  /// - Throws: `DecodingError` for a later version, or a template that is none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let version = try values.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: values,
        debugDescription: "The map has version \(version); only version \(Self.version) is known.")
    }
    let routes = try values.decode([RouteMapEntry].self, forKey: .routes)
    guard routes.count <= Self.limit else {
      throw DecodingError.dataCorruptedError(
        forKey: .routes, in: values, debugDescription: "The map has more than \(Self.limit) routes.")
    }
    // Which route is asked first was worked out when the map was made, with what is no longer known here.
    self.init(
      stored: try values.decode(String.self, forKey: .name),
      hosts: try values.decode([String].self, forKey: .hosts),
      schemes: try values.decodeIfPresent([String].self, forKey: .schemes) ?? [],
      prefixes: try values.decodeIfPresent([String].self, forKey: .prefixes) ?? [], routes: routes)
  }

  private init(
    stored name: String, hosts: [String], schemes: [String], prefixes: [String], routes: [RouteMapEntry]
  ) {
    self.name = name
    self.hosts = hosts
    self.schemes = schemes
    self.prefixes = prefixes
    self.routes = routes
  }

  /// Writes the map.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(Self.version, forKey: .version)
    try values.encode(name, forKey: .name)
    try values.encode(hosts, forKey: .hosts)
    try values.encode(schemes, forKey: .schemes)
    try values.encode(prefixes, forKey: .prefixes)
    try values.encode(routes, forKey: .routes)
  }
}
