public import SwiftSyntax

/// What is wrong with a declaration of routes, at a place in the source.
public struct RouteProblem {
  /// A change that mends it.
  public struct Mend {
    /// What the change does, as an order.
    public let message: String
    /// The node that goes.
    public let old: Syntax
    /// The node that comes.
    public let new: Syntax
  }

  /// A name for the kind of problem.
  public let id: String
  /// The problem in one sentence.
  public let message: String
  /// Whether the routes work all the same.
  public let isWarning: Bool
  /// Where it is.
  public let node: Syntax
  /// A change that mends it, where one is obvious.
  public var mend: Mend?
  /// Another place that has to do with it, and why.
  public var note: (node: Syntax, message: String)?

  init(
    _ id: String, _ message: String, at node: some SyntaxProtocol, isWarning: Bool = false, mend: Mend? = nil,
    note: (node: Syntax, message: String)? = nil
  ) {
    self.id = id
    self.message = message
    self.isWarning = isWarning
    self.node = Syntax(node)
    self.mend = mend
    self.note = note
  }
}
