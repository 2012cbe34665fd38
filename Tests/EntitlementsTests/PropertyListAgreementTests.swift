import Foundation
import TestSupport
import Testing

@testable import Entitlements

@Suite("Agreement with Foundation on property lists")
struct PropertyListAgreementTests {
  private func ours(_ bytes: [UInt8]) -> String? {
    let limits = EntitlementLimits()
    guard let format = try? PropertyListSniffer.format(of: bytes, limits: limits) else { return nil }
    switch format {
    case .xml:
      var reader = XMLPropertyListReader(bytes, limits: limits)
      return (try? reader.read()).map(CanonicalValue.of)
    case .binary:
      var reader = BinaryPropertyListReader(bytes, limits: limits)
      return (try? reader.read()).map(CanonicalValue.of)
    }
  }

  private func theirs(_ bytes: [UInt8]) -> String? {
    let value = try? PropertyListSerialization.propertyList(from: Data(bytes), format: nil)
    return value.map { CanonicalValue.of(foundation: $0) }
  }

  @Test("what Foundation writes is read to the same values, in XML and binary")
  func writtenByFoundation() throws {
    var random = SeededRandom(42)
    for _ in 0..<150 {
      let value = PropertyListSamples.dictionary(depth: 0, using: &random)
      for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
        let bytes = Array(
          try PropertyListSerialization.data(fromPropertyList: value, format: format, options: 0))
        let expected = try #require(theirs(bytes))
        #expect(ours(bytes) == expected)
      }
    }
  }

  @Test("unusual spellings of XML are read to the same values")
  func unusualSpellings() throws {
    var random = SeededRandom(43)
    for _ in 0..<300 {
      let xml = PropertyListSamples.odd(depth: 0, using: &random)
      let bytes = PropertyListSamples.file(xml)
      let expected = try #require(theirs(bytes), "\(xml)")
      #expect(ours(bytes) == expected, "\(xml)")
    }
  }

  @Test("damaged XML is never read where Foundation refuses it, nor to other values")
  func damagedXML() {
    var random = SeededRandom(44)
    let noise = Array("<>/&;'\"!-[]?x= \n0".utf8)
    var accepted = 0
    for _ in 0..<1200 {
      var bytes = PropertyListSamples.file(PropertyListSamples.odd(depth: 0, using: &random))
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[index] = noise.randomElement(using: &random) ?? 0x3C
        case 1: bytes.remove(at: index)
        default: bytes.insert(noise.randomElement(using: &random) ?? 0x3C, at: index)
        }
      }
      guard let mine = ours(bytes) else { continue }
      accepted += 1
      #expect(mine == theirs(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(accepted > 100)
  }

  @Test(
    "what Foundation refuses is refused",
    arguments: [
      "<string>a<!-- c -->b</string>", "<string>&nbsp;</string>", "<string>a & b</string>", "<true> </true>",
      "<string>&#xD800;</string>", "<string>&#x110000;</string>", "<dict><key>a</key></dict>",
      "<array>x</array>",
      "<dict><string>a</string><true/></dict>", "<dict>x<key>a</key><true/></dict>", "<integer> 5 </integer>",
      "<integer></integer>", "<integer/>", "<integer>5x</integer>", "<integer>18446744073709551616</integer>",
      "<integer>-9223372036854775809</integer>", "<integer>0x</integer>", "<real>x</real>", "<real/>",
      "<real> 1 </real>", "<real>1e</real>", "<real>0x1p3</real>", "<date>2020-01-02</date>", "<date/>",
      "<data/>",
      "<set/>", "<Dict/>", "<string>a</String>", "<true/><false/>", "x<true/>", "<true/>x", "",
      "<![CDATA[x]]>",
      "< string>a</string>", "<true / >",
    ])
  func refusedByBoth(_ xml: String) {
    let bytes = PropertyListSamples.file(xml)
    #expect(theirs(bytes) == nil)
    #expect(ours(bytes) == nil)
  }

  @Test("damaged binary property lists never trap")
  func damagedBinary() throws {
    var random = SeededRandom(45)
    let value = PropertyListSamples.dictionary(depth: 0, using: &random)
    let data = try PropertyListSerialization.data(
      fromPropertyList: ["a": ["b", 1, value], "c": 2.5, "d": "日本"], format: .binary, options: 0)
    let bytes = Array(data)
    for end in 0..<bytes.count { #expect(ours(Array(bytes[..<end])) == nil) }
    var refused = 0
    for _ in 0..<20_000 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        copy[Int.random(in: 8..<copy.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if ours(copy) == nil { refused += 1 }
    }
    #expect(refused > 1000)
  }
}
