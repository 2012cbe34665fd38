import PackageReading
import Testing

@Suite("Signed messages")
struct SignedMessageTests {
  private func open(_ bytes: [UInt8]) throws -> String {
    String(decoding: try SignedMessage(parsing: bytes).content, as: UTF8.self)
  }

  @Test(
    "content, signers and digests are read from DER and BER",
    arguments: [
      (SignedMessageSamples.smimeDER, 1, ["sha256"]), (SignedMessageSamples.cmsDER, 1, ["sha256"]),
      (SignedMessageSamples.cmsBER, 1, ["sha512"]),
      (SignedMessageSamples.twoSigners, 2, ["sha256", "sha384"]),
    ])
  func binary(_ bytes: [UInt8], _ signers: Int, _ digests: [String]) throws {
    let message = try SignedMessage(parsing: bytes)
    #expect(String(decoding: message.content, as: UTF8.self) == SignedMessageSamples.content)
    #expect(message.signerCount == signers)
    #expect(message.digestAlgorithms == digests)
    #expect(!message.isArmoured)
    #expect(!message.signatureVerified)
    #expect(SignedMessage.isLikelySigned(bytes))
  }

  @Test(
    "PEM is opened, whatever its line breaks",
    arguments: [SignedMessageSamples.smimePEM, SignedMessageSamples.cmsPEM])
  func armoured(_ text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    let label = lines[0].dropFirst(11).dropLast(5)
    let body = lines.dropFirst().dropLast().joined()
    let spellings = [
      text, lines.joined(separator: "\r\n"), "\n\n" + text + "\n\n",
      "-----BEGIN \(label)-----\n\(body)\n-----END \(label)-----",
      "-----BEGIN \(label)-----\(body.filter { $0 != "=" })-----END \(label)-----",
    ]
    for spelling in spellings {
      let message = try SignedMessage(parsing: Array(spelling.utf8))
      #expect(String(decoding: message.content, as: UTF8.self) == SignedMessageSamples.content)
      #expect(message.isArmoured)
      #expect(SignedMessage.isLikelySigned(Array(spelling.utf8)))
    }
  }

  @Test("white space and zeros behind a message are passed over")
  func padding() throws {
    #expect(try open(SignedMessageSamples.cmsDER + Array("\r\n \0\0".utf8)) == SignedMessageSamples.content)
    #expect(try open(SignedMessageSamples.cmsBER + [0, 0, 0x0A]) == SignedMessageSamples.content)
  }

  @Test("content in nested pieces is put together in order")
  func pieces() throws {
    let pieces = tlv(0x24, tlv(0x04, [1, 2]) + tlv(0x24, tlv(0x04, [3]) + tlv(0x04, [])) + tlv(0x04, [4]))
    #expect(try SignedMessage(parsing: message(content: pieces)).content == [1, 2, 3, 4])
    #expect(try SignedMessage(parsing: message(content: tlv(0x24, []))).content == [])
    #expect(try SignedMessage(parsing: message(content: tlv(0x04, []))).signerCount == 0)
  }

  @Test("an unknown digest keeps its object identifier")
  func unknownDigest() throws {
    let digests = tlv(0x30, [0x06, 0x03, 0x2A, 0x03, 0x04])
    let bytes = message(content: tlv(0x04, [1]), digests: digests)
    #expect(try SignedMessage(parsing: bytes).digestAlgorithms == ["1.2.3.4"])
  }

  @Test(
    "the sniff is cheap and wants the object identifier of signed data",
    arguments: [
      ([], false), ([0x30], false), ([0x30, 0x80], false), (Array("{}".utf8), false),
      (SignedMessageSamples.enveloped, false), (SignedMessageSamples.plainData, false),
      (SignedMessageSamples.detached, true), (Array("-----BEGIN CMS-----".utf8), true),
      (Array("-----BEGIN CERTIFICATE-----".utf8), false),
      ([0x30, 0xFF] + [UInt8](repeating: 6, count: 200), false),
    ])
  func sniffing(_ bytes: [UInt8], _ expected: Bool) {
    #expect(SignedMessage.isLikelySigned(bytes) == expected)
  }

  private func message(content: [UInt8], digests: [UInt8] = []) -> [UInt8] {
    SignedMessageBuilder.message(content: content, digests: digests)
  }

  private func tlv(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] { SignedMessageBuilder.tlv(tag, content) }
}
