/// All bytes, steps and variables of a document's patterns. Grows while compiling, then never again.
struct PatternPool: Sendable {
  var bytes: [UInt8] = []
  var steps: [PatternStep] = []
  var variables: [CompiledVariable] = []
  var nodes: [CompiledVariable.Node] = []
  /// The offsets in `steps` of the values with wildcards.
  var valuePrograms: [UInt32] = []

  mutating func append(_ text: some Collection<UInt8>) -> UInt32 {
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: text)
    return offset
  }
}
