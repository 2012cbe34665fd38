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

  /// The forms filed under `key`.
  @inline(__always)
  func find(_ key: UInt64) -> Range<Int>? {
    let bit = PathIndex.filterBit(key, mask: filterMask)
    guard filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return nil }
    var at = key & slotMask
    while true {
      let slot = slots[Int(at)]
      if slot.count == 0 { return nil }
      if slot.key == key { return Int(slot.first)..<Int(slot.first + slot.count) }
      at = (at + 1) & slotMask
    }
  }
}
