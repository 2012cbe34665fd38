extension [Int] {
  /// The positions of the numbers from the smallest number to the largest; of equal ones, the earlier comes first.
  ///
  /// Everything that is sorted by a place in a text is sorted by this, so that there is one kind of sorting.
  package var ascendingOrder: [Int] {
    indices.sorted { (self[$0], $0) < (self[$1], $1) }
  }
}
