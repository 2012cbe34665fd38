import AppInspection
import DeviceSimulation
import Entitlements
import Foundation
import LinkTesting
import PackageReading

/// Finds out what an app claims, whatever it is given as: the one place where other forms of apps come in.
struct AppSource {
  private let console: Console

  /// The largest entitlements file that is read, in bytes.
  private static let limit = 4 << 20

  init(_ console: Console) { self.console = console }

  /// The app that `text` names.
  ///
  /// - Parameters:
  ///   - text: A file, a folder or a name in `applinks.yaml`.
  ///   - identifier: The app identifier that the user gave.
  func read(_ text: String, identifier: String?) throws(ToolError) -> AppPackage {
    let path = console.absolute(text)
    if FileReader.isFolder(path) {
      return try Self.checked(BuiltApp(AppReading(folder: path), name: text).package(identifier: identifier))
    }
    guard FileReader.exists(path) else {
      if let entry = try AppEntries(console).entry(named: text) { return try readEntry(entry, identifier) }
      throw ToolError(
        "\(Quoted.text(text)) is neither a file nor a folder, and applinks.yaml has no such entry under \"apps\"."
      )
    }
    let data = try AppFile.open(path, name: text)
    if ZipArchive.isLikelyZip(data.prefix(4)) || MachOFile.isLikely(data.prefix(8)) {
      return try Self.checked(
        BuiltApp(AppReading(data, name: text), name: text).package(identifier: identifier))
    }
    return try Self.checked(
      readEntitlements(try FileReader.read(path, name: text, limit: Self.limit), name: text, identifier))
  }

  /// The app of an entry whose source is given from the root of the file system.
  func readEntry(_ entry: PlanApp, _ identifier: String?) throws(ToolError) -> AppPackage {
    var package: AppPackage
    if let path = entry.source {
      package = try read(path, identifier: identifier ?? entry.identifier)
    } else if let own = identifier ?? entry.identifier {
      package = try Self.checked(AppPackage(own, domains: []))
    } else {
      throw ToolError(
        "The entry \(Quoted.text(entry.name)) under \"apps\" has neither \"identifier\" nor \"entitlements\"."
      )
    }
    package.domains += entry.domains
    package.schemes += entry.schemes.map { $0.lowercased() }
    if let version = entry.version { package.version = version }
    if let isAppClip = entry.isAppClip { package.isAppClip = isAppClip }
    if let signing = entry.signing.flatMap(AppPackage.Signing.init(rawValue:)) { package.signing = signing }
    return package
  }

  private func readEntitlements(_ bytes: [UInt8], name: String, _ identifier: String?) throws(ToolError)
    -> AppPackage
  {
    let document = try EntitlementInput.document(bytes, name: name)
    guard let own = identifier ?? document.applicationIdentifier?.text else {
      throw ToolError(
        "\(Quoted.text(name)) does not say the app identifier: add --id, such as --id 8A3KX2M9QT.com.example.shop."
      )
    }
    return AppPackage(
      own, domains: document.associatedDomains?.map(\.text) ?? [],
      signing: document.allowsDebugging == true ? .development : .store)
  }

  private static func checked(_ package: AppPackage) throws(ToolError) -> AppPackage {
    let identifier = AppIdentifier(package.identifier)
    guard identifier.isWellFormed else {
      throw ToolError(
        "\(identifier.problems.first?.message ?? "\(Quoted.text(package.identifier)) is no app identifier.") "
          + "Name it with --id PREFIX.BUNDLE.")
    }
    return package
  }
}
