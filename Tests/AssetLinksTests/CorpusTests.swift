import Foundation
import Testing

@testable import AssetLinks

/// Real published files, where the environment says where they are.
@Suite("Published manifests and asset links", .enabled(if: AssetLinksCorpus.folder != nil))
struct CorpusTests {
  @Test("every asset links file is read and names a package with sound fingerprints")
  func assetLinks() throws {
    let files = try AssetLinksCorpus.files("assetlinks")
    #expect(files.count > 5)
    for (name, bytes) in files {
      let list = StatementList(parsing: bytes)
      #expect(list.rejection == nil && !list.packages.isEmpty, "\(name)")
      #expect(list.problems.isEmpty, "\(name): \(list.problems.map(\.sentence))")
      for statement in list.statements {
        guard case .androidApp(_, let texts)? = statement.target else { continue }
        #expect(statement.target?.fingerprints.count == texts.count && !texts.isEmpty, "\(name)")
      }
    }
  }

  @Test("every manifest is read, has a filter of links, and its own links match it")
  func manifests() throws {
    let files = try AssetLinksCorpus.files("manifests")
    #expect(!files.isEmpty)
    for (name, bytes) in files {
      let document = try ManifestSample.document(String(decoding: bytes, as: UTF8.self))
      #expect(document.isManifest && document.filters.contains { $0.autoVerify == .yes }, "\(name)")
      let matcher = ManifestMatcher(document, level: .android15)
      for filter in document.filters where filter.autoVerify == .yes {
        for member in DataCombinations(filter).members {
          guard let host = member.authority, let scheme = member.scheme else { continue }
          let link = try AndroidLink("\(scheme.text)://\(host.text)\(member.path?.value.text ?? "/")")
          #expect(matcher.decisions(for: link)[filter.index].verdict == .yes, "\(name) \(member.text)")
        }
      }
    }
  }

  @Test("the manifest and the asset links of one app open its links")
  func together() throws {
    let manifest = try #require(AssetLinksCorpus.files("manifests").first { $0.name.contains("5calls") })
    let list = try #require(AssetLinksCorpus.files("assetlinks").first { $0.name.contains("5calls") })
    let decider = AppLinkDecider(
      manifest: try ManifestSample.document(String(decoding: manifest.bytes, as: UTF8.self)),
      level: .android15,
      package: "org.a5calls.android.a5calls", fallback: StatementList(parsing: list.bytes))
    #expect(decider.decision(for: try AndroidLink("https://5calls.org/issue/x")).outcome == .opensByDefault)
    #expect(decider.decision(for: try AndroidLink("https://5calls.org/x")).outcome == .doesNotOpen)
  }
}

/// The folder of real files.
enum AssetLinksCorpus {
  static let folder = ProcessInfo.processInfo.environment["APPLINKS_SHARED"]

  static func files(_ kind: String) throws -> [(name: String, bytes: [UInt8])] {
    let url = URL(fileURLWithPath: folder ?? "/").appendingPathComponent("corpus/" + kind)
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map {
      ($0, [UInt8](try Data(contentsOf: url.appendingPathComponent($0))))
    }
  }
}
