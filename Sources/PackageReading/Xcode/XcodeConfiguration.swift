/// The settings of a target for one kind of build.
public struct XcodeConfiguration: Hashable, Sendable {
  /// The name, such as `Release`.
  public let name: String
  /// The settings of the project, those of the target over them. Lists are joined with spaces.
  public let settings: [String: String]
  /// The name of the `.xcconfig` file that the target's settings, or the project's, are based on.
  public let baseFiles: [String]

  /// Settings that every build has.
  private static let builtIn: [String: String] = [
    "PRODUCT_NAME": "$(TARGET_NAME)", "SRCROOT": ".", "PROJECT_DIR": ".", "SOURCE_ROOT": ".",
  ]
  /// The most settings that stand in one another.
  private static let maximumDepth = 16
  /// The most settings that one value is made of.
  private static let maximumSteps = 5_000
  /// The longest value, in bytes.
  private static let maximumLength = 8_192

  /// A setting with the others that stand in it; `nil` where it is not set.
  ///
  /// What is set nowhere stays as it is written, such as `$(UNKNOWN)`.
  public func value(_ key: String) -> String? { settings[key].map { expanded($0) } }

  /// A text with the settings that stand in it, `$(NAME)` and `${NAME}`, modifiers such as `:lower` too.
  public func expanded(_ text: String) -> String {
    var budget = Self.maximumSteps
    return expanded(text, depth: 0, &budget)
  }

  private func expanded(_ text: String, depth: Int, _ budget: inout Int) -> String {
    guard depth < Self.maximumDepth, text.contains("$") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count,
        let close = Self.close(of: bytes[index + 1]), let end = Self.end(bytes, index + 1, close)
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
      budget -= 1
      guard budget > 0 else { return text }
      if let value = setting(name, depth: depth, &budget) {
        result += Array(value.utf8)
      } else {
        result += bytes[index...end]
      }
      guard result.count <= Self.maximumLength else {
        return String(decoding: result.prefix(Self.maximumLength), as: UTF8.self)
      }
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func close(of open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }

  /// The bracket that closes the one at `start`.
  private static func end(_ bytes: [UInt8], _ start: Int, _ close: UInt8) -> Int? {
    var depth = 0
    for index in start..<bytes.count {
      if bytes[index] == bytes[start] { depth += 1 }
      if bytes[index] == close {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private func setting(_ text: String, depth: Int, _ budget: inout Int) -> String? {
    let parts = expanded(text, depth: depth + 1, &budget).split(
      separator: ":", omittingEmptySubsequences: false
    )
    .map(String.init)
    guard let name = parts.first else { return nil }
    var value = (settings[name] ?? Self.builtIn[name]).map { expanded($0, depth: depth + 1, &budget) }
    for modifier in parts.dropFirst() {
      if modifier.hasPrefix("default=") {
        if value?.isEmpty != false { value = String(modifier.dropFirst(8)) }
      } else {
        value = value.map { Self.applied(modifier, $0) }
      }
    }
    return value
  }

  private static func applied(_ modifier: String, _ value: String) -> String {
    func cleaned(_ other: Character) -> String {
      String(
        value.map { ($0.isLetter || $0.isNumber) && $0.isASCII || $0 == "." && other == "-" ? $0 : other })
    }
    switch modifier {
    case "lower": return value.lowercased()
    case "upper": return value.uppercased()
    case "rfc1034identifier": return cleaned("-")
    case "c99extidentifier", "identifier": return cleaned("_")
    default: return value
    }
  }

  /// The configuration with more settings below its own, as those of a file that it is based on.
  public func basedOn(_ others: [String: String]) -> XcodeConfiguration {
    XcodeConfiguration(
      name: name, settings: settings.merging(others) { own, _ in own }, baseFiles: baseFiles)
  }
}
