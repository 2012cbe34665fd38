extension GzipReader {
  /// The text of data that is all there.
  ///
  /// - Parameters:
  ///   - data: The data.
  ///   - limit: The most bytes of text that are read; what is longer is cut there.
  public static func text(of data: [UInt8], limit: Int) throws(GzipError) -> [UInt8] {
    let reader = GzipReader()
    reader.append(data)
    var text: [UInt8] = []
    while text.count < limit {
      if try reader.read(into: &text, limit: min(1 << 16, limit - text.count)) == 0 { break }
    }
    if text.count < limit { try reader.finish() }
    return text
  }
}
