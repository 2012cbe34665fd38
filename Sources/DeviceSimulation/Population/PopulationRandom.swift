/// Numbers that are the same in every run (SplitMix64).
struct PopulationRandom {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// A number below `bound`, which is not zero; the tiny unevenness of the remainder does not matter here.
  mutating func below(_ bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return (value ^ value >> 31) % bound
  }
}
