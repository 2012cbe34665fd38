import PositionedJSON

/// A version of one of Apple's systems, such as iOS 17.4.
public struct OSVersion: Hashable, Sendable {
  /// The system.
  public let platform: Platform
  /// The numbers of the version, without zeros at the end.
  public let numbers: [Int]

  /// Apple's systems that open universal links.
  public enum Platform: UInt8, Hashable, Sendable, CaseIterable {
    /// iOS and iPadOS
    case ios
    /// macOS
    case macos
    /// tvOS
    case tvos
    /// watchOS
    case watchos
    /// visionOS
    case visionos

    /// The name as users write it in an argument: `ios`, `macos`, `tvos`, `watchos`, `visionos`.
    public var word: String {
      switch self {
      case .ios: "ios"
      case .macos: "macos"
      case .tvos: "tvos"
      case .watchos: "watchos"
      case .visionos: "visionos"
      }
    }
  }

  /// A version by its numbers.
  public init(_ platform: Platform, _ numbers: Int...) { self.init(platform, numbers: numbers) }

  /// A version by its numbers.
  public init(_ platform: Platform, numbers: [Int]) {
    self.platform = platform
    var numbers = numbers
    while numbers.last == 0 { numbers.removeLast() }
    self.numbers = numbers
  }

  /// Reads `ios17.4`, `macos 10.15.6` or `visionOS1`: a platform in any letter case (`ipados` means `ios`), blanks if
  /// any, and one to four numbers below 1000 with dots. `nil` for anything else.
  public init?(_ text: String) {
    var letters: [UInt8] = []
    var rest: [UInt8] = []
    for byte in text.utf8 {
      if rest.isEmpty, (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        letters.append(byte | 0x20)
      } else {
        rest.append(byte)
      }
    }
    let word = String(decoding: letters, as: UTF8.self)
    let name = word.hasBytes(of: "ipados") ? "ios" : word
    guard let platform = Platform.allCases.first(where: { name.hasBytes(of: $0.word) }) else { return nil }
    guard let numbers = Self.numbers(in: rest.drop { $0 == 0x20 }) else { return nil }
    self.init(platform, numbers: numbers)
  }

  private static func numbers(in text: ArraySlice<UInt8>) -> [Int]? {
    let fields = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard fields.count >= 1, fields.count <= 4 else { return nil }
    var numbers: [Int] = []
    for field in fields {
      guard field.count >= 1, field.count <= 3, field.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
        return nil
      }
      numbers.append(field.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
    return numbers
  }

  /// The number at `index`, zero behind the last.
  package func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  /// Whether this version is `other` or a later one of the same platform.
  public func isAtLeast(_ other: OSVersion) -> Bool {
    guard platform == other.platform else { return false }
    for index in 0..<max(numbers.count, other.numbers.count)
    where number(index) != other.number(index) {
      return number(index) > other.number(index)
    }
    return true
  }

  /// The version as it is written in an argument: `ios17.4`.
  public var text: String {
    var text = platform.word
    for (index, number) in numbers.enumerated() { text += (index == 0 ? "" : ".") + "\(number)" }
    return numbers.isEmpty ? text + "0" : text
  }
}
