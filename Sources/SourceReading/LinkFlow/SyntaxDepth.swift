import SwiftSyntax

/// The depth of a tree, found without recursion: a chain of a thousand calls nests as deep, and whoever walks it by recursion
/// runs out of stack.
enum SyntaxDepth {
  /// Whether a tree is at most `limit` deep, counting what operators nest once they are put in order.
  static func isAtMost(_ limit: Int, _ root: Syntax) -> Bool {
    var stack: [(Syntax, Int)] = [(root, 1)]
    while let (node, depth) = stack.popLast() {
      guard depth <= limit else { return false }
      var inner = depth + 1
      if let sequence = node.as(SequenceExprSyntax.self) { inner += sequence.elements.count / 2 }
      for child in node.children(viewMode: .sourceAccurate) where !child.is(TokenSyntax.self) {
        stack.append((child, inner))
      }
    }
    return true
  }
}
