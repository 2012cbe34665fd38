import TestSupport
import Testing

@testable import PackageReading

@Suite("Signatures of Android apps")
struct AndroidSigningTests {
  private static let old = CertificateWriter.certificate("Old")
  private static let new = CertificateWriter.certificate("New", serial: 2)

  private func signatures(
    files: [ZipBuilder.Entry] = [], _ change: (inout SigningBlockWriter) -> Void = { _ in }
  ) throws -> AndroidSignatures {
    var block = SigningBlockWriter()
    change(&block)
    let hasBlock = !block.parts.isEmpty
    let apk = AndroidSample.apk(block: hasBlock ? block : nil, files: files)
    return AndroidSignatures(try ZipArchive(apk))
  }

  private func names(_ certificates: [SigningCertificate]) -> [String?] {
    certificates.map { $0.details?.subject.value(of: "CN") }
  }

  @Test("the digest is that of the standard's examples, and of every length around a block (FIPS 180-4)")
  func digests() {
    func hexadecimal(_ text: String) -> String {
      SHA256.digest(of: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(hexadecimal("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(hexadecimal("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hexadecimal("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hexadecimal(String(repeating: "a", count: 64))
        == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
    #expect(
      hexadecimal(String(repeating: "a", count: 55))
        == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318")
  }

  @Test("a certificate tells its fingerprint, subject and dates")
  func certificate() throws {
    let certificate = SigningCertificate(
      CertificateWriter.certificate("Android Debug", organization: "Android"))
    let details = try #require(certificate.details)
    #expect(details.subject.text == "CN=Android Debug, O=Android" && details.issuer == details.subject)
    #expect(details.notBefore == "2020-01-02T03:04:05Z" && details.notAfter == "2050-12-31T23:59:59Z")
    #expect(details.serialNumber == "01" && certificate.guess == .debug)
    #expect(
      certificate.fingerprint.count == 95 && certificate.fingerprint == certificate.fingerprint.uppercased())
    let google = SigningCertificate(CertificateWriter.certificate("Android", organization: "Google Inc."))
    #expect(google.guess == .google && SigningCertificate(Self.old).guess == nil)
    #expect(SigningCertificate([1, 2]).details == nil && SigningCertificate([]).sha256.count == 32)
  }

  @Test("every scheme gives the certificates of its signers")
  func schemes() throws {
    let all = try signatures(files: AndroidSample.signatureFiles("Old")) { block in
      block.addV2([[Self.old, Self.new], [Self.new]])
      block.addV3(Self.new, lineage: [Self.old, Self.new])
      block.addV3(Self.new, isV31: true)
    }
    #expect(all.problems.isEmpty, "\(all.problems)")
    #expect(all.schemes == [.v1, .v2, .v3, .v31])
    #expect(names(all.certificates(of: .v1)) == ["Old"])
    #expect(names(all.certificates(of: .v2)) == ["Old", "New"])
    #expect(names(all.certificates(of: .v3)) == ["New"])
    #expect(names(all.certificates) == ["Old", "New"] && names(all.lineage) == ["Old", "New"])
    #expect(all.signers.first { $0.scheme == .v3 }?.levels == 28...0x7FFF_FFFF)
    #expect(try signatures().signers.isEmpty && signatures().problems.isEmpty)
  }

  @Test(
    "devices go by the newest scheme that they know",
    arguments: [
      (1, ["Old"]), (23, ["Old"]), (24, ["Old"]), (27, ["Old"]), (28, ["New"]), (40, ["New"]),
    ] as [(Int, [String])])
  func levels(_ level: Int, _ expected: [String]) throws {
    let all = try signatures(files: AndroidSample.signatureFiles("Old")) { block in
      block.addV2([[Self.old]])
      block.addV3(Self.new, lineage: [Self.old, Self.new])
    }
    #expect(names(all.certificates(onLevel: level)) == expected)
    // All levels one by one, the slow way.
    let slow = (level...60).flatMap { names(all.certificates(onLevel: $0)) }
    #expect(Set(names(all.certificates(fromLevel: level))) == Set(slow))
    #expect(try signatures { $0.addV3(Self.new) }.certificates(onLevel: 27).isEmpty)
  }

  @Test("of several certificates in a JAR's signature the one counts that the signer names")
  func signerNames() throws {
    let name = CertificateWriter.name([(10, "Test"), (3, "New")])
    let file = CertificateWriter.signature(
      certificates: [Self.old, Self.new], signers: [(name, 2), (name, 9)])
    let files: [ZipBuilder.Entry] = [
      .init("META-INF/MANIFEST.MF", []), .init("META-INF/a.sf", []), .init("META-INF/a.ec", file),
      .init("META-INF/B.RSA", file), .init("META-INF/x/C.RSA", file), .init("META-INF/C.SF", []),
      .init("META-INF/C.DSA", [0x30, 0x80]),
    ]
    let all = try signatures(files: files)
    #expect(names(all.signers.map(\.certificate)) == ["New"])
    #expect(
      all.problems.map(\.code) == [
        "signer-without-certificate", "signature-file-alone", "signature-file-damaged",
      ])
  }

  @Test("a block whose sizes differ, signers without certificates and damaged parts are told")
  func damage() throws {
    let sizes = try signatures { block in
      block.addV2([[Self.old]])
      block.firstSize = 77
    }
    #expect(sizes.signers.isEmpty && sizes.problems.map(\.code) == ["signing-block-damaged"])
    let bare = try signatures { $0.addV2([[], [Self.old]]) }
    #expect(
      names(bare.certificates) == ["Old"] && bare.problems.map(\.code) == ["signer-without-certificate"])
    let cut = try signatures { block in
      block.addV2([[Self.old]])
      block.parts[0].bytes.removeLast(20)
      block.addV3(Self.new)
    }
    #expect(names(cut.certificates) == ["New"] && cut.problems.map(\.code) == ["signer-damaged"])
    let none = try signatures { $0.addV2([]) }
    #expect(none.problems.map(\.code) == ["signer-missing"])
    let other = try signatures { $0.parts.append((0x4272_6577, [0, 0, 0])) }
    #expect(other.signers.isEmpty && other.problems.isEmpty)
  }

  @Test(
    "random changes of the block never trap, and certificates that come out lie in the file",
    arguments: 0..<20)
  func changes(_ seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    var block = SigningBlockWriter()
    block.addV2([[Self.old], [Self.new]])
    block.addV3(Self.new, lineage: [Self.old, Self.new])
    let apk = AndroidSample.apk(block: block, files: AndroidSample.signatureFiles("Old"))
    for _ in 0..<50 {
      var changed = apk
      for _ in 0..<4 {
        changed[random.number(0...(apk.count - 1))] = UInt8.random(in: 0...255, using: &random)
      }
      guard let archive = try? ZipArchive(changed) else { continue }
      for signer in AndroidSignatures(archive).signers {
        #expect(signer.certificate.encoded.count < apk.count && signer.lineage.count <= 3)
      }
    }
  }

  @Test("certificates that were exported are read in DER and PEM, and a keystore is told apart")
  func files() throws {
    let text = """
      some words
      -----BEGIN CERTIFICATE-----
      \(Self.base64(Self.old))
      -----END CERTIFICATE-----
      -----BEGIN CERTIFICATE-----
      \(Self.base64(Self.new))
      -----END CERTIFICATE-----
      """
    #expect(try names(CertificateFile.certificates(in: Array(text.utf8))) == ["Old", "New"])
    #expect(try CertificateFile.certificates(in: Self.old) == [SigningCertificate(Self.old)])
    #expect(CertificateFile.isLikely(Self.old) && CertificateFile.isLikely(Array(text.utf8)))
    let keystore = CertificateWriter.tlv(0x30, [0x02, 0x01, 0x03] + CertificateWriter.tlv(0x30, Self.old))
    let error = #expect(throws: SignedMessageError.self) { try CertificateFile.certificates(in: keystore) }
    #expect(error?.message.contains("keystore") == true)
    for bytes: [UInt8] in [
      [], [0xFE, 0xED, 0xFE, 0xED, 0, 0], Array("text".utf8), Array(text.utf8.prefix(60)),
    ] {
      #expect(throws: SignedMessageError.self) { try CertificateFile.certificates(in: bytes) }
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    while bits.count % 6 != 0 { bits.append(0) }
    let letters = stride(from: 0, to: bits.count, by: 6).map { start in
      digits[bits[start..<(start + 6)].reduce(0) { $0 << 1 | Int($1) }]
    }
    return String(letters) + String(repeating: "=", count: (4 - letters.count % 4) % 4)
  }
}
