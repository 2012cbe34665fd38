public import LinkRouting

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A route map as a file: JSON with sorted keys, so that the same routes always make the same bytes.
public enum RouteMapFile {
  /// The text of a map.
  ///
  /// - Throws: `EncodingError`.
  public static func text(of map: RouteMap) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(map), as: UTF8.self) + "\n"
  }

  /// The map in a file.
  ///
  /// - Throws: `DecodingError`; see ``message(_:)``.
  public static func map(of bytes: [UInt8]) throws -> RouteMap {
    try JSONDecoder().decode(RouteMap.self, from: Data(bytes))
  }

  /// What is wrong with a file, and where, in one sentence.
  public static func message(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it cannot be read." }
    switch error {
    case .dataCorrupted(let context): return sentence(context.debugDescription, context.codingPath)
    case .keyNotFound(let key, let context):
      return sentence("\"\(key.stringValue)\" is missing.", context.codingPath)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return sentence("there is another kind of value than expected.", context.codingPath)
    @unknown default: return "it cannot be read."
    }
  }

  private static func sentence(_ words: String, _ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return words }
    let place = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    return "at \(place.hasPrefix(".") ? String(place.dropFirst()) : place): \(words)"
  }
}
