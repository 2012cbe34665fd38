import AssociationFiles
import Entitlements
import PositionedJSON

/// What open files know that another may need: app identifiers, and domains.
enum KnownIdentifiers {
  /// The app identifiers that `documents` name, each once.
  static func all(in documents: [OpenDocument]) -> [String] {
    var seen: Set<String> = []
    return documents.flatMap(identifiers).filter { seen.insert($0).inserted }
  }

  private static func identifiers(in document: OpenDocument) -> [String] {
    switch document.kind {
    case .associationFile:
      let file = AssociationFile(parsing: document.snapshot.bytes)
      return file.services.flatMap { file.appIDs(of: $0.name) }
    case .entitlements:
      let entitlements = try? EntitlementDocument(parsing: document.snapshot.bytes)
      // A build variable is no identifier that a file could hold.
      return [entitlements?.applicationIdentifier?.text].compactMap { $0 }.filter { !$0.contains("$") }
    case .assetLinks, .manifest, .configuration, .other: return []
    }
  }

  /// The hosts that the entitlements among `documents` claim, each once.
  static func domains(in documents: [OpenDocument]) -> [String] {
    var seen: Set<String> = []
    return documents.filter { $0.kind == .entitlements }.flatMap { document -> [String] in
      let entitlements = try? EntitlementDocument(parsing: document.snapshot.bytes)
      return (entitlements?.associatedDomains ?? []).compactMap { domain in
        domain.text.split(separator: ":", maxSplits: 1).last?.split(separator: "?").first.map(String.init)
      }
    }
    .filter { seen.insert($0).inserted }
  }
}
