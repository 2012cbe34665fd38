/// Comparison of bytes, eight at a time.
enum EqualBytes {
  @inline(__always)
  static func areEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count >= 8 {
      var index = 0
      while index + 8 <= count {
        if load64(a + index) != load64(b + index) { return false }
        index += 8
      }
      return load64(a + count - 8) == load64(b + count - 8)
    }
    if count >= 4 {
      return load32(a) == load32(b) && load32(a + count - 4) == load32(b + count - 4)
    }
    for index in 0..<count where a[index] != b[index] { return false }
    return true
  }

  @inline(__always)
  static func load64(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self)
  }

  @inline(__always)
  static func load32(_ pointer: UnsafePointer<UInt8>) -> UInt32 {
    UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self)
  }
}
