extension SignedMessage {
  /// The object identifier 1.2.840.113549.1.7.2 (signed data) with its tag and length.
  private static let signedDataIdentifier: [UInt8] = [
    0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02,
  ]

  /// Whether `bytes` begin like a signed message; looks at the first bytes only.
  ///
  /// True does not promise that the message opens.
  public static func isLikelySigned(_ bytes: [UInt8]) -> Bool {
    if PEMArmour.begins(in: bytes) { return true }
    guard bytes.count > 2, bytes[0] == BERShape.sequenceTag else { return false }
    let lengthBytes = bytes[1] > 0x80 ? Int(bytes[1] & 0x7F) : 0
    guard lengthBytes <= 8 else { return false }
    return bytes.dropFirst(2 + lengthBytes).starts(with: signedDataIdentifier)
  }
}
