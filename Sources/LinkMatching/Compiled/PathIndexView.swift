/// Pointers into a path index for the time of one call.
struct PathIndexView {
  let forms: UnsafePointer<PathForm>
  let unfiledCount: Int
  let moreRules: UnsafePointer<UInt32>
  let slots: UnsafePointer<PathIndex.Slot>
  let slotMask: UInt64
  let filter: UnsafePointer<UInt64>
  let filterMask: UInt64
  let kinds: PathIndex.KeyKinds

  /// The first form filed under `key`, or -1.
  @inline(__always)
  func find(_ key: UInt64) -> Int {
    let bit = PathIndex.filterBit(key, mask: filterMask)
    guard filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return -1 }
    var at = key & slotMask
    while true {
      let slot = slots[Int(at)]
      if slot.first == PathIndex.Slot.free { return -1 }
      if slot.tag == PathIndex.tag(key) { return Int(slot.first) }
      at = (at + 1) & slotMask
    }
  }
}
