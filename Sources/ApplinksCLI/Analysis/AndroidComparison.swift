import AssetLinks
import LinkAnalysis
import LinkMatching
import PackageReading
import PositionedJSON

/// The two states of an Android app that are compared, and what changes between them.
///
/// With different packages these are two apps: one that loses all of its links, and one that gets them.
struct AndroidComparison {
  /// What changes for one app.
  struct App {
    let name: String
    let difference: AndroidDifference
  }

  let apps: [App]

  /// Whether it is proved that no link changes.
  var isEquivalent: Bool { apps.allSatisfy(\.difference.isEquivalent) }

  /// Compares two states; `name` is what an app without a package is called.
  init(
    from old: AppLinkDecider, to new: AppLinkDecider, name: String, domain: HostScope?,
    limits: AnalysisLimits
  ) throws(AnalysisError) {
    guard let before = old.package, let now = new.package, before != now else {
      let difference = try AndroidDifference(from: old, to: new, domain: domain, limits: limits)
      apps = [App(name: new.package ?? old.package ?? name, difference: difference)]
      return
    }
    let nothing = AppLinkDecider(
      manifest: ManifestDocument(elements: [XMLElementEvent]()), level: new.matcher.level)
    apps = [
      App(
        name: before,
        difference: try AndroidDifference(from: old, to: nothing, domain: domain, limits: limits)),
      App(
        name: now,
        difference: try AndroidDifference(from: nothing, to: new, domain: domain, limits: limits)),
    ]
  }
}
