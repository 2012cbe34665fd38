import Testing

@Suite("The verb parity, run as users run it")
struct ParityVerbTests {
  private static func manifest(_ data: String) -> String {
    """
    <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.shop">
      <uses-sdk android:targetSdkVersion="35"/>
      <application>
        <activity android:name=".Main" android:exported="true">
          <intent-filter android:autoVerify="true">
            <action android:name="android.intent.action.VIEW"/>
            <category android:name="android.intent.category.DEFAULT"/>
            <category android:name="android.intent.category.BROWSABLE"/>
            <data android:scheme="https" android:host="${host}"/>
            \(data)
          </intent-filter>
        </activity>
      </application>
    </manifest>
    """
  }
  private static let files = [
    "aasa":
      #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{"/": "/buy/*", "percentEncoded": false}]}]}}"#,
    "all": #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{}]}]}}"#,
    "m.xml": manifest("<data android:pathPrefix=\"/buy/\"/><data android:path=\"/x\"/>"),
    "any.xml": manifest(""),
    "links.json": "[]",
  ]
  private static let host = ["--placeholder", "host=shop.example"]

  private func run(_ arguments: [String]) async throws -> ToolRun {
    try await ToolRun(list: ["parity"] + arguments, files: Self.files)
  }

  @Test("text names the links of each side, their example and what takes them")
  func text() async throws {
    let run = try await run(["--ios", "aasa", "--android", "m.xml"] + Self.host)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        shop.example
          Holds if the host is verified for the Android app; --assetlinks was not given for it.
          iOS only      { "/": "/buy/*", "percentEncoded": false }
                          for example  https://shop.example/buy
                          (a part of these links: no components say exactly which)
                          opened by details[0].components[0] for A.a
          Android only  https://shop.example path="/x"
                          for example  https://shop.example/x
                          taken by the filter in line 5

        """, "\(run.output)")
  }

  @Test("JSON has the documented shape, and differences fail only when asked to")
  func json() async throws {
    let run = try await run(
      ["--ios", "aasa", "--android", "m.xml", "--format", "json", "--fail-on-difference"] + Self.host)
    #expect(run.status == 1)
    #expect(
      run.output == #"""
        {"equivalent":false,"equivalentButForEscapes":false,"hosts":[{"host":"shop.example","equivalent":false,"assumesVerification":true,"iosOnly":[{"app":"A.a","pattern":{ "/": "/buy/*", "percentEncoded": false },"exact":false,"example":"https://shop.example/buy","needsEscapes":false,"rule":{"detail":0,"component":0}}],"androidOnly":[{"filter":0,"line":5,"data":"https://shop.example path=\"/x\"","exact":true,"example":"https://shop.example/x","needsEscapes":false}]}],"unknown":[]}

        """#, "\(run.output)")
  }

  @Test("equivalent is said in every format", arguments: ["text", "json", "markdown"])
  func equivalent(format: String) async throws {
    let run = try await run(
      ["--ios", "all", "--android", "any.xml", "--format", format, "--fail-on-difference"] + Self.host)
    #expect(run.status == 0 && run.output.contains("equivalent"), "\(run.output)")
  }

  @Test("asset links that do not name the app leave iOS alone, and a missing value is named")
  func narrowed() async throws {
    let lost = try await run(
      ["--ios", "all", "--android", "any.xml", "--assetlinks", "links.json", "--format", "markdown"]
        + Self.host)
    #expect(lost.output.contains("No link opens the Android app by default"), "\(lost.output)")
    #expect(lost.output.contains("| iOS only | "), "\(lost.output)")
    let unresolved = try await run(["--ios", "all", "--android", "any.xml", "--domain", "shop.example"])
    #expect(unresolved.output.contains("\"${host}\""), "\(unresolved.output)")
    let missing = try await run(["--ios", "none", "--android", "any.xml", "--format", "json"])
    #expect(missing.status == 2 && missing.output.contains("error"))
  }
}
