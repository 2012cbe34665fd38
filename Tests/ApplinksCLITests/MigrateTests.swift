import Foundation
import Testing

@Suite("migrate, run as users run it")
struct MigrateTests {
  static let old = #"{"applinks":{"apps":[],"details":[{"appID":"A.b","paths":["NOT /x","/*"]}]}}"#

  @Test("the JSON inside a signed file is migrated, with a note", arguments: [false, true])
  func signed(isText: Bool) async throws {
    let folder = ToolRun.Folder()
    if isText {
      try folder.write(SignedFile.pem(Self.old), to: "aasa")
    } else {
      try Data(SignedFile.der(Self.old)).write(to: URL(fileURLWithPath: folder.path + "/aasa"))
    }
    let run = try await ToolRun("migrate", "aasa", folder: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(#""components":[{ "/": "/x", "exclude": true }, { "/": "/*" }]"#))
    #expect(run.errors.contains("its signature was not verified"))
    #expect(run.errors.contains("The new text is not signed."))
  }

  @Test("a signed file is not overwritten")
  func signedInPlace() async throws {
    let folder = ToolRun.Folder()
    let text = SignedFile.pem(Self.old)
    let run = try await ToolRun("migrate", "--in-place", "aasa", files: ["aasa": text], folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("is a signed message") && run.errors.contains("--in-place"))
    #expect(run.output.isEmpty)
    #expect(try folder.read("aasa") == text)
  }

  @Test("an unchanged file is not compared with itself")
  func unchanged() async throws {
    let text = ##"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"#":"x"}]}]}}"##
    let run = try await ToolRun("migrate", "--to", "paths", "aasa", files: ["aasa": text])
    #expect(run.status == 1)
    #expect(run.output == text)
    #expect(run.errors.hasSuffix("0 entries changed.\n"), "\(run.errors)")
  }

  @Test("several apps are split for iOS 12, and both readings are compared")
  func split() async throws {
    let text = #"{"applinks":{"details":[{"appIDs":["A.b","A.c"],"components":[{"/":"/x"}]}]}}"#
    let run = try await ToolRun("migrate", "--to", "paths", "aasa", files: ["aasa": text])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(#"{"appID": "A.b","components":[{"/":"/x"}], "paths": ["/x"]}"#), "\(run.output)")
    #expect(run.errors.contains("1 entry changed. On iOS 12: No difference"))
    #expect(run.errors.contains("On current systems: No difference"))
  }
}
