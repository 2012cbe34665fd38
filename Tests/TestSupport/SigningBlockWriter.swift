/// Writes the signing block of an APK.
package struct SigningBlockWriter {
  /// The parts, by their numbers.
  package var parts: [(identifier: UInt32, bytes: [UInt8])] = []
  /// What the first size says instead of the truth.
  package var firstSize: UInt64?

  package init() {}

  package static func prefixed(_ bytes: [UInt8]) -> [UInt8] { LittleEndian.u32(UInt32(bytes.count)) + bytes }

  /// Adds scheme v2 with a signer for each chain of certificates.
  package mutating func addV2(_ chains: [[[UInt8]]]) {
    let signers = chains.flatMap { chain in
      let data = Self.prefixed([]) + Self.prefixed(chain.flatMap { Self.prefixed($0) }) + Self.prefixed([])
      return Self.prefixed(Self.prefixed(data) + Self.prefixed([]) + Self.prefixed([1]))
    }
    parts.append((0x7109_871A, Self.prefixed(signers)))
  }

  /// Adds scheme v3 or v3.1 with one signer.
  package mutating func addV3(_ certificate: [UInt8], lineage: [[UInt8]] = [], isV31: Bool = false) {
    var attributes: [UInt8] = []
    if !lineage.isEmpty {
      let levels = lineage.flatMap { certificate in
        Self.prefixed(
          Self.prefixed(Self.prefixed(certificate) + LittleEndian.u32(0x0103)) + LittleEndian.u32(0)
            + LittleEndian.u32(0x0103) + Self.prefixed([7]))
      }
      attributes =
        Self.prefixed(LittleEndian.u32(5) + [1])
        + Self.prefixed(LittleEndian.u32(0x3BA0_6F8C) + LittleEndian.u32(1) + levels)
    }
    let levels = LittleEndian.u32(28) + LittleEndian.u32(0x7FFF_FFFF)
    let data =
      Self.prefixed([]) + Self.prefixed(Self.prefixed(certificate)) + levels + Self.prefixed(attributes)
    let signer = Self.prefixed(data) + levels + Self.prefixed([]) + Self.prefixed([1])
    parts.append((isV31 ? 0x1B93_AD61 : 0xF053_68C0, Self.prefixed(Self.prefixed(signer))))
  }

  /// The block.
  package func bytes() -> [UInt8] {
    let body = parts.flatMap { part in
      LittleEndian.u64(UInt64(part.bytes.count + 4)) + LittleEndian.u32(part.identifier) + part.bytes
    }
    let size = UInt64(body.count + 24)
    return LittleEndian.u64(firstSize ?? size) + body + LittleEndian.u64(size)
      + Array("APK Sig Block 42".utf8)
  }
}
