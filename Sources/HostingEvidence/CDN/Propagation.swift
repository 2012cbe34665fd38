/// When devices can be expected to see a new file, and what that rests on.
public struct Propagation: Hashable, Sendable {
  /// Whether what the network serves already means the same as the site's file.
  public var isCurrent: Bool
  /// The seconds until a device that asks may get the new file at the earliest.
  public var earliest: Int
  /// The seconds until a device that asks gets it at the latest: an app that is installed or updated then has it.
  public var latestForInstalls: Int
  /// The seconds until a device that has the app gets it at the latest.
  public var latestForDevices: Int
  /// What the numbers rest on.
  public var grounds: [Ground]

  /// Something that a number rests on.
  public struct Ground: Hashable, Sendable {
    /// The statement.
    public var text: String
    /// How sure it is.
    public var certainty: CDNFailureKnowledge.Certainty
  }

  private static let day = 86_400

  /// Seconds in a larger unit, rounded up: who waits so long has waited long enough.
  package static func whole(_ unit: Int, in seconds: Int) -> Int { (seconds + unit - 1) / unit }

  /// The expectation from an answer of the network, which means the same as the site's file or not.
  public init(_ answer: CDNAnswer, isCurrent: Bool) {
    self.isCurrent = isCurrent
    let kept = answer.remainingAge
    earliest = isCurrent ? 0 : kept ?? 0
    latestForInstalls = isCurrent ? 0 : Self.day + (answer.maximumAge ?? 0)
    latestForDevices = latestForInstalls + 7 * Self.day
    var grounds = [
      Ground(
        text: "Devices ask about once a week, and when an app is installed or updated (SAD, TN3155).",
        certainty: .documented)
    ]
    if !isCurrent {
      grounds.insert(
        Ground(text: "Apple's network asks the site within 24 hours (SAD).", certainty: .documented), at: 0)
      let word =
        kept == nil
        ? "The answer does not say how long it may be kept"
        : "The answer may be kept for \(kept ?? 0) more seconds"
      grounds.append(
        Ground(
          text:
            "\(word) (Cache-Control and Age, observed); that the network's own servers keep to it is assumed.",
          certainty: .folklore))
    }
    self.grounds = grounds
  }
}
