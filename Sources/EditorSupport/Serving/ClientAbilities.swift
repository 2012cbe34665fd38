import PositionedJSON

/// What the client has told about itself at the start.
struct ClientAbilities: Sendable {
  /// What characters are counted in.
  var encoding = PositionEncoding.utf16
  /// Whether other places that have a part in a finding are shown.
  var showsRelatedPlaces = false
  /// Whether edits may name the version that they are for.
  var takesVersionedEdits = false
  /// Whether completions may hold places to fill in.
  var takesSnippets = false
  /// The time from the last change until proofs begin, in milliseconds.
  var proofDelay = 300

  init() {}

  /// Reads the parameters of `initialize`; what is missing or of another type counts as not told.
  init(_ parameters: JSONValue?) {
    let capabilities = parameters?["capabilities"]
    let encodings = capabilities?["general"]?["positionEncodings"].map { $0.elements.compactMap(\.string) }
    if encodings?.contains("utf-8") == true { encoding = .utf8 }
    let document = capabilities?["textDocument"]
    showsRelatedPlaces = document?["publishDiagnostics"]?["relatedInformation"]?.boolean ?? false
    takesSnippets = document?["completion"]?["completionItem"]?["snippetSupport"]?.boolean ?? false
    takesVersionedEdits =
      capabilities?["workspace"]?["workspaceEdit"]?["documentChanges"]?.boolean ?? false
    let delay = parameters?["initializationOptions"]?["proofDelay"]?.numberText.flatMap(Int.init)
    if let delay { proofDelay = min(max(delay, 0), 60_000) }
  }
}
