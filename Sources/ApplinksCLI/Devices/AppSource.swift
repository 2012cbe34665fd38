import DeviceSimulation
import Entitlements
import Foundation
import PackageReading
import PositionedJSON

/// Finds out what an app claims, whatever it is given as: the one place where other forms of apps come in.
///
/// Entitlements inside an executable's signature are not read here: an app without a file of entitlements beside its
/// executable is an error that says so.
struct AppSource {
  private let console: Console

  /// The largest property list that is read, in bytes.
  private static let limit = 4 << 20

  init(_ console: Console) { self.console = console }

  /// The app that `text` names.
  ///
  /// - Parameters:
  ///   - text: A file, a folder or a name in `applinks.yaml`.
  ///   - identifier: The app identifier that the user gave.
  func read(_ text: String, identifier: String?) throws(ToolError) -> AppPackage {
    let path = console.absolute(text)
    if FileReader.isFolder(path) { return try readFolder(path, name: text, identifier) }
    guard FileReader.exists(path) else {
      if let entry = try AppEntries(console).entry(named: text) { return try readEntry(entry, identifier) }
      throw ToolError(
        "\(Quoted.text(text)) is neither a file nor a folder, and applinks.yaml has no such entry under \"apps\"."
      )
    }
    if let data = PackageFile.open(path) { return try readArchive(data, name: text, identifier) }
    let bytes = try FileReader.read(path, name: text, limit: Self.limit)
    return try app(entitlements: bytes, name: text, AppInformation(), identifier)
  }

  // MARK: - Forms

  /// Where a built app may keep its entitlements beside the executable: Xcode writes them for simulators and archives.
  private static let entitlementFiles = [
    "archived-expanded-entitlements.xcent", "Contents/Resources/archived-expanded-entitlements.xcent",
  ]
  private static let informationFiles = ["Info.plist", "Contents/Info.plist"]
  private static let profileFiles = ["embedded.mobileprovision", "Contents/embedded.provisionprofile"]

  private func readFolder(_ folder: String, name: String, _ identifier: String?) throws(ToolError)
    -> AppPackage
  {
    try readBundle(name, identifier) { file throws(ToolError) in
      let path = folder + "/" + file
      return FileReader.exists(path)
        ? try FileReader.read(path, name: "\(name)/\(file)", limit: Self.limit) : nil
    }
  }

  private func readArchive(_ data: Data, name: String, _ identifier: String?) throws(ToolError) -> AppPackage
  {
    let archive: ZipArchive
    do throws(ZipError) {
      archive = try ZipArchive(data, limits: ZipLimits(maximumEntrySize: Self.limit))
    } catch {
      throw ToolError("\(Quoted.text(name)) cannot be read as an .ipa: \(error)")
    }
    let root = archive.entries.lazy.map { $0.name }.compactMap(Self.bundleRoot).first
    guard let root else {
      throw ToolError("\(Quoted.text(name)) holds no Payload/NAME.app: it is no .ipa.")
    }
    return try readBundle(name, identifier) { file throws(ToolError) in
      guard let entry = archive.entry(named: root + file) else { return nil }
      do throws(ZipError) {
        return try archive.content(of: entry)
      } catch {
        throw ToolError("\(Quoted.text(name)): \(Quoted.text(root + file)) cannot be read: \(error)")
      }
    }
  }

  /// `Payload/NAME.app/` of an entry's name; `nil` for others.
  private static func bundleRoot(_ name: String) -> String? {
    let parts = name.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "Payload", parts[1].hasSuffix(".app") else { return nil }
    return "Payload/\(parts[1])/"
  }

  private func readBundle(
    _ name: String, _ identifier: String?, _ content: (String) throws(ToolError) -> [UInt8]?
  ) throws(ToolError) -> AppPackage {
    func first(_ files: [String]) throws(ToolError) -> [UInt8]? {
      for file in files {
        if let bytes = try content(file) { return bytes }
      }
      return nil
    }
    var information = AppInformation(try first(Self.informationFiles) ?? [])
    if information.signing == nil, let profile = try first(Self.profileFiles) {
      information.signing = AppInformation.signing(ofProfile: profile)
    }
    guard let entitlements = try first(Self.entitlementFiles) else {
      throw ToolError(
        "\(Quoted.text(name)) has no archived-expanded-entitlements.xcent, and entitlements inside the signature of an "
          + "executable are not read here: get them with \"codesign -d --entitlements :- --xml APP\" and install that file."
      )
    }
    return try app(entitlements: entitlements, name: name, information, identifier)
  }

  private func readEntry(_ entry: AppEntries.Entry, _ identifier: String?) throws(ToolError) -> AppPackage {
    var package: AppPackage
    if let path = entry.source {
      package = try read(path, identifier: identifier ?? entry.identifier)
    } else if let own = identifier ?? entry.identifier {
      package = AppPackage(try Self.checked(own), domains: [])
    } else {
      throw ToolError(
        "The entry \(Quoted.text(entry.name)) under \"apps\" has neither \"identifier\" nor \"entitlements\"."
      )
    }
    package.domains += entry.domains
    package.schemes += entry.schemes.map { $0.lowercased() }
    if let version = entry.version { package.version = version }
    return package
  }

  // MARK: - Entitlements

  private func app(
    entitlements bytes: [UInt8], name: String, _ information: AppInformation, _ identifier: String?
  ) throws(ToolError) -> AppPackage {
    let document: EntitlementDocument
    do throws(EntitlementError) {
      document = try EntitlementDocument(parsing: bytes)
    } catch {
      let place = error.position.map { ":\($0.line):\($0.column)" } ?? ""
      throw ToolError("\(Quoted.visible(name))\(place): \(error.message)")
    }
    guard
      let own = identifier ?? document.applicationIdentifier?.text
        ?? information.identifier(team: document.teamIdentifier?.text)
    else {
      throw ToolError(
        "\(Quoted.text(name)) does not say the app identifier: add --id, such as --id 8A3KX2M9QT.com.example.shop."
      )
    }
    var signing = information.signing
    if signing == nil, AppInformation.isDebuggable(bytes) { signing = .development }
    return AppPackage(
      try Self.checked(own), version: information.version,
      domains: document.associatedDomains?.map(\.text) ?? [], schemes: information.schemes,
      signing: signing ?? .store, isAppClip: information.isAppClip)
  }

  private static func checked(_ text: String) throws(ToolError) -> String {
    let identifier = AppIdentifier(text)
    guard identifier.isWellFormed else {
      throw ToolError(
        "\(identifier.problems.first?.message ?? "\(Quoted.text(text)) is no app identifier.") Name it with --id PREFIX.BUNDLE."
      )
    }
    return text
  }
}
