public import LinkSyntax

#if canImport(FoundationEssentials)
public import FoundationEssentials
#elseif canImport(Foundation)
public import Foundation
#endif

#if canImport(FoundationEssentials) || canImport(Foundation)
extension UUID: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) { self.init(uuidString: linkText) }
  /// The value as text.
  public var linkText: String { uuidString }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .uuid }
}

extension URL: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) { self.init(string: linkText) }
  /// The value as text.
  public var linkText: String { absoluteString }
}

/// A point in time, to the second: in the template's format (`:day(yyyy-MM-dd)`), or as `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
///
/// What the format cannot say, such as the hour of a day, cannot be printed rather than being lost.
extension Date: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) {
    let seconds = Array(linkText.utf8).withUnsafeBufferPointer { LinkDateFormat.iso8601.seconds(in: $0) }
    guard let seconds else { return nil }
    self.init(timeIntervalSince1970: Double(seconds))
  }
  /// The value as text.
  public var linkText: String { _linkText(in: nil) ?? "" }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .date(.iso8601) }

  /// Reads a value.
  public static func _read(_ text: LinkText) -> Date? {
    (text.format ?? .iso8601).seconds(in: text.bytes).map { Date(timeIntervalSince1970: Double($0)) }
  }

  /// The text in a template's format.
  public func _linkText(in format: LinkDateFormat?) -> String? {
    guard let seconds = Int64(exactly: timeIntervalSince1970),
      let text = (format ?? .iso8601).text(seconds: seconds)
    else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}
#endif
