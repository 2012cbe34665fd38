#if Inspection
import Foundation
import Testing

@Suite("applinks generate from routes, routes map and the checks of Android and releases")
struct RouteFilesVerbTests {
  private static let source = """
    @LinkRoutes("shop.example", schemes: "shop")
    enum Shop {
      enum Kind: String { case shoes, hats }
      @Route("/") case home
      @Route("/k/:kind") case kind(Kind)
      @Route("/days/:day(1...31)") case day(day: Int)
      @Route("/files/:path**") case files(path: [String])
      @Route("/list/:page") case list(page: Kind = .hats)
    }
    """
  private static let fingerprint = (0..<32).map { _ in "ab" }.joined()

  private func made(_ folder: ToolRun.Folder, _ what: String, _ more: String...) async throws -> ToolRun {
    let run = try await ToolRun(
      list: ["generate", what, "--routes", "Shop.swift"] + more, files: ["Shop.swift": Self.source],
      folder: folder)
    #expect(run.status == 0, "\(what): \(run.errors)")
    return run
  }

  @Test("every target has its header and is the same each time")
  func headers() async throws {
    let folder = ToolRun.Folder()
    let targets: [(String, [String], String)] = [
      ("manifest", [], "Made by \"applinks generate manifest\" from the routes of Shop."),
      ("entitlements", [], "<string>applinks:shop.example</string>"),
      ("info-plist", [], "<string>shop</string>"),
      (
        "typescript", ["--integers", "bigint"],
        "// Made by \"applinks generate typescript\" from the routes of Shop."
      ),
      ("kotlin", ["--package", "a.b"], "// Made by \"applinks generate kotlin\" from the routes of Shop."),
      ("ingress", [], "# Made by \"applinks generate ingress\" from the routes of Shop."),
      ("gateway", ["--gateway", "g", "--service", "s"], "kind: HTTPRoute"),
      (
        "assetlinks", ["--package", "a.b", "--fingerprint", Self.fingerprint],
        "\"sha256_cert_fingerprints\": [\n        \"AB:AB:"
      ),
    ]
    for (what, more, words) in targets {
      let arguments = ["generate", what, "--routes", "Shop.swift"] + more
      let first = try await ToolRun(list: arguments, files: ["Shop.swift": Self.source], folder: folder)
      let second = try await ToolRun(list: arguments, folder: folder)
      #expect(first.status == 0, "\(what): \(first.errors)")
      #expect(first.output == second.output)
      #expect(first.output.contains(words), "\(what): \(first.output)")
    }
  }

  @Test("what is made for Android opens the routes and nothing else")
  func android() async throws {
    let folder = ToolRun.Folder()
    try folder.write(try await made(folder, "manifest").output, to: "AndroidManifest.xml")
    let links = try await made(folder, "assetlinks", "--package", "a.b", "--fingerprint", Self.fingerprint)
    try folder.write(links.output, to: "assetlinks.json")
    let check = try await ToolRun(
      "routes", "check", "--routes", "Shop.swift", "--manifest", "AndroidManifest.xml", "--assetlinks",
      "assetlinks.json", "--package", "a.b", "--api", "33", folder: folder)
    #expect(
      check.output == """
        Complete: every link of the routes on shop.example opens the Android app.
        Sound: every link that opens the Android app on shop.example is one of a route.

        """, "\(check.errors)")
    #expect(check.status == 0)
    let other = try await ToolRun(
      "routes", "check", "--routes", "Shop.swift", "--manifest", "AndroidManifest.xml", "--assetlinks",
      "assetlinks.json", "--package", "other", "--format", "json", folder: folder)
    #expect(other.status == 1 && other.output.contains("\"obstacle\""), "\(other.output)")
  }

  @Test("a version that does not know a route yet is named, with a link")
  func released() async throws {
    let folder = ToolRun.Folder()
    let old = Self.source.replacingOccurrences(of: "  @Route(\"/k/:kind\") case kind(Kind)\n", with: "")
    for (version, text) in [("1.9", old), ("1.10", Self.source)] {
      let run = try await ToolRun(
        "routes", "map", "--routes", "-", "--output", "\(version).json", input: text, folder: folder)
      #expect(run.status == 0, "\(run.errors)")
      try folder.write(try folder.read("\(version).json"), to: "maps/\(version).json")
    }
    let run = try await ToolRun(
      "routes", "check", "--routes", "1.10.json", "--released", "maps", folder: folder)
    #expect(
      run.output == """
        1.9 cannot show  .kind  /k/:kind
                      for example  https://shop.example/k/hats
        1.10 shows every link that it is handed.

        """)
    #expect(run.status == 1)
    try folder.write("{\"version\":7}", to: "maps/2.json")
    let damaged = try await ToolRun(
      "routes", "check", "--routes", "1.10.json", "--released", "maps", folder: folder)
    #expect(damaged.status == 2 && damaged.errors.contains("only version 1 is known"), "\(damaged.errors)")
  }

  @Test("nothing to check is wrong use; without routes an ingress is the recipe for the files")
  func use() async throws {
    let nothing = try await ToolRun(
      "routes", "check", "--routes", "Shop.swift", files: ["Shop.swift": Self.source])
    #expect(nothing.status == 2)
    let ingress = try await ToolRun("generate", "ingress")
    #expect(ingress.output.hasPrefix("# untested\n") && ingress.status == 0)
  }
}
#endif
