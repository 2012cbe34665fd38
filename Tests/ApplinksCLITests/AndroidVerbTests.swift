import Testing

@Suite("The verbs about Android, run as users run them")
struct AndroidVerbTests {
  static let manifest = """
    <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.shop">
      <uses-sdk android:minSdkVersion="24" android:targetSdkVersion="35"/>
      <application>
        <activity android:name=".Main" android:exported="true">
          <intent-filter android:autoVerify="true">
            <action android:name="android.intent.action.VIEW"/>
            <category android:name="android.intent.category.DEFAULT"/>
            <category android:name="android.intent.category.BROWSABLE"/>
            <data android:scheme="https" android:host="${host}" android:pathPrefix="/buy"/>
            <data android:scheme="http" android:host="@string/old"/>
          </intent-filter>
        </activity>
      </application>
    </manifest>
    """
  static let strings = "<resources><string name=\"old\">old.example</string></resources>"
  static let print =
    "14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5"
  static let links = """
    [{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",
      "package_name":"com.example.shop","sha256_cert_fingerprints":["\(print)"]}}]
    """
  static let files = [
    "m.xml": manifest, "s.xml": strings, "links.json": links, "broken.xml": "<a>", "x.xml": "<a/>",
  ]
  static let known = ["--manifest", "m.xml", "--placeholder", "host=shop.example", "--strings", "s.xml"]

  private func run(_ arguments: [String], input: String = "") async throws -> ToolRun {
    try await ToolRun(list: ["android"] + arguments, input: input, files: Self.files)
  }

  @Test("match says what opens and why")
  func match() async throws {
    let run = try await run(
      ["match"] + Self.known + [
        "--assetlinks", "shop.example=links.json", "https://shop.example/buy/42", "https://shop.example/",
      ])
    #expect(
      run.output == """
        https://shop.example/buy/42
          opens          The host is verified by the asset links of "shop.example".
                         Holds if the app is signed with a certificate that the asset links list.
            + line 5, .Main
        https://shop.example/
          does-not-open  No intent filter of the manifest takes the link.
            - line 5, .Main: The path fits none of pathPrefix="/buy".

        """, "\(run.errors)")
    #expect(run.status == 0 && run.errors.contains("1 problem;"))
  }

  @Test("match writes one object a line")
  func matchJSON() async throws {
    let run = try await run(
      ["match"] + Self.known
        + [
          "--assetlinks", "links.json", "--certificate", Self.print, "--format", "json",
          "https://shop.example/buy/42", "no url",
        ])
    #expect(
      run.output == """
        {"url":"https://shop.example/buy/42","decision":"opens","reason":"verified","message":"The host is verified by the asset links of \\"shop.example\\".","conditions":[],"filters":[{"filter":0,"activity":".Main","line":5,"decision":"match"}]}
        {"url":"no url","error":"The URL holds a blank or a control character at byte 3."}

        """, "\(run.errors)")
    #expect(run.status == 1)
  }

  @Test(
    "match takes level, package and lists into account",
    arguments: [
      ([], "unknown"), (["--assetlinks", "links.json"], "opens"),
      (["--assetlinks", "links.json", "--api", "30"], "opens"),
      (["--assetlinks", "links.json", "--api", "22"], "needs-choice"),
      (["--assetlinks", "links.json", "--package", "com.example.other"], "needs-choice"),
      (["--assetlinks", "other.example=links.json"], "unknown"),
      (["--assetlinks", "links.json", "--certificate", String(print.reversed())], "needs-choice"),
    ])
  func options(arguments: [String], word: String) async throws {
    let run = try await run(["match"] + Self.known + arguments + ["https://shop.example/buy/42"])
    #expect(run.output.contains("  \(word) "), "\(run.output)\(run.errors)")
  }

  @Test("values that are missing make the answer unknown")
  func missing() async throws {
    let run = try await run(["match", "--manifest", "m.xml", "https://shop.example/buy/42"])
    #expect(run.output.contains("unknown") && run.output.contains("${host}") && run.status == 0)
  }

  @Test("filters shows the cross product and marks what nobody meant")
  func filters() async throws {
    let run = try await run(["filters"] + Self.known)
    #expect(
      run.output == """
        line 5, .Main, autoVerify: 4 combinations
            scheme  host          path
            https   shop.example  pathPrefix="/buy"
          ! https   old.example   pathPrefix="/buy"
          ! http    shop.example  pathPrefix="/buy"
            http    old.example   pathPrefix="/buy"
          10:9 unexpected-combination: The data elements of the filter are combined freely, so it also accepts \
        https://old.example pathPrefix="/buy" and 1 other unexpected combination; give each group of links a filter \
        of its own.

        """, "\(run.output)")
    #expect(run.status == 0)
    let json = try await self.run(["filters", "--format", "json"] + Self.known)
    #expect(
      json.output.hasPrefix(
        "{\"package\":\"com.example.shop\",\"filters\":[{\"filter\":0,\"activity\":\".Main\""))
    #expect(json.output.contains("\"code\":\"unexpected-combination\",\"line\":10,\"column\":9"))
  }

  @Test("explain reads what a device says, from a file or standard input")
  func explain() async throws {
    let text = "  com.example.shop:\n    Domain verification state:\n      shop.example: 1024\n"
    let run = try await run(["explain"], input: text)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("com.example.shop\n  Line 3: the host \"shop.example\" was not verified: 1024"))
    #expect(run.output.contains("    Next: Check the network"))
    let odd = try await self.run(["explain", "--format", "json", "-"], input: text + "odd\n")
    #expect(odd.status == 1 && odd.output.contains("\"line\":4,\"kind\":\"unknown\""))
    #expect(odd.output.contains("\"state\":\"1024\",\"verified\":false"))
  }

  @Test("a long next step keeps its command, and nothing steers the terminal")
  func longSentence() async throws {
    let host = String(repeating: "a", count: 150) + "\u{1B}[31m.example"
    let text = "com.example.shop:\n  Domain verification state:\n    \(host): 1024\n"
    let run = try await run(["explain"], input: text)
    #expect(run.output.contains("--re-verify com.example.shop, wait 20 seconds and ask again."))
    #expect(!run.output.utf8.contains(0x1B))
  }

  @Test(
    "what cannot be read is one clear sentence and status 2",
    arguments: [
      (["match", "--manifest", "no.xml", "https://a.b/"], "there is no such file"),
      (["match", "--manifest", "broken.xml", "https://a.b/"], "broken.xml:1:"),
      (["match", "--manifest", "x.xml", "https://a.b/"], "no manifest"),
      (["match", "--manifest", "m.xml", "--api", "x", "https://a.b/"], "API level"),
      (["match", "--manifest", "m.xml", "--placeholder", "x", "https://a.b/"], "host=shop.example"),
      (["match", "--manifest", "m.xml", "--certificate", "AA", "https://a.b/"], "SHA-256"),
      (["match", "--manifest", "m.xml", "nonsense"], "is no URL"),
      (["match", "--manifest", "m.xml"], "Missing expected"),
      (["filters", "--manifest", "m.xml", "--max-size", "5"], "at most 5"), (["filters"], "Missing expected"),
      (["explain", "x.xml"], "pm get-app-links"),
    ])
  func misuse(arguments: [String], words: String) async throws {
    let run = try await run(arguments)
    #expect(run.status == 2 && run.errors.contains(words), "\(run.output)\(run.errors)")
  }

  @Test("help has an example", arguments: [[], ["match"], ["filters"], ["explain"]])
  func help(verb: [String]) async throws {
    let run = try await run(verb + ["--help"])
    #expect(run.status == 0 && run.output.contains("Example:"))
  }
}
