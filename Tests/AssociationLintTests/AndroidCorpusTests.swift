import AssociationLint
import Findings
import Foundation
import Testing

/// Real published files, where the environment says where they are.
@Suite("Android's files in the wild", .enabled(if: Corpus.folder != nil))
struct AndroidCorpusTests {
  private func files(_ folder: String) throws -> [URL] {
    let files = try FileManager.default.contentsOfDirectory(
      at: Corpus.url("corpus/" + folder), includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    return files
  }

  private func judge(_ bytes: [UInt8], isManifest: Bool) -> [Finding] {
    isManifest
      ? ManifestLinter().findings(in: bytes, name: "a") : AssetLinksLinter().findings(in: bytes, name: "a")
  }

  @Test(
    "published files have no errors, and the same findings twice", arguments: ["assetlinks", "manifests"])
  func clean(_ folder: String) throws {
    for file in try files(folder) {
      let bytes = [UInt8](try Data(contentsOf: file))
      let findings = judge(bytes, isManifest: folder == "manifests")
      #expect(findings == judge(bytes, isManifest: folder == "manifests"))
      let errors = findings.filter { $0.severity == .error }.map(\.message)
      #expect(errors == [], "\(file.lastPathComponent)")
    }
  }

  @Test("a published file that is cut anywhere is told so", arguments: ["assetlinks", "manifests"])
  func cut(_ folder: String) throws {
    for file in try files(folder) {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let bytes = Array(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8)
      for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 20)) {
        let findings = judge(Array(bytes[..<end]), isManifest: folder == "manifests")
        #expect(findings.contains { $0.severity == .error }, "\(file.lastPathComponent) \(end)")
      }
    }
  }
}
