public import AssetLinks

/// A version of Android, such as Android 14, and its API level.
public struct AndroidVersion: Hashable, Sendable, Codable {
  /// The version as users write it in an argument, such as `android14`.
  public let text: String
  /// The API level.
  public let level: APILevel

  /// The versions and their levels. Source: Android's list of API levels, recalled (folklore).
  private static let levels: [(version: String, level: Int)] = [
    ("4.4", 19), ("5", 21), ("5.1", 22), ("6", 23), ("7", 24), ("7.1", 25), ("8", 26), ("8.1", 27), ("9", 28),
    ("10", 29), ("11", 30), ("12", 31), ("12.1", 32), ("13", 33), ("14", 34), ("15", 35), ("16", 36),
  ]

  /// Reads `android14` or `Android 12.1`, in any letter case; `12L` means `12.1`. `nil` for a version that is not known.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard lower.hasPrefix("android") else { return nil }
    var version = lower.dropFirst(7).drop { $0 == " " }
    if version.hasSuffix(".0") { version = version.dropLast(2) }
    if version == "12l" { version = "12.1" }
    guard let known = Self.levels.first(where: { $0.version == version }) else { return nil }
    self.text = "android" + known.version
    level = APILevel(known.level)
  }

  /// The versions that are known, for messages.
  public static var known: [String] { levels.map { "android" + $0.version } }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let version = AndroidVersion(text) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no version of Android"))
    }
    self = version
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
