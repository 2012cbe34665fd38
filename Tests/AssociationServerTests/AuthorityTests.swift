#if Server
import AssociationServer
import Foundation
import Testing

@Suite("The local authority")
struct AuthorityTests {
  private func inFolder(_ body: (AuthorityStore) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(AuthorityStore(folder: folder.path + "/applinks"))
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("is made once, its key readable by its owner only")
  func once() async throws {
    try await inFolder { store in
      #expect(try store.load() == nil)
      let first = try store.loadOrMake()
      #expect(first.isNew)
      #expect(try permissions(store.keyPath) == 0o600)
      #expect(try permissions(store.folder) == 0o700)
      #expect(
        try String(contentsOfFile: store.certificatePath, encoding: .utf8) == first.authority.certificateText)
      #expect(!first.authority.certificateText.contains("PRIVATE"))
      let second = try store.loadOrMake()
      #expect(!second.isNew)
      #expect(second.authority.fingerprint == first.authority.fingerprint)
      #expect(try store.remove())
      #expect(try !store.remove())
      #expect(try store.load() == nil)
    }
  }

  @Test("is the same for everybody who makes it at a time")
  func together() async throws {
    try await inFolder { store in
      let fingerprints = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<8 { group.addTask { try store.loadOrMake().authority.fingerprint } }
        var all: Set<String> = []
        for try await fingerprint in group { all.insert(fingerprint) }
        return all
      }
      #expect(fingerprints.count == 1)
    }
  }

  @Test("is refused where others can read its key, and where it is torn, somebody's link or too old")
  func refusals() async throws {
    func fault(_ store: AuthorityStore, now: Date = Date()) -> AuthorityError.Fault? {
      do throws(AuthorityError) {
        _ = try store.load(now: now)
        return nil
      } catch {
        return error.fault
      }
    }
    try await inFolder { store in
      let authority = try store.loadOrMake().authority
      #expect(fault(store, now: authority.end.addingTimeInterval(1)) == .expired)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: store.keyPath)
      #expect(fault(store) == .readableByOthers)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: store.keyPath)
      #expect(fault(store) == nil)
      let text = try String(contentsOfFile: store.keyPath, encoding: .utf8)
      for torn in ["", "x", String(text.prefix(200)), String(text.suffix(400))] {
        try FileManager.default.removeItem(atPath: store.keyPath)
        #expect(
          FileManager.default.createFile(
            atPath: store.keyPath, contents: Data(torn.utf8), attributes: [.posixPermissions: 0o600]))
        #expect(fault(store) == .incomplete)
      }
      try FileManager.default.removeItem(atPath: store.keyPath)
      try FileManager.default.createSymbolicLink(
        atPath: store.keyPath, withDestinationPath: store.certificatePath)
      #expect(fault(store) == .notOurs)
    }
  }

  @Test("lives in the folder for the user's data")
  func places() throws {
    #expect(try AuthorityStore(environment: ["XDG_DATA_HOME": "/x", "HOME": "/h"]).folder == "/x/applinks")
    #if canImport(Glibc)
    #expect(
      try AuthorityStore(environment: ["XDG_DATA_HOME": "x", "HOME": "/h"]).folder
        == "/h/.local/share/applinks")
    #endif
    #expect(throws: AuthorityError.self) { try AuthorityStore(environment: [:]) }
    #expect(throws: AuthorityError.self) { try AuthorityStore(environment: ["HOME": "relative"]) }
  }
}
#endif
