import Entitlements
import Foundation
import PositionedJSON
import Testing

@Suite("Files that are no entitlements")
struct EntitlementErrorTests {
  typealias Code = EntitlementError.Code

  private func error(_ bytes: [UInt8], limits: EntitlementLimits = EntitlementLimits()) -> EntitlementError? {
    do throws(EntitlementError) {
      _ = try EntitlementDocument(parsing: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  static let refused: [(String, Code)] = [
    ("", .empty), (" \n\t", .empty), ("\u{FEFF}", .empty),
    ("<!DOCTYPE html><html></html>", .html), ("\n<HTML>", .html), ("<?xml version=\"1.0\"?><html/>", .html),
    ("{ a = b; }", .oldStyle), ("{\"a\": 1}", .oldStyle), ("(a, b)", .oldStyle),
    ("// !$*UTF8*$!\n{}", .oldStyle),
    ("hello", .unknownFormat), ("bplist15", .unknownFormat), ("bplist00", .malformedBinary),
    ("<plist><array/></plist>", .notDictionary), ("<string>a</string>", .notDictionary),
    ("<plist/>", .malformedXML), ("<plist></plist>", .malformedXML), ("<plist><dict/>", .malformedXML),
    ("<plist><dict/></plist>trailing", .malformedXML), ("<dict/><dict/>", .malformedXML),
    ("<", .malformedXML),
    ("<plist><dict/><dict/></plist>", .malformedXML), ("<dict><key>a</dict>", .malformedXML),
    ("<dict a=\"b>c\"/>", .malformedXML), ("<!-- ", .malformedXML), ("<?xml ", .malformedXML),
    ("<!DOCTYPE plist", .malformedXML), ("<dict>\u{1}</dict>", .malformedXML),
    ("<dict><key>&#0;</key><true/></dict>", .malformedXML),
    ("<dict><key>a</key><array><key>b</key></array></dict>", .malformedXML),
    ("<!DOCTYPE plist [ <!ENTITY a \"b\"> ]><dict/>", .internalSubset),
    ("<!DOCTYPE plist []><dict/>", .internalSubset),
    ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><dict/>", .unsupportedEncoding),
    ("<?xml version='1.0' encoding = 'ISO-8859-1'?><dict><key>é</key><true/></dict>", .unsupportedEncoding),
  ]

  @Test("each kind of refusal has its code", arguments: refused)
  func codes(_ text: String, _ code: Code) {
    let error = error(Array(text.utf8))
    #expect(error?.code == code)
    #expect(error?.message.hasSuffix(".") == true)
  }

  @Test("plain ASCII in a declared one-byte encoding is read")
  func oneByteEncoding() {
    #expect(error(Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><dict/>".utf8)) == nil)
  }

  @Test("other encodings are told by their bytes")
  func otherEncodings() throws {
    let text = "<?xml version=\"1.0\"?><dict/>"
    for encoding in [String.Encoding.utf16, .utf16BigEndian, .utf16LittleEndian, .utf32] {
      let bytes = Array(try #require(text.data(using: encoding)))
      #expect(error(bytes)?.code == .unsupportedEncoding)
    }
    #expect(error(Array("<dict>".utf8) + [0xFF])?.code == .invalidUTF8)
    #expect(error([0x30, 0x82, 0x01, 0x00, 0x06])?.code == .unknownFormat)
  }

  @Test("malformed XML is located by line and column")
  func places() {
    let error = error(Array("<plist>\n<dict>\n\t<key>é</key><true>\n</dict></plist>".utf8))
    #expect(error?.position?.line == 3)
    #expect(error?.position?.column == 20)
    #expect(error?.message.contains("line 3, column 20") == true)
  }

  @Test("limits on size, depth and number hold")
  func limits() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(
        ("<dict><key>a</key>" + String(repeating: "<array>", count: depth)
          + String(repeating: "</array>", count: depth) + "</dict>").utf8)
    }
    #expect(error(nested(127)) == nil)
    #expect(error(nested(128))?.code == .tooDeep)
    #expect(error(nested(100_000))?.code == .tooDeep)
    #expect(error(nested(3), limits: EntitlementLimits(maximumDepth: 3))?.code == .tooDeep)
    #expect(error(nested(3), limits: EntitlementLimits(maximumValues: 3))?.code == .tooManyValues)
    #expect(error(nested(3), limits: EntitlementLimits(maximumSize: 20))?.code == .tooLarge)
  }

  @Test("a file cut anywhere is refused without a trap")
  func truncation() {
    let sample = EntitlementDocumentTests.sample
    let end = sample.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for count in 0...end { #expect(error(Array(sample[..<count])) != nil) }
  }

  @Test("a binary property list that refers to itself is refused")
  func selfReference() {
    var bytes = Array("bplist00".utf8) + [0xA1, 0x00]  // One array whose element is the array.
    bytes += [8] + [0, 0, 0, 0, 0, 0, 1, 1] + bigEndian(1) + bigEndian(0) + bigEndian(10)
    #expect(error(bytes)?.code == .tooDeep)
  }

  @Test("values shared many times over are counted each time")
  func amplification() {
    // Each array holds the next one fourteen times, seven levels deep.
    var bytes = Array("bplist00".utf8)
    var offsets: [UInt8] = []
    for level in 0..<7 {
      offsets.append(UInt8(bytes.count))
      bytes += [0xAE] + [UInt8](repeating: UInt8(level + 1), count: 14)
    }
    offsets.append(UInt8(bytes.count))
    bytes += [0x51, 0x61]
    let table = bytes.count
    bytes += offsets + [0, 0, 0, 0, 0, 0, 1, 1] + bigEndian(8) + bigEndian(0) + bigEndian(UInt64(table))
    #expect(error(bytes)?.code == .tooManyValues)
    #expect(
      error(bytes, limits: EntitlementLimits(maximumSize: 1000, maximumValues: 1 << 30))?.code == .tooLarge)
  }

  private func bigEndian(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
  }
}
