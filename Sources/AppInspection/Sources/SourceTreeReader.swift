import Entitlements
import PackageReading

/// Reads the files of a source tree that are no code.
struct SourceTreeReader {
  private(set) var entitlements: [SourceEntitlements] = []
  private(set) var infos: [SourceInfo] = []
  private(set) var projects: [SourceProject] = []
  private(set) var profiles: [ProvisioningProfile] = []
  private(set) var damages: [AppDamage] = []
  private var settings = SourceSettings()

  mutating func addSettings(_ file: SourceFileText) { settings.add(file) }

  mutating func add(_ file: SourceFileText, name: String? = nil) {
    let name = name ?? file.path
    if name.hasSuffix(".entitlements") {
      do throws(EntitlementError) {
        entitlements.append(try SourceEntitlements(file))
      } catch {
        damage(file, error.message)
      }
    } else if name.hasSuffix(".plist") {
      addInfo(file)
    } else if name.hasSuffix(".pbxproj") {
      do throws(XcodeProjectError) {
        let known = settings
        projects.append(try SourceProject(file) { known.settings(named: $0) })
      } catch {
        damage(file, error.message)
      }
    } else if name.hasSuffix(".mobileprovision") || name.hasSuffix(".provisionprofile") {
      let profile = ProvisioningProfile(file.bytes, path: file.path)
      profiles.append(profile)
      if let reason = profile.damage { damage(file, reason) }
    }
  }

  private mutating func addInfo(_ file: SourceFileText) {
    let info = SourceInfo(file)
    if let reason = info.list.damage {
      damage(file, reason)
      return
    }
    // Other property lists are named so too: one of a bundle has one of these keys.
    let keys = Set(info.list.values.members?.keys.map { String($0) } ?? [])
    let wanted: Set<String> = [
      "CFBundleIdentifier", "CFBundleURLTypes", "CFBundleExecutable", "LSApplicationQueriesSchemes",
      "UIApplicationSceneManifest", "NSUserActivityTypes", "CFBundleName", "CFBundleVersion",
    ]
    if !keys.isDisjoint(with: wanted) { infos.append(info) }
  }

  private mutating func damage(_ file: SourceFileText, _ sentence: String) {
    damages.append(AppDamage(part: .manifest, path: file.path, offset: nil, sentence: sentence))
  }
}
