import Foundation
import Testing

@Suite("lint and Android's files")
struct AndroidLintTests {
  static let links = """
    [{"relation": ["delegate_permission/common.handle_all_urls"],
      "target": {"namespace": "android_app", "package_name": "com.example.shop",
        "sha256_cert_fingerprints": ["\(fingerprint.lowercased())"]}}]
    """
  static let fingerprint = Array(repeating: "AB", count: 32).joined(separator: ":")
  static let manifest = """
    <manifest xmlns:android="http://schemas.android.com/apk/res/android"><application>
      <activity android:name=".A" android:exported="true">
        <intent-filter android:autoVerify="true">
          <action android:name="android.intent.action.VIEW"/>
          <category android:name="android.intent.category.DEFAULT"/>
          <data android:scheme="https" android:host="shop.example"/>
          <data android:scheme="shop"/>
        </intent-filter>
      </activity></application></manifest>
    """

  private func folder() throws -> ToolRun.Folder {
    let folder = ToolRun.Folder()
    try folder.write(Self.links, to: "site/.well-known/assetlinks.json")
    try folder.write(Self.manifest, to: "app/src/main/AndroidManifest.xml")
    try folder.write("<manifest>", to: "app/build/intermediates/merged/AndroidManifest.xml")
    return folder
  }

  @Test("both files of a folder are judged, the copies of a build are not")
  func folderOfBoth() async throws {
    let run = try await ToolRun("lint", "--format", "concise", ".", folder: folder())
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").first ?? "" }
    #expect(
      lines.prefix(3) == [
        "app/src/main/AndroidManifest.xml:3:5:", "app/src/main/AndroidManifest.xml:7:13:",
        "site/.well-known/assetlinks.json:3:34:",
      ], "\(run.output)")
    for rule in [
      "manifest-missing-browsable", "manifest-custom-scheme-in-verified-filter",
      "asset-links-lower-case-fingerprint",
    ] { #expect(run.output.contains("[\(rule)]"), "\(run.output)") }
  }

  @Test("rules are selected, ignored, set and kept in a baseline as for Apple's files")
  func settings() async throws {
    let folder = try folder()
    #expect(try await ToolRun("lint", "--select", "asset-links-*", ".", folder: folder).status == 0)
    #expect(try await ToolRun("lint", "--ignore", "manifest-*", ".", folder: folder).status == 0)
    let severity = "asset-links-lower-case-fingerprint=error"
    #expect(
      try await ToolRun("lint", "--ignore", "manifest-*", "--severity", severity, ".", folder: folder).status
        == 1)
    #expect(try await ToolRun("lint", "--write-baseline", "base.json", ".", folder: folder).status == 0)
    #expect(try await ToolRun("lint", "--baseline", "base.json", ".", folder: folder).status == 0)
  }

  @Test("files are known by what is inside where their names say nothing")
  func content() async throws {
    let list = try await ToolRun("lint", "-", "--format", "concise", input: Self.links)
    #expect(list.status == 0)
    #expect(list.output.contains("[asset-links-lower-case-fingerprint]"), "\(list.output)")
    let start = "\u{FEFF}<?xml version=\"1.0\"?><!-- <plist> -->\n"
    let manifest = try await ToolRun("lint", "-", "--format", "concise", input: start + Self.manifest)
    #expect(manifest.output.contains("[manifest-missing-browsable]"), "\(manifest.output)")
    let compiled = try await ToolRun("lint", "-", "--format", "concise", input: "\u{3}\0\u{8}\0abc")
    #expect(compiled.status == 1)
    #expect(compiled.output.contains("[manifest-unreadable]"), "\(compiled.output)")
    let page = try await ToolRun(
      "lint", "--format", "concise", "assetlinks.json", files: ["assetlinks.json": "<html></html>"])
    #expect(page.status == 1)
    #expect(page.output.contains("[json-markup]"), "\(page.output)")
  }

  @Test("an array that speaks of no relation is still an association file with a fault")
  func plainArray() async throws {
    let run = try await ToolRun("lint", "-", "--format", "concise", input: "[{\"applinks\": {}}]")
    #expect(run.output.contains("[file-not-object]"), "\(run.output)")
    let misplaced = try await ToolRun(
      "lint", "--format", "concise", "apple-app-site-association",
      files: ["apple-app-site-association": Self.links])
    #expect(misplaced.output.contains("[file-not-object]"), "\(misplaced.output)")
  }

  @Test("fingerprints are mended in place, and nothing is said about links or claims")
  func fix() async throws {
    let folder = try folder()
    let run = try await ToolRun("lint", "--fix", "site", folder: folder)
    #expect(run.status == 0)
    #expect(try folder.read("site/.well-known/assetlinks.json").contains(Self.fingerprint))
    #expect(!run.errors.contains("claim") && !run.errors.contains("decision"), "\(run.errors)")
  }

  @Test("the app is looked for where --package and --fingerprint tell it")
  func package() async throws {
    let file = "site/.well-known/assetlinks.json"
    let folder = try folder()
    let other = String(repeating: "12", count: 32)
    let package = try await ToolRun(
      "lint", "--format", "concise", "--package", "com.other", file, folder: folder)
    #expect(package.status == 1)
    #expect(package.output.contains("[asset-links-wrong-package]"), "\(package.output)")
    let run = try await ToolRun(
      "lint", "--format", "concise", "--package", "com.example.shop", "--fingerprint", other, file,
      folder: folder)
    #expect(run.output.contains("[asset-links-certificate-not-listed]"), "\(run.output)")
    #expect(try await ToolRun("lint", "--fingerprint", other, file, folder: folder).status == 2)
    #expect(
      try await ToolRun("lint", "--package", "a.b", "--fingerprint", "x", file, folder: folder).status == 2)
  }

  @Test("every report has the rules' metadata", arguments: LintReportTests.formats)
  func reports(_ format: String) async throws {
    let run = try await ToolRun("lint", "--format", format, ".", folder: folder())
    #expect(run.status == 1)
    #expect(run.output.contains("manifest-missing-browsable"), "\(run.output)")
  }

  @Test("a rule is explained")
  func rule() async throws {
    let run = try await ToolRun("rule", "manifest-missing-browsable")
    #expect(run.status == 0)
    #expect(run.output.contains("BROWSABLE"))
    let json = try await ToolRun("rule", "--format", "json", "asset-links-only-excludes")
    #expect(json.output.contains(#""subject":"assetLinks""#), "\(json.output)")
  }
}
