/// One step of a pattern with substitution variables.
struct PatternStep: Sendable {
  var kind: Kind
  /// The offset of a literal's bytes; the number of a class or variable.
  var first: UInt32
  /// The length of a literal.
  var length: UInt32

  enum Kind: UInt8, Sendable {
    case literal
    case anyCharacter
    case anyRun
    case characterClass
    case variable
    /// Behind the last step.
    case end
  }

  init(_ kind: Kind, first: UInt32 = 0, length: UInt32 = 0) {
    self.kind = kind
    self.first = first
    self.length = length
  }
}
