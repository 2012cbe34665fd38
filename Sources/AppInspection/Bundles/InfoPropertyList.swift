import Entitlements
public import PackageReading

/// What a bundle's Info.plist says about links. Source: app-inspection, section 2.6; traps of section 1.6.
public struct InfoPropertyList: Sendable {
  /// The path among the files of the app.
  public let path: String
  /// All values; empty where the file cannot be read.
  public let values: PropertyValue
  /// Why the file cannot be read; `nil` where it can.
  public let damage: String?
  /// The bytes, whose hash is signed.
  let bytes: [UInt8]

  init(_ bytes: [UInt8], path: String, damage: String?) {
    self.path = path
    self.bytes = bytes
    do throws(EntitlementError) {
      values = PropertyValue(try PropertyListNode.read(bytes))
      self.damage = damage ?? (values.members == nil ? "The file holds no dictionary." : nil)
    } catch {
      values = .dictionary([:])
      self.damage = damage ?? error.message
    }
  }

  /// `CFBundleIdentifier`.
  public var bundleIdentifier: String? { values["CFBundleIdentifier"]?.text }
  /// `CFBundleExecutable`.
  public var executable: String? { values["CFBundleExecutable"]?.text }
  /// The schemes of `CFBundleURLTypes`, which some projects write as a dictionary in place of an array of them.
  public var urlSchemes: [String] {
    let types = values["CFBundleURLTypes"]
    let entries = types?.elements ?? (types?.members == nil ? [] : [types].compactMap { $0 })
    return entries.flatMap { entry -> [String] in
      let schemes = entry["CFBundleURLSchemes"]
      return schemes?.texts.isEmpty == false ? schemes?.texts ?? [] : [schemes?.text].compactMap { $0 }
    }
  }
  /// `LSApplicationQueriesSchemes`.
  public var queriesSchemes: [String] { values["LSApplicationQueriesSchemes"]?.texts ?? [] }
  /// `NSUserActivityTypes`.
  public var userActivityTypes: [String] { values["NSUserActivityTypes"]?.texts ?? [] }
  /// `WKAppBoundDomains`.
  public var appBoundDomains: [String] { values["WKAppBoundDomains"]?.texts ?? [] }
  /// Whether there is a `UIApplicationSceneManifest`.
  public var hasSceneManifest: Bool { values["UIApplicationSceneManifest"] != nil }
  /// The scene delegates of all configurations.
  public var sceneDelegates: [String] {
    let roles = values["UIApplicationSceneManifest"]?["UISceneConfigurations"]?.members ?? [:]
    return roles.sorted { $0.key < $1.key }.flatMap { $0.value.elements ?? [] }.compactMap {
      $0["UISceneDelegateClassName"]?.text
    }
  }
  /// Whether it says that the bundle is an App Clip.
  public var isAppClip: Bool { values["NSAppClip"] != nil }
}
