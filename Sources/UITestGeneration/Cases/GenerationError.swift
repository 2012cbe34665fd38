/// Why nothing is made of a plan: one sentence that ends with what to do.
public struct GenerationError: Error, Hashable, Sendable {
  /// The sentence.
  public var message: String
}
