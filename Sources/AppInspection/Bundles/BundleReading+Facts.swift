extension BundleReading {
  /// Libraries that take links for the app, such as `Branch`.
  public var linkHandlers: [String] { LinkHandlers.libraries(in: self) }

  /// What cannot be told about the bundle, in sentences.
  public var unknowns: [String] { Unknowns.of(self) }
}
