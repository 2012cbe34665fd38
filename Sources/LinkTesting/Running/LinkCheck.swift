/// One expectation on one device, as an argument of a test.
public struct LinkCheck: Sendable, CustomStringConvertible {
  /// The expectation.
  public let expectation: LinkExpectation
  /// The name of the device.
  public let device: String
  let run: PlanOnce

  /// The title and the device.
  public var description: String { "\(expectation.title) [\(device)]" }

  /// What is not as expected, with the cause and the smallest mend, a line for each; `nil` where all is.
  public var difference: String? {
    get async throws {
      let results = try await run.failures().filter { $0.device == device && $0.expectation == expectation }
      guard !results.isEmpty else { return nil }
      return results.map { ([$0.circumstances] + $0.lines).joined(separator: "\n") }.joined(separator: "\n")
    }
  }
}
