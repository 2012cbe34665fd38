public import LinkOpening

/// Something that was decided in a device, how sure it is that a real one does so, and who says so.
public struct SourcedNote: Hashable, Sendable, Codable {
  /// One sentence.
  public var text: String
  /// How sure it is.
  public var certainty: Certainty
  /// The keys of the sources, as `associated-domains` names them; empty where nothing speaks of it.
  public var sources: [String]

  /// A note.
  public init(_ text: String, _ certainty: Certainty = .undocumented, _ sources: String...) {
    self.text = text
    self.certainty = certainty
    self.sources = sources
  }

  private enum CodingKeys: String, CodingKey {
    case text, certainty, sources
  }

  /// Reads a note; a certainty that is none is taken for `undocumented`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decode(String.self, forKey: .text)
    certainty = Certainty(rawValue: try values.decode(String.self, forKey: .certainty)) ?? .undocumented
    sources = try values.decode([String].self, forKey: .sources)
  }

  /// Writes a note.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(text, forKey: .text)
    try values.encode(certainty.rawValue, forKey: .certainty)
    try values.encode(sources, forKey: .sources)
  }
}
