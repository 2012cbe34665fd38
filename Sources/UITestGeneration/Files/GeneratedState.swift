/// What became of a generated file.
public enum GeneratedState: Hashable, Sendable {
  /// It is as it was generated.
  case untouched
  /// Somebody wrote into it.
  case changed
}
