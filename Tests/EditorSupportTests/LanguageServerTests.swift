import EditorSupport
import Findings
import PositionedJSON
import Testing

@Suite struct LanguageServerTests {
  private static let uri = "file:///a/apple-app-site-association"
  private static let app = "8A3KX2M9QT.com.example.shop"

  private static func file(_ components: String, more: String = "") -> String {
    #"{"applinks": {\#(more)"details": [{"appIDs": ["\#(app)"], "components": [\#(components)]}]}}"#
  }

  // MARK: - The conversation

  @Test func nothingIsAnsweredBeforeInitialize() async {
    let editor = Editor()
    #expect(await editor.ask("textDocument/hover")?["error"]?["code"]?.numberText == "-32002")
    await editor.open(Self.uri, "{")
    #expect(editor.rules(Self.uri) == nil)
    #expect(await editor.ask("initialize")?["result"]?["serverInfo"]?["version"]?.string == "test")
    #expect(await editor.ask("initialize")?["error"]?["code"]?.numberText == "-32600")
    #expect(await editor.ask("no/method")?["error"]?["code"]?.numberText == "-32601")
  }

  @Test("exit ends with 0 only after shutdown", arguments: [true, false])
  func theEnd(isShutDown: Bool) async {
    let editor = Editor()
    await editor.start()
    if isShutDown {
      #expect(await editor.ask("shutdown")?["result"]?.kind == .null)
      #expect(await editor.ask("textDocument/hover")?["error"]?["code"]?.numberText == "-32600")
    }
    #expect(await editor.server.exitCode == nil)
    await editor.tell("exit")
    #expect(await editor.server.exitCode == (isShutDown ? 0 : 1))
  }

  @Test("the encoding is utf-8 only where the client knows it")
  func encodings() async {
    let plain = await Editor().ask("initialize")
    #expect(plain?["result"]?["capabilities"]?["positionEncoding"]?.string == "utf-16")
    let asked = await Editor().ask(
      "initialize", #"{"capabilities":{"general":{"positionEncodings":["utf-32","utf-8"]}}}"#)
    #expect(asked?["result"]?["capabilities"]?["positionEncoding"]?.string == "utf-8")
  }

  @Test(
    "messages that are none are answered with an error, and the server goes on",
    arguments: [
      "", "{", "[]", "null", "7", #"{"id":1}"#, #"{"jsonrpc":"1.0","id":1,"method":"shutdown"}"#,
      #"{"id":true,"method":"shutdown"}"#, #"{"id":1,"method":[]}"#, "\u{FEFF}{}", #"{"id":1,"id":2}"#,
    ])
  func malformed(_ body: String) async {
    let editor = Editor()
    await editor.start()
    let count = editor.messages.count
    await editor.server.receive(Array(body.utf8))
    #expect(editor.messages.count == count + 1)
    #expect(editor.messages.last?["error"] != nil)
    #expect(await editor.ask("shutdown")?["result"]?.kind == .null)
  }

  @Test("notifications with other parameters than theirs change nothing")
  func oddNotifications() async {
    let editor = Editor()
    await editor.start()
    await editor.open(Self.uri, "{}")
    for method in ["didOpen", "didChange", "didClose", "didSave"] {
      for parameters in ["null", "[]", "3", #"{"textDocument":7}"#, #"{"textDocument":{"uri":7}}"#] {
        await editor.tell("textDocument/\(method)", parameters)
      }
    }
    #expect(editor.rules(Self.uri) == ["no-service"])
  }

  // MARK: - Diagnostics

  @Test func proofsComeAfterTheRest() async {
    let editor = Editor()
    await editor.start()
    await editor.open(Self.uri, Self.file(#"{"/": "/buy/*"}, {"/": "/buy/x", "exlcude": true}"#))
    #expect(editor.rules(Self.uri) == ["misspelt-key"])
    await editor.server.finishProofs()
    #expect(editor.rules(Self.uri)?.contains("unreachable-component") == true)
    #expect(editor.rules(Self.uri)?.contains("misspelt-key") == true)
  }

  @Test("a change takes back a proof about the text before it")
  func cancelledProof() async {
    let editor = Editor()
    await editor.start(#"{"capabilities":{},"initializationOptions":{"proofDelay":50000}}"#)
    await editor.open(Self.uri, Self.file(#"{"/": "*"}, {"/": "/x"}"#))
    let text = JSONQuoting.quoted(Self.file(#"{"/": "*"}"#))
    await editor.tell(
      "textDocument/didClose", #"{"textDocument":{"uri":"\#(Self.uri)"}}"#)
    await editor.tell(
      "textDocument/didOpen", #"{"textDocument":{"uri":"\#(Self.uri)","version":2,"text":\#(text)}}"#)
    // Waits for fifty seconds where the first proof is not cancelled; the second ends with the conversation.
    _ = await editor.ask("shutdown")
    await editor.server.finishProofs()
    #expect(editor.rules(Self.uri) == [])
  }

  @Test func closingTakesFindingsBack() async {
    let editor = Editor()
    await editor.start()
    await editor.open(Self.uri, "{,}")
    #expect(editor.rules(Self.uri)?.isEmpty == false)
    await editor.tell("textDocument/didClose", #"{"textDocument":{"uri":"\#(Self.uri)"}}"#)
    #expect(editor.rules(Self.uri) == [])
  }

  @Test("what a project has set holds in the editor")
  func projectSettings() async {
    let environment = EditorEnvironment(
      toolVersion: "test",
      projectSettings: { path in
        #expect(path == "/a/apple-app-site-association")
        return .init(policy: SeverityPolicy(settings: ["no-service": .off]))
      })
    let editor = Editor(environment: environment)
    await editor.start()
    await editor.open(Self.uri, "{}")
    #expect(editor.rules(Self.uri) == [])
  }

  @Test("other JSON is left alone")
  func otherFiles() async {
    let editor = Editor()
    await editor.start()
    await editor.open("file:///a/package.json", "{,}")
    #expect(editor.rules("file:///a/package.json") == nil)
  }

  // MARK: - Hover

  @Test func hoverOfARule() async throws {
    let editor = Editor()
    await editor.start()
    let text = try #require(
      await editor.hover(Self.file(#"{"/": "/buy/*", "?": {"a|": "1"}, "exclude": true}, {"/": "*"}"#)))
    #expect(text.contains("details[0].components[0]"))
    #expect(text.contains("keeps links in the browser"))
    #expect(text.contains("`https://example.com/buy/42?a=1`"))
  }

  @Test func hoverOfVariables() async throws {
    let editor = Editor()
    await editor.start()
    let variables = #""substitutionVariables": {"s": ["one", "two"]}, "#
    for (component, words) in [
      (#"{"/": "/$(s|)/*"}"#, "`one`, `two`"), (#"{"/": "/$(la|ng)/*"}"#, "language"),
      (#"{"/": "/$(x|)/*"}"#, "defined nowhere"),
    ] {
      let text = try #require(await editor.hover(Self.file(component, more: variables)))
      #expect(text.contains(words))
    }
  }

  @Test func hoverOfKeysAndNothing() async throws {
    let editor = Editor()
    await editor.start()
    #expect(try #require(await editor.hover(#"{"webcre|dentials": {"apps": []}}"#)).contains("passwords"))
    #expect(await editor.hover("lint:|", named: "file:///b/applinks.yaml") == nil)
    #expect(
      await editor.hover("lint:\n  ignore: json-trailing-|comma\n", named: "file:///applinks.yaml") != nil)
  }

  // MARK: - Completion

  @Test("keys are those of their object and not there yet")
  func keys() async {
    let editor = Editor()
    await editor.start()
    #expect(
      await editor.completions(#"{"|": {}, "appclips": {}}"#).sorted() == [
        "activitycontinuation", "applinks", "authsrv", "webcredentials",
      ])
    #expect(
      await editor.completions(#"{"applinks": {|}}"#) == [
        "details", "defaults", "substitutionVariables", "apps",
      ])
    // A control character is no JSON, and no word either.
    #expect(await editor.completions("{\"webcredentials\": {|\u{1}") == ["apps"])
    #expect(await editor.completions(#"{"webcredentials": {"# + "|") == ["apps"])
    let rule = ["?", "#", "caseSensitive", "percentEncoded", "comment"]
    #expect(await editor.completions(Self.file(#"{"/": "/a", "|", "exclude": true}"#)) == rule)
    // A text that breaks off.
    #expect(
      await editor.completions(
        #"{"applinks": {"details": [{"appIDs": ["x"], "components": [{"/": "a", "exclude": true, "|"#)
        == rule)
    #expect(await editor.completions(#"{"unknown": {"|"}}"#) == [])
  }

  @Test func values() async {
    let editor = Editor()
    await editor.start()
    #expect(await editor.completions(Self.file(#"{"exclude": |}"#)) == ["true", "false"])
    #expect(await editor.completions(Self.file(#"{"exclude": t|}"#)) == ["true", "false"])
    let variables = #""substitutionVariables": {"s": ["one"]}, "#
    let labels = await editor.completions(Self.file(#"{"/": "/a/$(|"}"#, more: variables))
    #expect(labels.first == "$(s)")
    #expect(labels.contains("$(region)"))
    #expect(await editor.completions(Self.file(#"{"/": "/a/|"}"#, more: variables)) == [])
    #expect(
      await editor.completions(#"{"applinks": {"details": [{"appID": "x", "paths": ["/$(|"]}]}}"#) == [])
  }

  @Test("identifiers are those of other places, and of other open files")
  func identifiers() async {
    let editor = Editor()
    await editor.start()
    await editor.open(
      "file:///b/apple-app-site-association", #"{"appclips": {"apps": ["8A3KX2M9QT.com.example.clip"]}}"#)
    let text = #"{"webcredentials": {"apps": ["|"]}, "activitycontinuation": {"apps": ["\#(Self.app)"]}}"#
    #expect(await editor.completions(text) == [Self.app, "8A3KX2M9QT.com.example.clip"])
    let inList = #"{"webcredentials": {"apps": ["\#(Self.app)", "|"]}}"#
    #expect(await editor.completions(inList) == ["8A3KX2M9QT.com.example.clip"])
  }

  @Test("a variable in use is offered for definition")
  func undefinedVariables() async {
    let editor = Editor()
    await editor.start()
    let text = Self.file(#"{"/": "/$(shop)/$(lang)"}"#, more: #""substitutionVariables": {"|"}, "#)
    #expect(await editor.completions(text) == ["shop"])
  }

  @Test("what completion puts in makes a file that can be read")
  func insertedKeys() async throws {
    let editor = Editor()
    await editor.start()
    let marked = #"{"webcredentials": {"|"}}"#
    let answer = await editor.ask("textDocument/completion", at: marked, named: Self.uri)
    let edit = try #require(answer?["result"]?["items"]?.elements.first { _ in true }?["textEdit"])
    #expect(edit["newText"]?.string == #""apps": [""]"#)
    #expect(edit["range"]?["start"]?["character"]?.numberText == "20")
    #expect(edit["range"]?["end"]?["character"]?.numberText == "22")
  }

  @Test func assetLinks() async {
    let editor = Editor()
    await editor.start()
    let uri = "file:///a/assetlinks.json"
    #expect(await editor.completions(#"[{"relation": ["|"]}]"#, named: uri).count == 2)
    #expect(
      await editor.completions(#"[{"target": {"namespace": "|"}}]"#, named: uri) == ["android_app", "web"])
    #expect(
      await editor.completions(#"[{"relation": [], |}]"#, named: uri) == [
        "target", "relation_extensions", "include",
      ])
  }

  @Test func entitlements() async {
    let editor = Editor()
    await editor.start()
    let uri = "file:///a/Shop.entitlements"
    let head =
      "<plist><dict>\n<key>com.apple.developer.associated-domains</key><array><string>applinks:shop.example</string>"
    #expect(await editor.completions(head + "<string>|</string>", named: uri).first == "applinks:")
    #expect(
      await editor.completions(head + "<string>applinks:a.example?|</string>", named: uri).first
        == "?mode=developer")
    #expect(
      await editor.completions("<plist><dict><key>|</key>", named: uri).first
        == "com.apple.developer.associated-domains")
    #expect(await editor.completions("<plist><dict><key>other</key><string>|</string>", named: uri) == [])
  }

  @Test func configuration() async {
    let editor = Editor()
    await editor.start()
    let uri = "file:///a/applinks.yaml"
    #expect(await editor.completions("|", named: uri) == ["lint"])
    #expect(await editor.completions("lint:\n  |", named: uri).contains("fail-on"))
    #expect(await editor.completions("lint:\n  fail-on: |", named: uri).contains("never"))
    #expect(
      await editor.completions("lint:\n  severity:\n    |", named: uri).contains("unreachable-component"))
    #expect(
      await editor.completions("lint:\n  severity:\n    json-comment: |", named: uri) == [
        "off", "note", "warning", "error",
      ])
    #expect(
      await editor.completions("lint:\n  ignore:\n    - |", named: uri).contains("unreachable-component"))
    #expect(
      await editor.completions("lint:\n  paths:\n    \"a/**\":\n      |", named: uri) == [
        "select", "ignore", "severity",
      ])
  }

  // MARK: - Fixes, layout, definitions

  @Test func fixes() async throws {
    let editor = Editor()
    await editor.start()
    await editor.open(Self.uri, #"{"webcredentials": {"apps": ["é\#(Self.app)",]}}"#)
    let range = #"{"start":{"line":0,"character":0},"end":{"line":0,"character":80}}"#
    let answer = await editor.ask(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(range),"context":{"diagnostics":[]}}"#)
    let actions = try #require(answer?["result"]?.elements.map { $0 })
    let fix = try #require(
      actions.first {
        $0["diagnostics"]?.elements.contains { $0["code"]?.string == "json-trailing-comma" } == true
      })
    let edit = try #require(fix["edit"]?["changes"]?[Self.uri]?.elements.first { _ in true })
    #expect(edit["newText"]?.string == "")
    let only = await editor.ask(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(range),"context":{"only":["source"]}}"#)
    #expect(only?["result"]?.elements.allSatisfy { $0["kind"]?.string == "source.fixAll.applinks" } == true)
    #expect(only?["result"]?.elements.count == 1)
  }

  @Test func layout() async throws {
    let editor = Editor()
    await editor.start()
    let question = #"{"textDocument":{"uri":"\#(Self.uri)"},"options":{}}"#
    await editor.open(Self.uri, "{ \"webcredentials\": {\"apps\": []}}\n")
    let edits = try #require(
      await editor.ask("textDocument/formatting", question)?["result"]?.elements.map { $0 })
    #expect(edits.count == 1)
    await editor.open(Self.uri, "{ \"webcredentials\": {\"apps\": [}}\n")
    #expect(await editor.ask("textDocument/formatting", question)?["result"]?.elements.count == 0)
  }

  @Test func definitions() async {
    let editor = Editor()
    await editor.start()
    let text = Self.file(#"{"/": "/$(s|)"}"#, more: #""substitutionVariables": {"s": ["x"]}, "#)
    let answer = await editor.ask("textDocument/definition", at: text, named: Self.uri)
    #expect(answer?["result"]?["range"]?["start"]?["character"]?.numberText == "40")
  }

  @Test("an expectation leads to its rule in another file")
  func decidingRule() async {
    let environment = EditorEnvironment(
      toolVersion: "test",
      decidingRule: { text, path, offset in
        #expect(path == "/a/applinks.yaml")
        return offset == 3 ? .init(path: "/a b/é.json", text: Array("{\n😀}".utf8), range: 2..<7) : nil
      })
    let editor = Editor(environment: environment)
    await editor.start()
    let answer = await editor.ask("textDocument/definition", at: "lin|t:\n", named: "file:///a/applinks.yaml")
    #expect(answer?["result"]?["uri"]?.string == "file:///a%20b/%C3%A9.json")
    #expect(answer?["result"]?["range"]?["end"]?["character"]?.numberText == "3")
  }

  @Test("texts that break off anywhere are answered")
  func prefixes() async {
    let editor = Editor()
    await editor.start()
    let text = Array(
      Self.file(
        #"{"/": "/$(s)/é😀", "?": {"a": "b"}, "exclude": true}"#,
        more: #""substitutionVariables": {"s": ["x"]}, "#
      ).utf8)
    for end in 0...text.count {
      let prefix = String(decoding: text[..<end], as: UTF8.self).replacing("|", with: "")
      _ = await editor.completions(prefix + "|")
      _ = await editor.hover(prefix + "|")
      #expect(editor.messages.last?["error"] == nil)
    }
  }
}
