/// Boolean attributes.
enum ManifestFlag {
  /// What a value says; `unknown` for a resource and for other words.
  static func value(_ text: ManifestText) -> Verdict {
    guard text.unresolved == nil else { return .unknown }
    if ASCIIText.equalIgnoringCase(text.text, "true") { return .yes }
    return ASCIIText.equalIgnoringCase(text.text, "false") ? .no : .unknown
  }
}
