/// What Apple's content delivery network says about a domain: the headers of its answer, read.
///
/// Source: recorded answers (CDN-OK, CDN-404, CDN-MS, F821908), observed; Apple documents none of the headers.
public struct CDNAnswer: Hashable, Sendable {
  /// The status.
  public var status: Int
  /// The address that was fetched (`Apple-From`).
  public var origin: String?
  /// The format of what was fetched (`Apple-Origin-Format`).
  public var format: String?
  /// Why there is no file (`Apple-Failure-Reason`).
  public var failure: CDNFailure?
  /// Whether the device may ask the site itself (`Apple-Try-Direct`); the meaning is inferred from the name.
  public var triesDirect: Bool?
  /// For how many seconds a copy may be kept (`Cache-Control: max-age`).
  public var maximumAge: Int?
  /// For how many seconds the copy has been kept (`Age`).
  public var age: Int?

  /// Reads the headers of `response`.
  public init(_ response: ResponseEvidence) {
    let headers = response.headers
    status = response.status
    origin = headers.first("apple-from")
    format = headers.first("apple-origin-format")
    failure = headers.first("apple-failure-reason").map {
      CDNFailure(reason: $0, details: headers.first("apple-failure-details"))
    }
    triesDirect = headers.first("apple-try-direct").flatMap {
      switch $0.lowercased() {
      case "true": true
      case "false": false
      default: nil
      }
    }
    age = headers.first("age").flatMap(Self.seconds)
    let directives = headers.values("cache-control").flatMap { $0.split(separator: ",") }
    maximumAge =
      directives.lazy.compactMap { directive -> Int? in
        let text = directive.split(whereSeparator: \.isWhitespace).joined().lowercased()
        return text.hasPrefix("max-age=") ? Self.seconds(String(text.dropFirst(8))) : nil
      }.first
  }

  /// For how many more seconds the copy may be kept; `nil` where the headers do not say.
  public var remainingAge: Int? { maximumAge.map { max(0, $0 - (age ?? 0)) } }

  private static func seconds(_ text: String) -> Int? {
    guard let number = Int(text), (0...(1 << 40)).contains(number) else { return nil }
    return number
  }
}
