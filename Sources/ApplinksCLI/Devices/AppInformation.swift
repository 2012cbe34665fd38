import DeviceSimulation
import Foundation
import PackageReading

/// What `Info.plist` and the provisioning profile of a built app say.
struct AppInformation {
  /// `CFBundleIdentifier`
  var bundleIdentifier: String?
  /// `CFBundleShortVersionString`
  var version: String?
  /// `CFBundleURLSchemes` of all `CFBundleURLTypes`.
  var schemes: [String] = []
  /// Whether `NSAppClip` is there.
  var isAppClip = false
  /// How the app was signed, as far as it is known.
  var signing: AppPackage.Signing?

  init() {}

  /// Reads `Info.plist`; what is no property list says nothing.
  init(_ bytes: [UInt8]) {
    guard let root = Self.dictionary(bytes) else { return }
    bundleIdentifier = root["CFBundleIdentifier"] as? String
    version = root["CFBundleShortVersionString"] as? String
    isAppClip = root["NSAppClip"] != nil
    let types = root["CFBundleURLTypes"] as? [[String: Any]] ?? []
    schemes = types.flatMap { $0["CFBundleURLSchemes"] as? [String] ?? [] }.prefix(1000).map {
      $0.lowercased()
    }
  }

  /// The app identifier, where team and bundle identifier are known. The prefix may differ from the team; entitlements
  /// that name it come first.
  func identifier(team: String?) -> String? {
    guard let team, let bundleIdentifier else { return nil }
    return "\(team).\(bundleIdentifier)"
  }

  /// How the app with a profile was signed; `nil` where it does not say.
  static func signing(ofProfile bytes: [UInt8]) -> AppPackage.Signing? {
    guard let message = try? SignedMessage(parsing: bytes), let root = dictionary(message.content) else {
      return nil
    }
    let entitlements = root["Entitlements"] as? [String: Any] ?? [:]
    if entitlements["get-task-allow"] as? Bool == true { return .development }
    if entitlements["com.apple.security.get-task-allow"] as? Bool == true { return .development }
    if root["ProvisionedDevices"] != nil || root["ProvisionsAllDevices"] != nil { return .distribution }
    return .store
  }

  /// Whether entitlements let a debugger in, as those of development builds do.
  static func isDebuggable(_ bytes: [UInt8]) -> Bool {
    guard let root = dictionary(bytes) else { return false }
    return root["get-task-allow"] as? Bool == true
      || root["com.apple.security.get-task-allow"] as? Bool == true
  }

  private static func dictionary(_ bytes: [UInt8]) -> [String: Any]? {
    guard !bytes.isEmpty else { return nil }
    return (try? PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil))
      as? [String: Any]
  }
}
