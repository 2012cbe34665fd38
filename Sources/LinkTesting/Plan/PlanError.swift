/// What is wrong with a plan: one sentence, with the file and the place.
public struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file.
  public var file: String
  /// The place; `nil` where the file as a whole is meant.
  public var place: PlanPlace?
  /// One sentence, with the user's own words in quotes.
  public var message: String

  /// A mistake.
  public init(file: String, place: PlanPlace? = nil, message: String) {
    self.file = file
    self.place = place
    self.message = message
  }

  /// The sentence behind file, line and column.
  public var description: String {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(PlanWords.visible(file))\(place): \(message)"
  }
}
