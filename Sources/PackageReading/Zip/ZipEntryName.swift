/// The names of entries.
enum ZipEntryName {
  /// Code page 437 from 0x80 on. Source: APPNOTE.TXT, appendix D.1.
  private static let upperHalf = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡"
      + "±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)

  /// The text of a name: UTF-8 where it is that, since macOS writes it without the mark, else code page 437.
  static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let index = Int(byte) - 0x80
      text.append(index >= 0 && index < upperHalf.count ? upperHalf[index] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// The name in quotes for sentences: at most 200 bytes, characters that steer a terminal left to whoever shows it.
  static func quoted(_ bytes: [UInt8]) -> String {
    "\"" + text(Array(bytes.prefix(200))) + (bytes.count > 200 ? "…\"" : "\"")
  }

  /// Whether a name, taken as a path, leads out of the folder it is unpacked in, or is a different path on different
  /// systems: an absolute path, a drive, a `..` between slashes of either kind, a zero byte, nothing at all.
  static func isUnsafe(_ bytes: [UInt8]) -> Bool {
    let slashes: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    guard let first = bytes.first, !slashes.contains(first), !bytes.contains(0) else { return true }
    if bytes.count > 1, bytes[1] == UInt8(ascii: ":"), (first | 0x20) &- UInt8(ascii: "a") < 26 {
      return true
    }
    return bytes.split { slashes.contains($0) }.contains { $0.elementsEqual("..".utf8) }
  }
}
