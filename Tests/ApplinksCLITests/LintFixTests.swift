import Foundation
import Testing

@Suite("lint --fix, run as users run it")
struct LintFixTests {
  static func entitlements(_ domains: [String]) -> String {
    """
    <plist version="1.0">
    <dict>
    <key>com.apple.developer.associated-domains</key>
    <array>
    \(domains.map { "<string>\($0)</string>" }.joined(separator: "\n"))
    </array>
    </dict>
    </plist>

    """
  }

  @Test("what an app claims does not change unseen", arguments: [false, true])
  func claims(isShownOnly: Bool) async throws {
    let text = Self.entitlements([
      "applinks:e.com:443/x", "applinks:f.com", "applinks:F.com", "aplinks:g.com",
      "webcredentials: *.h.com?mode=developer",
    ])
    let run = try await ToolRun(
      list: ["lint", "--fix"] + (isShownOnly ? ["--diff"] : []) + ["App.entitlements"],
      files: ["App.entitlements": text])
    #expect(
      run.errors.split(separator: "\n").drop { !$0.hasPrefix("App.") } == [
        "App.entitlements: 4 claimed domains \(isShownOnly ? "would change" : "changed").",
        #"  changed: "applinks:e.com:443/x" became "applinks:e.com" (service applinks, host e.com)"#,
        #"  removed: "applinks:F.com" (service applinks, host F.com), which another entry claims"#,
        #"  changed: "aplinks:g.com" became "applinks:g.com" (service applinks, host g.com)"#,
        #"  changed: "webcredentials: *.h.com?mode=developer" became "webcredentials:*.h.com?mode=developer" (service webcredentials, host *.h.com, mode developer)"#,
      ], "\(run.errors)")
  }

  @Test("every kind of fix is named, and the comment that goes with a rule")
  func titles() async throws {
    let text = #"""
      {"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[
        {"/":"/a"},{"/":"/b"},{"/":"/a","comment":"sale of may"},{"/":"/b"},{"/":"/a"}]}]}}
      """#
    let run = try await ToolRun("lint", "--fix", "aasa", files: ["aasa": text])
    #expect(run.errors.contains(#"  duplicate-rule: Remove the second rule and its comment "sale of may""#))
    #expect(run.errors.contains("  duplicate-rule: Remove the second rule (2 times)\n"), "\(run.errors)")
  }

  @Test("a binary property list cannot be mended, and that is said")
  func binary() async throws {
    let folder = ToolRun.Folder()
    let list = ["com.apple.developer.associated-domains": ["applinks:shop.example/x"]]
    let data = try PropertyListSerialization.data(fromPropertyList: list, format: .binary, options: 0)
    try data.write(to: URL(fileURLWithPath: folder.path + "/App.entitlements"))
    let run = try await ToolRun("lint", "--fix", "App.entitlements", folder: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("is a binary property list, in which --fix mends nothing"))
    #expect(run.output.contains("com.apple.developer.associated-domains[0]: "))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/App.entitlements")) == data)
  }
}
