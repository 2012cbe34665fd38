extension LinkWitness {
  /// Whether it has fewer bytes, marks not counted.
  func isShorter(than other: LinkWitness) -> Bool {
    path.count + query.count + fragment.count < other.path.count + other.query.count + other.fragment.count
  }
}
