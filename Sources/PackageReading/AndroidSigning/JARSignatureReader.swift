/// Reads the signature files of a JAR, which is how APKs of scheme v1 and app bundles are signed. Source: SIGV2 notes of
/// app-inspection, section 3.3; the JAR file specification, "Signed JAR File" (recalled).
struct JARSignatureReader {
  private let archive: ZipArchive
  private(set) var signers: [AndroidSigner] = []
  private(set) var problems: [AndroidPackageProblem] = []

  private static let folder = "META-INF/"
  private static let endings = [".RSA", ".DSA", ".EC"]
  /// The largest signature file in bytes.
  private static let maximumSize = 4 << 20

  init(_ archive: ZipArchive) { self.archive = archive }

  mutating func read() {
    let files = archive.entries.filter { $0.nameBytes.count < 300 && Self.isInFolder($0.name.uppercased()) }
    let names = Set(files.map { $0.name.uppercased() })
    for file in files {
      let name = file.name.uppercased()
      guard let ending = Self.endings.first(where: { name.hasSuffix($0) }) else { continue }
      guard signers.count < SigningBlockReader.maximumSigners, problems.count < 200 else { return }
      guard names.contains(name.dropLast(ending.count) + ".SF"), names.contains(Self.folder + "MANIFEST.MF")
      else {
        note(
          file, "signature-file-alone",
          "The signature file stands alone: without .SF file and MANIFEST.MF it signs nothing.")
        continue
      }
      read(file)
    }
  }

  private static func isInFolder(_ name: String) -> Bool {
    name.hasPrefix(folder) && !name.dropFirst(folder.count).contains("/")
  }

  private mutating func read(_ file: ZipEntry) {
    guard file.size <= Self.maximumSize else {
      note(
        file, "signature-file-damaged",
        "The signature file has \(file.size) bytes; at most \(Self.maximumSize) are read.")
      return
    }
    let content = archive.readableContent(of: file)
    if let error = content.error { note(file, "signature-file-damaged", error.message) }
    do throws(SignedMessageError) {
      let signature = try DetachedSignature(parsing: content.bytes)
      for certificate in signature.signers {
        signers.append(
          AndroidSigner(scheme: .v1, certificate: certificate, levels: nil, lineage: [], proof: nil))
      }
      if signature.namelessCount > 0 || signature.signers.isEmpty {
        note(file, "signer-without-certificate", "A signature of scheme v1 has no certificate.")
      }
    } catch {
      note(file, "signature-file-damaged", error.message)
    }
  }

  private mutating func note(_ file: ZipEntry, _ code: String, _ sentence: String) {
    problems.append(AndroidPackageProblem(part: file.name, code: code, offset: 0, sentence: sentence))
  }
}
