public import LinkOpening

/// What came of one expectation on one device and surface.
public struct CheckResult: Hashable, Sendable {
  /// The expectation.
  public var expectation: LinkExpectation
  /// The name of the device.
  public var device: String
  /// The device's system.
  public var system: PlanSystem
  /// The surface; `nil` for sets, and on Android, where it is not told apart.
  public var surface: Surface?
  /// What was expected.
  public var expected: ExpectedAnswer
  /// What was found; `nil` for a set whose proof holds.
  public var observed: ObservedAnswer?
  /// Whether it is as expected.
  public var status: Status
  /// What is different, why, and what mends it; empty where nothing is.
  public var differences: [Difference]

  /// What came of it.
  public enum Status: String, Hashable, Sendable {
    /// As expected.
    case passed
    /// Otherwise.
    case failed
    /// Nobody can say: Android's behaviour is unknown, or a proof was left open.
    case undecided
  }

  /// Something that is not as expected.
  public struct Difference: Hashable, Sendable {
    /// What differs: `opens`, `decision`, `route` or a parameter.
    public var subject: String
    /// What was expected, in words.
    public var expected: String
    /// What was found, in words.
    public var found: String
    /// Why, one sentence each.
    public var causes: [String]
    /// The smallest change that mends it; `nil` where none is known.
    public var mend: String?

    /// A difference.
    public init(
      subject: String, expected: String, found: String, causes: [String] = [], mend: String? = nil
    ) {
      self.subject = subject
      self.expected = expected
      self.found = found
      self.causes = causes
      self.mend = mend
    }
  }

  /// The circumstances in a few words, such as `phone (ios18.2), messages`.
  public var circumstances: String {
    let device = device == system.text ? device : "\(device) (\(system.text))"
    return device + (surface.map { ", \($0.rawValue)" } ?? "")
  }
}
