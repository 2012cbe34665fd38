import LinkMatching
import LinkTesting

/// The platforms for which tests are made.
enum TestPlatform: Hashable, Sendable {
  /// iOS and iPadOS: neither the reference nor the seeds have a way to tap links on the other systems of Apple in a test.
  case ios
  /// Android
  case android

  /// The platform in a sentence.
  var words: String { self == .ios ? "iOS" : "Android" }

  /// What identifies an app there.
  var identifierWords: String { self == .ios ? "the bundle identifier" : "the package" }

  /// Whether an app is for the platform.
  func has(_ app: PlanApp) -> Bool { self == .ios ? app.isOnApple : app.android != nil }

  /// Whether a system belongs to the platform.
  func has(_ system: PlanSystem) -> Bool { system.platform == (self == .ios ? .apple(.ios) : .android) }

  /// The identifier of an app as far as the plan says it.
  func identifier(of app: PlanApp) -> String? {
    switch self {
    case .android: app.android?.package
    // Behind the prefix, which holds no dot.
    case .ios:
      app.identifier.flatMap { text in text.firstIndex(of: ".").map { String(text[text.index(after: $0)...]) }
      }
    }
  }
}
