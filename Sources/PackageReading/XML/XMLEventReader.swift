import Foundation
import PositionedJSON

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Reads XML into a flat list of elements with exact places, on Foundation's `XMLParser`.
///
/// Refused before the parser sees the text: files above a size, nesting, numbers of elements and attributes, document types
/// with declarations of their own (entities that blow up or name other files), and bytes that are not UTF-8.
public enum XMLEventReader {
  /// The elements of an XML text, in the order of their start tags. Linear in the text.
  public static func elements(
    of bytes: [UInt8], limits: XMLReadingLimits = XMLReadingLimits()
  ) throws(XMLReadingError) -> [XMLElementRecord] {
    try check(bytes, limits)
    let lines = LineTable(bytes)
    var scanner = XMLTagScanner(bytes, limits: limits)
    do throws(XMLTagScanner.Failure) {
      try scanner.scan()
    } catch {
      throw XMLReadingError(error.code, error.message, at: lines.position(at: error.offset))
    }
    let collector = XMLElementCollector(scanner.tags, lines)
    let parser = XMLParser(data: Data(withoutInstructions(bytes, scanner.instructions)))
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    let isComplete = parser.parse()
    if let error = collector.error { throw error }
    guard isComplete, collector.isFinished, collector.elements.count == scanner.tags.count else {
      throw XMLReadingError(
        .malformed, "The file is not well-formed XML.", at: collector.lastPosition ?? .start)
    }
    return collector.elements
  }

  /// The text without processing instructions: Foundation on Linux crashes on one without content, such as `<?a?>`, and
  /// the declaration is of no use once the bytes are known to be UTF-8.
  private static func withoutInstructions(_ bytes: [UInt8], _ instructions: [Range<Int>]) -> [UInt8] {
    guard !instructions.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for instruction in instructions {
      result += bytes[start..<instruction.lowerBound]
      start = instruction.upperBound
    }
    return result + bytes[start...]
  }

  private static func check(_ bytes: [UInt8], _ limits: XMLReadingLimits) throws(XMLReadingError) {
    guard bytes.count <= limits.maximumSize else {
      throw XMLReadingError(
        .tooLarge, "The file has \(bytes.count) bytes; at most \(limits.maximumSize) are read.")
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw XMLReadingError(.empty, "The file is empty.")
    }
    if bytes.starts(with: [0x03, 0x00, 0x08, 0x00]) {
      throw XMLReadingError(
        .compiled,
        "The file is a compiled manifest of an app: hand in the source, or decode it with apkanalyzer or apktool."
      )
    }
    let fault: Int? = bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = UTF8Bytes.sequenceLength(in: buffer, at: index, end: buffer.count)
        if length == 0 || buffer[index] == 0 { return index }
        index += length
      }
      return nil
    }
    guard let fault else { return }
    throw XMLReadingError(
      .invalidUTF8, "There is a byte that is not UTF-8; save the file as UTF-8.",
      at: LineTable(bytes).position(at: fault))
  }
}
