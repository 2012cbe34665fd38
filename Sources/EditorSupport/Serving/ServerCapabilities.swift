import FindingReports

/// What the server tells about itself.
enum ServerCapabilities {
  /// The result of `initialize`.
  static func result(encoding: PositionEncoding, version: String) -> String {
    var json = JSONText()
    json.object { result in
      result.object("capabilities") { write(encoding, to: &$0) }
      result.object("serverInfo") {
        $0.member("name", "applinks")
        $0.member("version", version)
      }
    }
    return json.text
  }

  private static func write(_ encoding: PositionEncoding, to json: inout JSONText) {
    json.member("positionEncoding", encoding.name)
    json.object("textDocumentSync") {
      $0.member("openClose", true)
      // Changes come as stretches of the text.
      $0.member("change", 2)
      $0.member("save", true)
    }
    json.member("hoverProvider", true)
    json.object("completionProvider") { provider in
      provider.array("triggerCharacters") { list in
        for character in ["\"", "$", "(", ":", "?", ">"] { list.value(character) }
      }
    }
    json.object("codeActionProvider") { provider in
      provider.array("codeActionKinds") { list in
        list.value("quickfix")
        list.value(CodeActionWriter.fixAllKind)
      }
    }
    json.member("documentFormattingProvider", true)
    json.member("definitionProvider", true)
  }
}
