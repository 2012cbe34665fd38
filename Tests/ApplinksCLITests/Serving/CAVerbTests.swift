#if Server
import AssociationServer
import Foundation
import Testing

@Suite("The verbs of the local authority")
struct CAVerbTests {
  @Test("show, export and remove it")
  func life() async throws {
    let folder = ToolRun.Folder()
    let environment = ["XDG_DATA_HOME": folder.path + "/data"]
    let none = try await ToolRun("ca", "show", environment: environment, folder: folder)
    #expect(none.status == 2)
    #expect(none.errors.contains("applinks serve"))
    let store = try AuthorityStore(environment: environment)
    let authority = try store.loadOrMake().authority
    let show = try await ToolRun("ca", "show", environment: environment, folder: folder)
    #expect(show.status == 0)
    for words in [
      authority.fingerprint, "iOS", "Android", "macOS", "Linux", "no port", "Outside developer mode",
    ] {
      #expect(show.output.contains(words), "\(words)")
    }
    let json = try await ToolRun("ca", "show", "--format", "json", environment: environment, folder: folder)
    #expect(json.output.contains("\"sha256\":\"\(authority.fingerprint)\""))
    let export = try await ToolRun("ca", "export", environment: environment, folder: folder)
    #expect(export.output == authority.certificateText)
    #expect(!export.output.contains("PRIVATE"))
    let der = try await ToolRun(
      "ca", "export", "--der", "--output", "ca.cer", environment: environment, folder: folder)
    #expect(der.status == 0)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: folder.path + "/ca.cer")).elementsEqual(authority.encoding))
    #expect(try await ToolRun("ca", "remove", environment: environment, folder: folder).status == 0)
    #expect(try store.load() == nil)
    #expect(try await ToolRun("ca", "remove", environment: environment, folder: folder).status == 0)
  }

  @Test("refuse a key that others can read")
  func permissions() async throws {
    let folder = ToolRun.Folder()
    let environment = ["XDG_DATA_HOME": folder.path]
    let store = try AuthorityStore(environment: environment)
    _ = try store.loadOrMake()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: store.keyPath)
    let run = try await ToolRun("ca", "export", environment: environment, folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("chmod 600"))
    let serve = try await ToolRun("serve", environment: environment, folder: folder)
    #expect(serve.status == 2)
  }
}
#endif
