public import DeviceSimulation
import Entitlements

/// An app as its entitlements and the plan have it.
public enum EntitledApp {
  /// The app of an entry whose source, if any, is a file of entitlements, given from the root of the file system.
  ///
  /// - Throws: ``PlanError`` where the file cannot be read, or nothing says the app identifier.
  public static func read(_ entry: PlanApp) throws(PlanError) -> AppPackage {
    var identifier = entry.identifier
    var domains: [String] = []
    if let source = entry.source {
      let bytes = try BoundedFile.bytes(source, limit: 4 << 20)
      do throws(EntitlementError) {
        let document = try EntitlementDocument(parsing: bytes)
        identifier = identifier ?? document.applicationIdentifier?.text
        domains = document.associatedDomains?.map(\.text) ?? []
      } catch {
        throw PlanError(file: "", message: "\(PlanWords.quoted(source)): \(error.message)")
      }
    }
    guard let identifier else {
      throw PlanError(
        file: "",
        message: "nothing says its identifier: add \"identifier\", such as 8A3KX2M9QT.com.example.shop.")
    }
    return AppPackage(
      identifier, version: entry.version, domains: domains + entry.domains, schemes: entry.schemes,
      signing: entry.signing.flatMap(AppPackage.Signing.init(rawValue:)) ?? .store,
      isAppClip: entry.isAppClip ?? false)
  }
}
