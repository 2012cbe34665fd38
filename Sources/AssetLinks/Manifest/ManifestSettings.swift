/// What a manifest needs from outside to be read.
public struct ManifestSettings: Sendable {
  /// The values of `${name}`, as the build gives them to the tools that merge manifests.
  public var placeholders: [String: String]
  /// The string resources.
  public var strings: StringTable
  /// Where the manifest comes from.
  public var form: Form

  /// Where a manifest comes from.
  public enum Form: Hashable, Sendable {
    /// A source file or the merged manifest of a build: the build tools still resolve escapes.
    case source
    /// The manifest of a built app: escapes are resolved, and only attributes say what is a reference.
    case compiled
  }

  /// Settings by their parts.
  public init(
    placeholders: [String: String] = [:], strings: StringTable = StringTable(), form: Form = .source
  ) {
    self.placeholders = placeholders
    self.strings = strings
    self.form = form
  }

  /// The deepest chain of resources that name each other.
  private static let maximumReferences = 8

  /// The value of an attribute.
  package func value(of attribute: XMLAttributeEvent) -> ManifestText {
    var text = attribute.value
    guard form == .source else {
      guard let reference = attribute.reference else { return ManifestText(text, attribute) }
      return self.reference(reference, attribute) ?? ManifestText(text, attribute, unresolved: reference)
    }
    if let missing = replacePlaceholders(&text) {
      return ManifestText(text, attribute, unresolved: "${\(missing)}")
    }
    if let reference = reference(text, attribute) { return reference }
    let unescaped = BuildToolText.unescape(text)
    return ManifestText(unescaped.text, attribute, hasLoneBackslash: unescaped.hasLoneBackslash)
  }

  /// What a value that names a resource or an attribute of a theme stands for; `nil` for another value.
  private func reference(_ text: String, _ attribute: XMLAttributeEvent) -> ManifestText? {
    var text = text
    var count = 0
    while ASCIIText.hasPrefix(text, "@") || ASCIIText.hasPrefix(text, "?") {
      guard let name = Self.stringName(text), count < Self.maximumReferences, let value = strings[name]
      else { return ManifestText(text, attribute, unresolved: text) }
      text = value
      count += 1
    }
    return count > 0 ? ManifestText(text, attribute) : nil
  }

  /// The name in `@string/name` or `@package:string/name`.
  private static func stringName(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    var kind = bytes[1..<slash]
    if let colon = kind.firstIndex(of: UInt8(ascii: ":")) { kind = kind[(colon + 1)...] }
    guard kind.elementsEqual("string".utf8) else { return nil }
    return String(decoding: bytes[(slash + 1)...], as: UTF8.self)
  }

  /// Replaces `${name}`; the first name without a value, which stays in the text.
  private func replacePlaceholders(_ text: inout String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return nil }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var missing: String?
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{"),
        let close = bytes[index...].prefix(256).firstIndex(of: UInt8(ascii: "}"))
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let name = String(decoding: bytes[(index + 2)..<close], as: UTF8.self)
      if let value = placeholders[name] {
        result += Array(value.utf8)
      } else {
        missing = missing ?? name
        result += bytes[index...close]
      }
      index = close + 1
    }
    text = String(decoding: result, as: UTF8.self)
    return missing
  }
}

extension ManifestText {
  init(
    _ text: String, _ attribute: XMLAttributeEvent, unresolved: String? = nil, hasLoneBackslash: Bool = false
  ) {
    self.init(
      text: text, unresolved: unresolved, hasLoneBackslash: hasLoneBackslash, position: attribute.position)
  }
}
