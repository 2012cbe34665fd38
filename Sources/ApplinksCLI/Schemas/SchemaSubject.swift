import ArgumentParser

/// The files for which there are JSON Schemas.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// `apple-app-site-association`.
  case aasa
  /// `assetlinks.json`.
  case assetlinks
  /// `applinks.yaml`.
  case applinks

  /// The schema, with a line break at its end.
  ///
  /// - Parameters:
  ///   - isStrict: Whether only what lint calls right passes, where the file's form can tell.
  func text(isStrict: Bool) -> String {
    switch self {
    case .aasa: AssociationSchema(isStrict: isStrict).text
    case .assetlinks: StatementSchema(isStrict: isStrict).text
    case .applinks: ConfigurationSchema().text
    }
  }
}
