#if Server
import Hummingbird
import NIOCore
import PositionedJSON

/// The body of a request to the interface: one JSON object with keys that are known.
struct APIBody {
  private let root: JSONValue?

  /// The largest body with no file in it, in bytes.
  private static let usual = 64 << 10

  /// Reads the body, of at most `largest` bytes; keys that are not in `keys` are refused, since a slip would go unseen.
  init(_ request: Request, keys: Set<String>, largest: Int = Self.usual) async throws {
    var request = request
    let buffer = try await request.collectBody(upTo: largest)
    let document = JSONDocument(
      parsing: Array(buffer.readableBytesView), limits: JSONLimits(maximumBytes: largest, maximumDepth: 8))
    if let problem = document.firstRejection {
      throw APIError(.badRequest, "The body is not JSON: \(problem.message)")
    }
    guard let root = document.root, root.kind == .object else {
      throw APIError(.badRequest, "The body must be a JSON object.")
    }
    for member in root.members {
      let key = member.key.text
      guard keys.contains(key) else {
        throw APIError(
          .unprocessableContent,
          "There is no key \"\(key)\" here; known are \(keys.sorted().joined(separator: ", ")).")
      }
    }
    self.root = root
  }

  /// The text of a key; `nil` where it is absent.
  func text(_ key: String) throws -> String? {
    try value(key) { $0.string }
  }

  /// The texts of a key; none where it is absent.
  func texts(_ key: String) throws -> [String] {
    try value(key) { value in
      let texts = value.elements.compactMap(\.string)
      return value.kind == .array && texts.count == value.elements.count ? texts : nil
    } ?? []
  }

  /// The truth value of a key; `nil` where it is absent.
  func flag(_ key: String) throws -> Bool? {
    try value(key) { $0.boolean }
  }

  /// The number of a key; `nil` where it is absent.
  func number(_ key: String) throws -> Double? {
    try value(key) { value in value.numberText.flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } }
  }

  private func value<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws -> Value? {
    guard let value = root?[key] else { return nil }
    guard let result = read(value) else {
      throw APIError(.unprocessableContent, "The value of \"\(key)\" is \(value.kind.phrase).")
    }
    return result
  }
}
#endif
