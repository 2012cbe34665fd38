import AssociationResponder
import Foundation
import Testing

@Suite("A site's folder")
struct SiteFolderTests {
  /// A folder with these files that is gone afterwards.
  private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let wellKnown = folder.appendingPathComponent(".well-known")
    try FileManager.default.createDirectory(at: wellKnown, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder.path)
  }

  @Test("is read whichever place its files have")
  func places() throws {
    try inFolder([".well-known/apple-app-site-association": "{}", "assetlinks.json": "[]"]) { folder in
      let site = try AssociationSite(folder: folder)
      #expect(site.file(at: .wellKnown) == ServedFile("{}"))
      #expect(site.file(at: .root) == ServedFile("{}"))
      #expect(site.file(at: .assetLinks) == ServedFile("[]"))
    }
    try inFolder(["apple-app-site-association": "{}"]) { folder in
      let site = try AssociationSite(folder: folder)
      #expect(site.file(at: .wellKnown) == ServedFile("{}"))
    }
    try inFolder(["apple-app-site-association": "1", ".well-known/apple-app-site-association": "2"]) {
      folder in
      let site = try AssociationSite(folder: folder)
      #expect(site.file(at: .root) == ServedFile("1"))
      #expect(site.file(at: .wellKnown) == ServedFile("2"))
    }
  }

  @Test("says why it cannot be served")
  func errors() throws {
    try inFolder([:]) { folder in
      #expect { try AssociationSite(folder: folder) } throws: { error in
        (error as? SiteFolderError)?.cause == .withoutFiles
      }
      #expect { try AssociationSite(folder: folder + "/none") } throws: { error in
        "\(error)".hasSuffix("there is no such file or folder.")
      }
      let path = folder + "/apple-app-site-association"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect { try AssociationSite(folder: folder) } throws: { error in
        (error as? SiteFolderError)?.cause == .notAFile
      }
      #expect(throws: SiteFolderError.self) { try AssociationSite(folder: "/dev/null") }
    }
  }
}
