/// Makes code signatures whose parts are right, or wrong by its knobs. Hashes are handed in by whoever can compute them.
package struct CodeSignatureWriter {
  package var identifier = "org.example.sample"
  package var team: String? = "ABCDE12345"
  package var version: UInt32 = 0x2_0400
  package var flags: UInt32 = 0
  package var hashType: UInt8 = 2
  package var hashSize = 32
  package var entitlements: [UInt8]?
  package var encodedEntitlements: [UInt8]?
  /// The signed message; an empty one is written as ad hoc signatures have it.
  package var message: [UInt8] = []
  package var specialHashes: [Int: [UInt8]] = [:]
  /// A further code directory in slot 0x1000, of SHA-256, beside one of SHA-1 in slot 0.
  package var alternate: [UInt8]?
  /// What the index says instead of the truth.
  package var count: UInt32?
  package var offsets: [UInt32: UInt32] = [:]

  package init() {}

  private static func big(_ value: UInt64, _ count: Int = 4) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  /// A blob with its header, as hashes cover it.
  package static func blob(_ magic: UInt32, _ content: [UInt8]) -> [UInt8] {
    var blob: [UInt8] = big(UInt64(magic))
    blob += big(UInt64(8 + content.count))
    blob += content
    return blob
  }

  /// The code directory.
  package func directory() -> [UInt8] {
    let head = 88
    let special = 7
    var names: [UInt8] = Array(identifier.utf8)
    names.append(0)
    let teamOffset = team == nil ? 0 : head + names.count
    if let team {
      names += Array(team.utf8)
      names.append(0)
    }
    var hashes: [UInt8] = []
    for slot in (1...special).reversed() {
      hashes += specialHashes[slot] ?? [UInt8](repeating: 0, count: hashSize)
    }
    let length = head + names.count + hashes.count
    let fields: [Int] = [length, head, special, 0, 0]
    var content: [UInt8] = Self.big(UInt64(version))
    content += Self.big(UInt64(flags))
    for field in fields { content += Self.big(UInt64(field)) }
    content.append(UInt8(hashSize))
    content.append(hashType)
    content.append(0)
    content.append(12)
    content += [UInt8](repeating: 0, count: 8)
    content += Self.big(UInt64(teamOffset))
    content += [UInt8](repeating: 0, count: 36)
    content += names
    content += hashes
    var blob: [UInt8] = Self.big(0xFADE_0C02)
    blob += Self.big(UInt64(length))
    blob += content
    return blob
  }

  /// The signature.
  package func bytes() -> [UInt8] {
    var blobs: [(slot: UInt32, bytes: [UInt8])] = [(0, directory())]
    if let alternate { blobs.append((0x1000, alternate)) }
    if let entitlements { blobs.append((5, Self.blob(0xFADE_7171, entitlements))) }
    if let encodedEntitlements { blobs.append((7, Self.blob(0xFADE_7172, encodedEntitlements))) }
    blobs.append((0x10000, Self.blob(0xFADE_0B01, message)))
    var offset = 12 + 8 * blobs.count
    var index: [UInt8] = []
    for blob in blobs {
      index += Self.big(UInt64(blob.slot))
      index += Self.big(UInt64(offsets[blob.slot] ?? UInt32(offset)))
      offset += blob.bytes.count
    }
    let content = blobs.flatMap(\.bytes)
    var result: [UInt8] = Self.big(0xFADE_0CC0)
    result += Self.big(UInt64(12 + index.count + content.count))
    result += Self.big(UInt64(count ?? UInt32(blobs.count)))
    result += index
    result += content
    result += [UInt8](repeating: 0, count: 64)
    return result
  }
}
