import Findings
import PositionedJSON

/// The files that are open, and what is found in them.
extension LanguageServer {
  func open(_ parameters: JSONValue?) {
    guard let item = parameters?["textDocument"], let uri = item["uri"]?.string,
      let text = item["text"]?.stringBytes
    else { return }
    guard documents[uri] != nil || documents.count < Self.maximumDocuments else { return }
    documents[uri] = OpenDocument(
      uri: uri, version: Self.version(item), text: text, encoding: abilities.encoding)
    judge(uri)
  }

  func change(_ parameters: JSONValue?) {
    guard let item = parameters?["textDocument"], let uri = item["uri"]?.string,
      var document = documents.removeValue(forKey: uri)
    else { return }
    for change in parameters?["contentChanges"]?.elements.map({ $0 }) ?? [] {
      guard let text = change["text"]?.stringBytes else { continue }
      if let range = change["range"] {
        // What names no place changes nothing.
        guard let range = try? EditorRange(range) else { continue }
        document.text.replace(range, with: text, encoding: abilities.encoding)
      } else {
        document.text = EditedText(text)
      }
    }
    document.version = Self.version(item)
    document.refresh()
    documents[uri] = document
    judge(uri)
  }

  func close(_ parameters: JSONValue?) {
    guard let uri = parameters?["textDocument"]?["uri"]?.string,
      var document = documents.removeValue(forKey: uri)
    else { return }
    proofs.removeValue(forKey: uri)?.cancel()
    document.findings = []
    document.version = nil
    publish(document)
  }

  /// Judges every open file anew: what a project has set may have changed.
  func judgeAll() {
    for uri in documents.keys.sorted() { judge(uri) }
  }

  /// Publishes what the quick rules find, and starts the proofs.
  private func judge(_ uri: String) {
    proofs.removeValue(forKey: uri)?.cancel()
    guard var document = documents[uri], document.kind != .other else { return }
    let judge = DocumentJudge(
      environment: environment, settings: environment.projectSettings(document.path))
    document.findings = judge.quickFindings(
      in: document.snapshot.bytes, kind: document.kind, name: document.path)
    documents[uri] = document
    publish(document)
    guard DocumentJudge.hasProofs(document.kind) else { return }
    let version = document.version
    let delay = abilities.proofDelay
    let text = document.snapshot.bytes
    let kind = document.kind
    let name = document.path
    proofs[uri] = Task.detached(priority: .utility) { [weak self] in
      // The next change cancels the wait.
      guard (try? await Task.sleep(for: .milliseconds(delay))) != nil else { return }
      let findings = judge.allFindings(in: text, kind: kind, name: name)
      guard !Task.isCancelled else { return }
      await self?.take(findings, of: uri, version: version, text: text)
    }
  }

  private func take(_ findings: [Finding], of uri: String, version: Int?, text: [UInt8]) {
    // A cancelled proof may still have been under way.
    guard !Task.isCancelled, var document = documents[uri], document.version == version,
      document.snapshot.bytes == text
    else { return }
    proofs.removeValue(forKey: uri)
    guard document.findings != findings else { return }
    document.findings = findings
    documents[uri] = document
    publish(document)
  }

  private func publish(_ document: OpenDocument) {
    let writer = DiagnosticWriter(document: document, showsRelatedPlaces: abilities.showsRelatedPlaces)
    send(OutgoingMessage.notification("textDocument/publishDiagnostics", writer.parameters))
  }

  private static func version(_ item: JSONValue) -> Int? { item["version"]?.numberText.flatMap(Int.init) }
}
