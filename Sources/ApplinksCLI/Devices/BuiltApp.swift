import AppInspection
import DeviceSimulation
import Entitlements
import PackageReading

/// What a built app says about itself: its signature first, then its profile and `Info.plist`.
struct BuiltApp {
  /// The app, not what is inside it.
  private let bundle: BundleReading
  /// The name that the user gave.
  private let name: String

  /// The app among what was read of a file or folder.
  ///
  /// - Throws: ``ToolError`` where there is none.
  init(_ reading: AppReading, name: String) throws(ToolError) {
    guard reading.android == nil else {
      throw ToolError(
        "\(Quoted.text(name)) is an app of Android, and the device is one of Apple's: "
          + "\"applinks android match --manifest\" says what it opens.")
    }
    let apps = reading.bundles.filter { $0.role == .app || $0.role == .appClip }
    guard let bundle = apps.min(by: { $0.path.utf8.count < $1.path.utf8.count }) else {
      let reason = reading.allDamages.first?.sentence ?? "There is no app in it."
      throw ToolError("\(Quoted.text(name)) cannot be installed. \(reason)")
    }
    self.bundle = bundle
    self.name = name
  }

  /// What the device installs.
  ///
  /// - Parameter identifier: The app identifier that the user gave.
  func package(identifier given: String?) throws(ToolError) -> AppPackage {
    let claims = try claims()
    guard let identifier = given ?? claims.identifier ?? bundle.team.flatMap(prefixed) else {
      throw ToolError(
        "\(Quoted.text(name)) does not say the app identifier: add --id, such as --id 8A3KX2M9QT.com.example.shop."
      )
    }
    return AppPackage(
      identifier, version: bundle.info?.values["CFBundleShortVersionString"]?.text, domains: claims.domains,
      schemes: Array((bundle.info?.urlSchemes ?? []).prefix(1000)),
      signing: signing(allowsDebugging: claims.allowsDebugging),
      isAppClip: bundle.role == .appClip)
  }

  /// What stands in the entitlements.
  private struct Claims {
    var identifier: String?
    var domains: [String] = []
    var allowsDebugging: Bool?
  }

  private func claims() throws(ToolError) -> Claims {
    if bundle.areEntitlementsKnown, let entitlements = bundle.mainSlice?.entitlements,
      entitlements.effective?.members?.isEmpty == false
    {
      return Claims(
        identifier: entitlements.applicationIdentifier, domains: entitlements.effectiveDomains,
        allowsDebugging: entitlements.allowsDebugging)
    }
    if let bytes = bundle.archivedEntitlements {
      let document = try EntitlementInput.document(bytes, name: name)
      return Claims(
        identifier: document.applicationIdentifier?.text
          ?? document.teamIdentifier.map(\.text).flatMap(prefixed),
        domains: document.associatedDomains?.map(\.text) ?? [], allowsDebugging: document.allowsDebugging)
    }
    if bundle.areEntitlementsKnown { return Claims() }
    throw ToolError(
      "The entitlements of \(Quoted.text(name)) cannot be told: \(reason) Install its entitlements file instead."
    )
  }

  /// Why there are no entitlements, in one sentence.
  private var reason: String {
    if bundle.executable == nil { return "it has no executable that can be read." }
    let damage = bundle.damages.first { $0.part == .signature }?.sentence
    return damage.map { "its signature is damaged. \($0)" } ?? "its executable is not signed."
  }

  /// The app identifier where the prefix is the team, as it is for all but old apps.
  private func prefixed(_ team: String) -> String? {
    bundle.bundleIdentifier.map { "\(team).\($0)" }
  }

  /// How the app was signed. One whose profile is gone came from the store; a simulator's is signed by nobody.
  private func signing(allowsDebugging: Bool?) -> AppPackage.Signing {
    switch bundle.profile?.kind {
    case .development: return .development
    case .adHoc, .enterprise: return .distribution
    case .store: return .store
    case nil:
      return allowsDebugging ?? bundle.mainSlice?.isAdHoc ?? false ? .development : .store
    }
  }
}
