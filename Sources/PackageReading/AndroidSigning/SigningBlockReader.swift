/// Reads the signing block, which stands before the directory of an APK. Source: SIGV2, SIGV3, documented.
struct SigningBlockReader {
  private let archive: ZipArchive
  private(set) var signers: [AndroidSigner] = []
  private(set) var problems: [AndroidPackageProblem] = []
  private var blocks: [UInt32: Range<Int>] = [:]

  private static let magic = Array("APK Sig Block 42".utf8)
  private static let footerLength = 24
  /// The most parts of the block that are looked at.
  private static let maximumParts = 10_000
  /// The most signers of a scheme, and certificates of a lineage.
  static let maximumSigners = 100
  /// The part of v3 that tells about earlier keys.
  private static let rotationAttribute: UInt32 = 0x3BA0_6F8C

  init(_ archive: ZipArchive) { self.archive = archive }

  mutating func read() {
    guard let parts = findBlock() else { return }
    readParts(parts)
    for scheme in SignatureScheme.allCases {
      guard let identifier = scheme.blockIdentifier, let range = blocks[identifier] else { continue }
      readScheme(scheme, range)
    }
  }

  private mutating func note(_ code: String, at offset: Int, _ sentence: String) {
    guard problems.count < 200 else { return }
    problems.append(AndroidPackageProblem(part: "", code: code, offset: offset, sentence: sentence))
  }

  /// The parts of the block; `nil` where there is none, or its two sizes differ, since Android then sees none either.
  private mutating func findBlock() -> Range<Int>? {
    let window = archive.window
    let footer = archive.directoryOffset - Self.footerLength
    guard footer >= 8, window.bytes((footer + 8)..<(footer + 24)) == Self.magic, let size = window.u64(footer)
    else {
      return nil
    }
    let start = archive.directoryOffset - 8 - Int(clamping: min(size, UInt64(Int32.max)))
    guard size >= UInt64(Self.footerLength), start >= 0, window.u64(start) == size else {
      note(
        "signing-block-damaged", at: footer,
        "The two sizes of the signing block differ, so Android takes the app as not signed by v2 and v3.")
      return nil
    }
    return (start + 8)..<footer
  }

  private mutating func readParts(_ range: Range<Int>) {
    var offset = range.lowerBound
    var count = 0
    while offset < range.upperBound {
      guard let length = archive.window.u64(offset), length >= 4, offset <= range.upperBound - 12,
        length <= UInt64(range.upperBound - offset - 8), let identifier = archive.window.u32(offset + 8)
      else {
        note(
          "signing-block-damaged", at: offset, "A part of the signing block claims more bytes than there are."
        )
        return
      }
      count += 1
      guard count <= Self.maximumParts else {
        note("signing-block-damaged", at: offset, "The signing block has more parts than are looked at.")
        return
      }
      let end = offset + 8 + Int(length)
      // The first of several counts, as in AOSP's verifier (recalled).
      if blocks[identifier] == nil { blocks[identifier] = (offset + 12)..<end }
      offset = end
    }
  }

  private mutating func readScheme(_ scheme: SignatureScheme, _ range: Range<Int>) {
    var list = LengthPrefixed(archive.window, range)
    guard var parts = list.next() else {
      note("signer-damaged", at: range.lowerBound, "The signatures of scheme \(scheme.rawValue) break off.")
      return
    }
    if parts.isEmpty {
      note("signer-missing", at: range.lowerBound, "Scheme \(scheme.rawValue) has no signature.")
    }
    var count = 0
    while !parts.isEmpty {
      let offset = parts.range.lowerBound
      count += 1
      guard count <= Self.maximumSigners, var signer = parts.next(), var data = signer.next() else {
        note("signer-damaged", at: offset, "A signature of scheme \(scheme.rawValue) breaks off.")
        return
      }
      let signed = data.bytes
      readSigner(scheme, &data, Self.proof(scheme, signed, &signer), at: offset)
    }
  }

  /// The signatures and the key behind the signed data; later schemes have two API levels between.
  private static func proof(
    _ scheme: SignatureScheme, _ signed: [UInt8], _ signer: inout LengthPrefixed
  ) -> AndroidSignerProof? {
    if scheme != .v2 { guard signer.number() != nil, signer.number() != nil else { return nil } }
    guard var list = signer.next(), let key = signer.next() else { return nil }
    var signatures: [AndroidSignerProof.Signature] = []
    while !list.isEmpty, signatures.count < maximumSigners {
      guard var part = list.next(), let algorithm = part.number(), let bytes = part.next() else { return nil }
      signatures.append(AndroidSignerProof.Signature(algorithm: algorithm, bytes: bytes.bytes))
    }
    return AndroidSignerProof(signedData: signed, signatures: signatures, publicKey: key.bytes)
  }

  private mutating func readSigner(
    _ scheme: SignatureScheme, _ data: inout LengthPrefixed, _ proof: AndroidSignerProof?, at offset: Int
  ) {
    guard data.next() != nil, var certificates = data.next() else {
      note("signer-damaged", at: offset, "A signature of scheme \(scheme.rawValue) breaks off.")
      return
    }
    guard let first = certificates.next(), !first.isEmpty else {
      note(
        "signer-without-certificate", at: offset,
        "A signature of scheme \(scheme.rawValue) has no certificate.")
      return
    }
    var levels: ClosedRange<Int>?
    if scheme == .v3 || scheme == .v31, let low = data.number(), let high = data.number(), low <= high {
      levels = Int(low)...Int(high)
    }
    signers.append(
      AndroidSigner(
        scheme: scheme, certificate: SigningCertificate(first.bytes), levels: levels,
        lineage: levels == nil ? [] : lineage(data.next()), proof: proof))
  }

  /// The certificates of the attribute that proves a rotation: a version, then levels of signed data whose first part is
  /// the certificate. Source: SIGV3, `proof-of-rotation`; the version recalled.
  private mutating func lineage(_ attributes: LengthPrefixed?) -> [SigningCertificate] {
    var attributes = attributes
    while let isEmpty = attributes?.isEmpty, !isEmpty {
      guard var attribute = attributes?.next() else { break }
      guard attribute.number() == Self.rotationAttribute, attribute.number() != nil else { continue }
      var result: [SigningCertificate] = []
      while !attribute.isEmpty, result.count < Self.maximumSigners {
        let offset = attribute.range.lowerBound
        guard var level = attribute.next(), var data = level.next(), let certificate = data.next(),
          !certificate.isEmpty
        else {
          note("lineage-damaged", at: offset, "The proof of the key's rotation breaks off.")
          break
        }
        result.append(SigningCertificate(certificate.bytes))
      }
      return result
    }
    return []
  }
}
