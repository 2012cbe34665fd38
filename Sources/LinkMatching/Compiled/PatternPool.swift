/// All bytes, steps and variables of a document's patterns. Grows while compiling, then never again.
struct PatternPool: Sendable {
  var bytes: [UInt8] = []
  var steps: [PatternStep] = []
  var variables: [CompiledVariable] = []
  var nodes: [CompiledVariable.Node] = []
  /// The offsets in `steps` of the values with wildcards.
  var valuePrograms: [UInt32] = []

  /// Adds bytes and returns their offset.
  @discardableResult
  mutating func append(_ text: some Collection<UInt8>) -> UInt32 {
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: text)
    return offset
  }

  /// Whether the `length` bytes at two offsets are the same.
  func isEqual(_ a: Int, _ b: Int, _ length: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      return EqualBytes.areEqual(base + a, base + b, length)
    }
  }

  /// Makes ASCII capitals small from `offset` on.
  mutating func foldCase(from offset: Int) {
    for index in offset..<bytes.count { bytes[index] = PatternCompiler.lowercased(bytes[index]) }
  }
}
