import PackageReading
import TestSupport
import Testing

@Suite("Messages that do not open")
struct SignedMessageErrorTests {
  typealias Code = SignedMessageError.Code

  private func error(_ bytes: [UInt8], limits: SignedMessageLimits = SignedMessageLimits())
    -> SignedMessageError?
  {
    do throws(SignedMessageError) {
      _ = try SignedMessage(parsing: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  static let refused: [([UInt8], Code)] = [
    ([], .notSigned), (Array("{}".utf8), .notSigned), ([0x30, 0x03, 0x06, 0x01, 0x2A], .notSigned),
    (SignedMessageSamples.detached, .noContent), (SignedMessageSamples.enveloped, .otherContentType),
    (SignedMessageSamples.plainData, .otherContentType), ([0x30, 0x00], .malformed), ([0x30], .truncated),
    ([0x30, 0x80], .truncated), ([0x30, 0x02, 0x04, 0x05], .malformed),
    ([0x30, 0x02, 0x04, 0x80], .malformed),
    ([0x30, 0x89] + [UInt8](repeating: 1, count: 20), .malformed),
    ([0x30, 0x88] + [UInt8](repeating: 0xFF, count: 20), .malformed),
    (SignedMessageSamples.cmsDER + [0x41], .trailingData),
    (SignedMessageBuilder.message(content: []), .malformed),
    (SignedMessageBuilder.message(content: [0x0C, 0x01, 0x41]), .malformed),
    (SignedMessageBuilder.message(content: [0x24, 0x03, 0x0C, 0x01, 0x41]), .malformed),
    (SignedMessageBuilder.message(content: [0x04, 0x01, 0x41], digests: [0x30, 0x00]), .malformed),
    (Array("-----BEGIN CMS-----\nAAAA\n".utf8), .invalidPEM),
    (Array("-----BEGIN CMS-----\nAAAA\n-----END PKCS7-----".utf8), .invalidPEM),
    (Array("-----BEGIN CMS-----\nA?AA\n-----END CMS-----".utf8), .invalidPEM),
    (Array("-----BEGIN CMS-----\nAAAAA\n-----END CMS-----".utf8), .invalidPEM),
    (Array("-----BEGIN CMS-----\nAA=A\n-----END CMS-----".utf8), .invalidPEM),
    (Array("-----BEGIN CMS-----\n-----END CMS-----".utf8), .notSigned),
    (Array((SignedMessageSamples.cmsPEM + "x").utf8), .trailingData),
  ]

  @Test("each kind of refusal has its code", arguments: refused)
  func codes(_ bytes: [UInt8], _ code: Code) {
    let error = error(bytes)
    #expect(error?.code == code)
    #expect(error?.message.hasSuffix(".") == true)
  }

  @Test("a broken frame is located")
  func offsets() {
    #expect(error([0x30, 0x06, 0x02, 0x01, 0x01, 0x04, 0x05, 0x00])?.offset == 5)
    #expect(
      error(SignedMessageSamples.cmsDER + [0x0A, 0x41])?.offset == SignedMessageSamples.cmsDER.count + 1)
  }

  @Test("limits on size, depth and number hold")
  func limits() {
    let bytes = SignedMessageSamples.cmsDER
    #expect(error(bytes, limits: SignedMessageLimits(maximumSize: bytes.count)) == nil)
    #expect(error(bytes, limits: SignedMessageLimits(maximumSize: bytes.count - 1))?.code == .tooLarge)
    #expect(error(bytes, limits: SignedMessageLimits(maximumDepth: 3))?.code == .tooDeep)
    #expect(error(bytes, limits: SignedMessageLimits(maximumElements: 5))?.code == .tooManyElements)
    let deep = [UInt8](repeating: [0x30, 0x80], count: 1_000_000)
    #expect(error(deep)?.code == .tooDeep)
    let wide = SignedMessageBuilder.message(
      content: SignedMessageBuilder.tlv(0x24, [UInt8](repeating: [0x04, 0x00], count: 300_000)))
    #expect(error(wide)?.code == .tooManyElements)
  }

  @Test(
    "a message cut anywhere is refused",
    arguments: [
      SignedMessageSamples.smimeDER, SignedMessageSamples.cmsDER, SignedMessageSamples.cmsBER,
      SignedMessageSamples.twoSigners, Array(SignedMessageSamples.cmsPEM.utf8),
    ])
  func truncation(_ bytes: [UInt8]) {
    let end = bytes.lastIndex { $0 != 0x0A } ?? 0
    for count in 0...end { #expect(error(Array(bytes[..<count])) != nil, "\(count)") }
  }

  @Test("random damage never traps", arguments: [SignedMessageSamples.cmsDER, SignedMessageSamples.cmsBER])
  func damage(_ bytes: [UInt8]) {
    var random = SeededRandom(5652)
    var refused = 0
    for _ in 0..<10_000 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<copy.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: copy.remove(at: index)
        case 1: copy.insert(UInt8.random(in: 0...255, using: &random), at: index)
        default: copy[index] = UInt8.random(in: 0...255, using: &random)
        }
      }
      if error(copy) != nil { refused += 1 }
    }
    #expect(refused > 1000)
  }
}

extension [UInt8] {
  fileprivate init(repeating pattern: [UInt8], count: Int) {
    self = Swift.repeatElement(pattern, count: count).flatMap { $0 }
  }
}
