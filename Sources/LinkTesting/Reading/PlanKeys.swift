/// The keys of a plan, section by section: what its reader knows, its schema allows and editors complete.
package enum PlanKeys {
  /// Of a host under `domains`.
  package static let domain = ["site", "association", "assetlinks"]
  /// Of an environment.
  package static let environment = ["domains", "variables"]
  /// Of an app.
  package static let app = [
    "identifier", "entitlements", "app", "domains", "schemes", "version", "clip", "signing", "routes", "type",
    "screens", "android",
  ]
  /// Of an app's `android`.
  package static let android = ["package", "manifest", "certificate", "placeholders"]
  /// How apps are signed, as `AppPackage.Signing` has it.
  package static let signings = ["development", "store", "testflight", "distribution", "developer-id"]
  /// Of a device.
  package static let device = ["os", "apps", "developer", "choices"]
  /// What an expectation is about.
  package static let subject = ["link", "links", "every"]
  /// What groups say for all of their links.
  package static let shared = [
    "opens", "decision", "route", "screen", "with", "on", "from", "gesture", "page", "caller", "banner-app",
    "redirects", "redirect-by", "choice", "domain", "tags", "but",
  ]
  /// Of an expectation.
  package static let expectation = subject + ["name", "except"] + shared
  /// Of what is different on some devices and surfaces.
  package static let variant = ["on", "from", "opens", "decision", "route", "screen", "with"]
  /// Of a group, beside those that it shares with its links.
  package static let group = ["group", "variables", "table", "links"]
  /// Of a set of links.
  package static let pattern = ["domain", "/", "?", "#", "caseSensitive", "percentEncoded"]
}
