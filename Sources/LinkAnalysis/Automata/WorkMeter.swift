/// Counts the work of working states out, which budgets are charged for.
///
/// A class, since all automata of a pool count into the same one.
final class WorkMeter {
  private var steps = 0

  func add(_ count: Int) { steps &+= count }

  /// The work since the last call.
  func take() -> Int {
    defer { steps = 0 }
    return steps
  }
}
