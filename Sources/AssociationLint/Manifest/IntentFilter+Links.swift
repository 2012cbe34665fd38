import AssetLinks

extension IntentFilter {
  /// Whether the filter is for documents that apps hand to each other, which no browser opens.
  var isForDocuments: Bool {
    autoVerify == .no && !schemes.isEmpty && schemes.allSatisfy { $0.text == "content" || $0.text == "file" }
  }
}
