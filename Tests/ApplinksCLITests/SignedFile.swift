import Foundation

/// A signed message around a text, as `openssl smime -sign -nodetach` writes it, without signers.
enum SignedFile {
  /// The binary form.
  static func der(_ text: String) -> [UInt8] {
    let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
    let signed: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    let content = element(0x30, data + element(0xA0, element(0x04, Array(text.utf8))))
    let body = [0x02, 0x01, 0x01] + element(0x31, []) + content + element(0x31, [])
    return element(0x30, signed + element(0xA0, element(0x30, body)))
  }

  /// The text form.
  static func pem(_ text: String) -> String {
    let lines = Data(der(text)).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
    return "-----BEGIN PKCS7-----\n\(lines)\n-----END PKCS7-----\n"
  }

  private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    if count < 0x80 { return [tag, UInt8(count)] + content }
    return [tag, 0x82, UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)] + content
  }
}
