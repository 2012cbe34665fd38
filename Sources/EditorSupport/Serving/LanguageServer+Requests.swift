import AssociationFiles
import FindingReports
import Findings
import PositionedJSON

/// What the editor asks about a file.
extension LanguageServer {
  func codeActions(_ parameters: JSONValue?) throws(RPCError) -> String {
    let document = try document(parameters)
    let range = document.snapshot.offsets(of: try EditorRange(parameters?["range"]))
    let kinds = parameters?["context"]?["only"].map { $0.elements.compactMap(\.string) }
    let diagnostics = DiagnosticWriter(
      document: document, showsRelatedPlaces: abilities.showsRelatedPlaces)
    return CodeActionWriter(diagnostics: diagnostics, writesVersions: abilities.takesVersionedEdits)
      .actions(in: range, kinds: kinds)
  }

  func formatting(_ parameters: JSONValue?) throws(RPCError) -> String {
    let document = try document(parameters)
    let edits = DocumentFormatter.edits(for: document.snapshot.bytes, kind: document.kind)
    return TextEditWriter.array(edits, in: document.snapshot)
  }

  func hover(_ parameters: JSONValue?) throws(RPCError) -> String {
    var (document, offset) = try place(parameters)
    let hover: Hover?
    switch document.kind {
    case .associationFile:
      hover =
        AssociationHover(document.associationReading(), offset: offset, findings: document.findings).hover
      // The reading is kept for the next question.
      documents[document.uri] = document
    case .configuration: hover = ConfigurationHover(document.snapshot, offset: offset).hover
    case .assetLinks, .entitlements, .manifest, .other: hover = nil
    }
    guard let found = hover ?? FindingHover(document.findings, offset: offset).hover else { return "null" }
    var json = JSONText()
    json.object { object in
      object.object("contents") {
        $0.member("kind", "markdown")
        $0.member("value", found.markdown)
      }
      document.snapshot.range(found.range).write("range", to: &object)
    }
    return json.text
  }

  func completion(_ parameters: JSONValue?) throws(RPCError) -> String {
    var (document, offset) = try place(parameters)
    let items: [CompletionItem]
    switch document.kind {
    case .associationFile:
      let others = documents.values.filter { $0.uri != document.uri }.sorted { $0.uri < $1.uri }
      items =
        AssociationCompletion(
          document.snapshot.bytes, offset: offset, file: document.associationReading().file,
          identifiers: KnownIdentifiers.all(in: others)
        ).items
      documents[document.uri] = document
    case .assetLinks: items = StatementCompletion(document.snapshot.bytes, offset: offset).items
    case .entitlements:
      let domains = KnownIdentifiers.domains(in: Array(documents.values))
      items = EntitlementCompletion(document.snapshot.bytes, offset: offset, domains: domains).items
    case .configuration:
      items =
        ConfigurationCompletion(
          document.snapshot, offset: offset, sections: environment.planSections
        ).items
    case .manifest, .other: items = []
    }
    var json = JSONText()
    json.object { object in
      object.member("isIncomplete", false)
      object.array("items") { list in
        for (rank, item) in items.enumerated() {
          list.object {
            item.write(to: &$0, rank: rank, document.snapshot, snippets: abilities.takesSnippets)
          }
        }
      }
    }
    return json.text
  }

  func definition(_ parameters: JSONValue?) throws(RPCError) -> String {
    var (document, offset) = try place(parameters)
    switch document.kind {
    case .associationFile:
      let file = document.associationReading().file
      documents[document.uri] = document
      guard let range = VariableDefinition.range(of: offset, in: file) else { return "null" }
      return Self.location(document.uri, document.snapshot.range(range))
    case .configuration:
      let found = environment.decidingRule(document.snapshot.bytes, document.path, offset)
      guard let found else { return "null" }
      let uri = DocumentURI.uri(of: found.path)
      let snapshot = TextSnapshot(found.text, encoding: abilities.encoding)
      return Self.location(uri, snapshot.range(found.range))
    case .assetLinks, .entitlements, .manifest, .other: return "null"
    }
  }

  private static func location(_ uri: String, _ range: EditorRange) -> String {
    var json = JSONText()
    json.object { object in
      object.member("uri", uri)
      range.write("range", to: &object)
    }
    return json.text
  }
}
