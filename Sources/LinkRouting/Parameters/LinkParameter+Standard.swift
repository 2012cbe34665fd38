public import LinkSyntax

extension String: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) { self = linkText }
  /// The value as text.
  public var linkText: String { self }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .text }
  /// Reads a value.
  public static func _read(_ text: LinkText) -> String? { text.string }
}

extension Bool: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) { self.init(linkText) }
  /// The value as text.
  public var linkText: String { self ? "true" : "false" }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .boolean }
}

extension Double: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) {
    guard LinkLanguage.decimal.contains(Array(linkText.utf8)), let value = Double(linkText), value.isFinite
    else {
      return nil
    }
    self = value
  }
  /// The value as text.
  public var linkText: String { isFinite ? description : "" }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .decimal }
}

extension Float: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) {
    guard LinkLanguage.decimal.contains(Array(linkText.utf8)), let value = Float(linkText), value.isFinite
    else {
      return nil
    }
    self = value
  }
  /// The value as text.
  public var linkText: String { isFinite ? description : "" }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .decimal }
}

extension LinkParameter where Self: RawRepresentable, RawValue: LinkParameter {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) {
    guard let raw = RawValue(linkText: linkText) else { return nil }
    self.init(rawValue: raw)
  }
  /// The value as text.
  public var linkText: String { rawValue.linkText }
  /// Reads a value.
  public static func _read(_ text: LinkText) -> Self? { RawValue._read(text).flatMap { Self(rawValue: $0) } }
}

extension LinkParameter where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The texts.
  public static var linkLanguage: LinkLanguage { .values(allCases.map { Array($0.rawValue.utf8) }) }
}
