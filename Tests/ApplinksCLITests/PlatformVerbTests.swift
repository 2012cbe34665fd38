import Testing

@Suite("Verbs that take both platforms' files, run as users run them")
struct PlatformVerbTests {
  static func manifest(_ data: String, package: String = "com.example.shop") -> String {
    """
    <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="\(package)">
      <uses-sdk android:minSdkVersion="24" android:targetSdkVersion="35"/>
      <application>
        <activity android:name=".Main" android:exported="true">
          <intent-filter android:autoVerify="true">
            <action android:name="android.intent.action.VIEW"/>
            <category android:name="android.intent.category.DEFAULT"/>
            <category android:name="android.intent.category.BROWSABLE"/>
            <data android:scheme="https" android:host="shop.example"/>
            \(data)
          </intent-filter>
        </activity>
      </application>
    </manifest>
    """
  }

  static func list(_ rules: String = "") -> String {
    """
    [{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",
      "package_name":"com.example.shop","sha256_cert_fingerprints":["\(AndroidVerbTests.print)"]}\(rules)}]
    """
  }

  static let excluding = list(
    #","relation_extensions":{"delegate_permission/common.handle_all_urls":{"dynamic_app_link_components":[{"/":"/buy/x","exclude":true},{"/":"*"}]}}"#
  )

  static let files = [
    "aasa": VerbTests.site, "m.xml": manifest(#"<data android:pathPrefix="/buy"/>"#), "links.json": list(),
    "rules.json": excluding, "none.json": "[]",
    "new.xml": manifest(#"<data android:pathPrefix="/buy"/><data android:path="/sell"/>"#),
    "same.xml": manifest(#"<data android:pathPattern="/buy.*"/>"#),
    "other.xml": manifest(#"<data android:pathPrefix="/buy"/>"#, package: "com.example.other"),
  ]
  static let apple = #"{"app":"8A3KX2M9QT.com.example.shop","#

  private func run(_ arguments: String..., input: String = "") async throws -> ToolRun {
    try await ToolRun(list: arguments, input: input, files: Self.files)
  }

  // MARK: - match

  @Test("match adds the Android app to the decisions, and says what it assumes")
  func match() async throws {
    let run = try await run(
      "match", "--in", "aasa", "--manifest", "m.xml", "--format", "json", "https://shop.example/buy/42",
      "https://shop.example/no")
    #expect(
      run.output == """
        {"url":"https://shop.example/buy/42","decisions":[\(Self.apple)"decision":"match","detail":0,"component":1},{"app":"com.example.shop","platform":"android","decision":"match","outcome":"opens","reason":"verified","conditions":["host-verification-assumed"]}]}
        {"url":"https://shop.example/no","decisions":[\(Self.apple)"decision":"no_match"},{"app":"com.example.shop","platform":"android","decision":"no_match","outcome":"does-not-open","reason":"no-filter"}]}

        """, "\(run.errors)")
    #expect(run.status == 0)
  }

  @Test("match takes the Android app alone, with its asset links and on its device")
  func alone() async throws {
    let run = try await run(
      "match", "--manifest", "m.xml", "--assetlinks", "rules.json", "--certificate", AndroidVerbTests.print,
      "--format", "json", "https://shop.example/buy/x", "https://shop.example/buy/42")
    #expect(
      run.output == """
        {"url":"https://shop.example/buy/x","decisions":[{"app":"com.example.shop","platform":"android","decision":"exclude","outcome":"does-not-open","reason":"dynamic-rule-excludes","conditions":["google-services"]}]}
        {"url":"https://shop.example/buy/42","decisions":[{"app":"com.example.shop","platform":"android","decision":"match","outcome":"opens","reason":"dynamic-rule-allows","conditions":["google-services"]}]}

        """, "\(run.errors)")
    let old = try await self.run(
      "match", "--manifest", "m.xml", "--assetlinks", "rules.json", "--api", "34",
      "https://shop.example/buy/x")
    #expect(
      old.output
        == "match     https://shop.example/buy/x  com.example.shop (android: verified; certificate-not-compared)\n"
    )
    let refused = try await self.run(
      "match", "--manifest", "m.xml", "--assetlinks", "none.json", "--format", "json",
      "https://shop.example/buy/x")
    #expect(
      refused.output.contains(#""decision":"no_match","outcome":"needs-choice","reason":"host-not-verified""#)
    )
  }

  @Test("text has a line for each platform; --domain and --app are about both")
  func text() async throws {
    let run = try await run(
      "match", "--in", "aasa", "--manifest", "m.xml", "--domain", "shop.example",
      "https://shop.example/buy/42",
      "https://other.example/buy/42")
    #expect(
      run.output == """
        match     https://shop.example/buy/42  8A3KX2M9QT.com.example.shop details[0].components[1]
        match     https://shop.example/buy/42  com.example.shop (android: verified; host-verification-assumed)
        no_match  https://other.example/buy/42
        no_match  https://other.example/buy/42  com.example.shop (android: other-domain)

        """, "\(run.errors)")
    let only = try await self.run(
      "match", "--in", "aasa", "--manifest", "m.xml", "--app", "com.example.shop", "--format", "json",
      "https://shop.example/buy/42")
    #expect(
      only.output.contains(#""decisions":[{"app":"com.example.shop","#) && !only.errors.contains("Note:"))
    let none = try await self.run(
      "match", "--in", "aasa", "--manifest", "m.xml", "--app", "8A3KX2M9QT.com.example.shop", "--format",
      "json",
      "https://shop.example/buy/42")
    #expect(!none.output.contains("android"))
  }

  @Test("standard input is decided about side by side, in its order, with faults", arguments: ["1", "3"])
  func stream(jobs: String) async throws {
    let count = 20_000
    let lines = (0..<count).map { $0 % 5_000 == 7 ? "no url\r" : "https://shop.example/buy/\($0)" }
    let run = try await run(
      "match", "--in", "aasa", "--manifest", "m.xml", "--format", "json", "--jobs", jobs,
      input: lines.joined(separator: "\n"))
    let output = run.output.split(separator: "\n")
    #expect(output.count == count && run.status == 1)
    for index in [0, 1, 4_999, 12_345, count - 1] {
      #expect(output[index].hasPrefix("{\"url\":\"https://shop.example/buy/\(index)\",\"decisions\":[{"))
      #expect(output[index].hasSuffix("]}]}") && output[index].contains("\"platform\":\"android\""))
    }
    #expect(
      output[5_007] == #"{"url":"no url","error":"The URL holds a blank or a control character at byte 3."}"#)
    #expect(run.errors.contains("line 8: \"no url\" is no URL"))
  }

  @Test("wrong use is told")
  func wrongUse() async throws {
    for arguments in [
      ["match", "https://shop.example/"], ["explain", "https://shop.example/"],
      ["match", "--in", "aasa", "--assetlinks", "links.json", "https://shop.example/"],
      ["match", "--in", "-", "--manifest", "-", "https://shop.example/"], ["match", "--manifest", "-"],
      ["match", "--in", "aasa", "--manifest", "m.xml", "--service", "webcredentials", "https://a.b/"],
      ["match", "--manifest", "aasa", "https://shop.example/"],
    ] {
      #expect(try await ToolRun(list: arguments, files: Self.files).status == 2, "\(arguments)")
    }
  }

  // MARK: - explain

  @Test("explain has Apple's reasons first, then Android's")
  func explain() async throws {
    let run = try await run("explain", "--in", "aasa", "--manifest", "m.xml", "https://shop.example/buy/42")
    let apple = try await self.run("explain", "--in", "aasa", "https://shop.example/buy/42")
    #expect(run.output.hasPrefix(apple.output))
    #expect(
      run.output.dropFirst(apple.output.count) == """
          Android: com.example.shop
            opens          The host is taken for verified: the asset links of "shop.example" were not given.
                           Holds if the asset links of the host, which were not given, list the app.
              + line 5, .Main

        """, "\(run.output)")
    let alone = try await self.run("explain", "--manifest", "m.xml", "https://shop.example/no")
    #expect(alone.output.hasPrefix("https://shop.example/no\n  Android: com.example.shop\n    does-not-open"))
    let json = try await self.run(
      "explain", "--in", "aasa", "--manifest", "m.xml", "--format", "json", "https://shop.example/buy/42")
    #expect(
      json.output.contains(
        #""android":{"app":"com.example.shop","platform":"android","decision":"match","outcome":"opens","reason":"verified","conditions":["host-verification-assumed"],"message":"#
      ), "\(json.output)")
    #expect(json.output.hasSuffix("\"decision\":\"match\"}]}}\n"))
  }

  // MARK: - lint

  @Test("lint --manifest judges the manifest")
  func lint() async throws {
    let option = try await run("lint", "--format", "json", "--manifest", "m.xml")
    let argument = try await run("lint", "--format", "json", "m.xml")
    #expect(option.output == argument.output && option.status == argument.status)
    #expect(option.output.contains("\"findings\""))
  }

  // MARK: - diff

  @Test("diff tells two manifests by their content")
  func diffManifests() async throws {
    let run = try await run("diff", "--format", "json", "m.xml", "new.xml")
    #expect(
      run.output == """
        {"equivalent":false,"apps":[{"app":"com.example.shop","platform":"android","opens":[{"host":"shop.example","filter":0,"line":5,"data":"https://shop.example path=\\"/sell\\"","exact":true,"example":"https://shop.example/sell","before":"no-filter","now":"verified"}],"closes":[],"conditions":["host-verification-assumed"]}]}

        """, "\(run.errors)")
    let twice = try await self.run("diff", "--format", "json", "--manifest", "m.xml", "--manifest", "new.xml")
    #expect(twice.output == run.output)
    let failing = try await self.run("diff", "--fail-on-change", "m.xml", "new.xml")
    #expect(
      failing.status == 1 && failing.output.contains("  opens    https://shop.example path=\"/sell\"\n"))
    let equal = try await self.run("diff", "--fail-on-change", "m.xml", "same.xml")
    #expect(
      equal.output == "equivalent: the same links open the app, if its hosts are verified.\n"
        && equal.status == 0)
  }

  @Test("diff of statement lists needs the app, and says what they change for it")
  func diffLists() async throws {
    let run = try await run("diff", "--manifest", "m.xml", "links.json", "none.json")
    #expect(
      run.output.contains("  closes   https://shop.example pathPrefix=\"/buy\"\n"),
      "\(run.output)\(run.errors)")
    #expect(run.output.contains("do not name the app"))
    let markdown = try await self.run(
      "diff", "--format", "github", "--manifest", "m.xml", "links.json", "rules.json")
    #expect(markdown.output.hasPrefix("<!-- applinks diff -->\n### Links that open the Android app: "))
    #expect(
      markdown.output.contains("| **closes** |") && markdown.output.contains("//shop.example/buy/x"))
    let alone = try await self.run("diff", "links.json", "none.json")
    #expect(alone.status == 2 && alone.errors.contains("--manifest"))
    let mixed = try await self.run("diff", "aasa", "m.xml")
    #expect(mixed.status == 2 && mixed.errors.contains("two files of one kind"))
  }

  @Test("another package is another app, unless --package makes them one")
  func packages() async throws {
    let run = try await run("diff", "--format", "json", "m.xml", "other.xml")
    #expect(run.output.contains(#""app":"com.example.shop","platform":"android","opens":[],"closes":[{"#))
    #expect(run.output.contains(#""app":"com.example.other","platform":"android","opens":[{"#))
    let same = try await self.run("diff", "--package", "com.example.shop", "m.xml", "other.xml")
    #expect(same.output.hasPrefix("equivalent"))
  }
}
