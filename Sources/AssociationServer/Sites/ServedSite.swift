#if Server
import AssociationResponder
import Findings
import Hummingbird
import PositionedJSON

/// A site as it stands now: its files, what lint says of them, and every answer.
struct ServedSite: Sendable {
  let settings: SiteSettings
  /// Names under which it answers beside its own, such as that of a tunnel.
  var aliases: Set<String> = []
  /// What the files were when they were read.
  private(set) var stamp: SiteStamp
  /// The files.
  private(set) var files: AssociationSite
  /// What is wrong with the files.
  private(set) var findings: [Finding]
  /// Why files could not be read; `nil` where they could.
  private(set) var problem: String?
  /// Whether the asset links verify the Android app; `nil` where none is known, or it needs none of the host.
  private(set) var verification: String?
  /// Every answer, made once.
  private(set) var answers: PreparedResponder<Response>
  /// What the site does wrong.
  var fault: SiteFault?

  /// Reads a site. Whatever is wrong with its files, there is a site: what cannot be read is missing and said so.
  init(_ settings: SiteSettings) {
    self.settings = settings
    fault = settings.fault
    // Looked at before it is read: what changes in between is seen the next time.
    stamp = SiteStamp(of: settings.folder)
    var files = AssociationSite(maximumAge: 0)
    do throws(SiteFolderError) {
      files = try AssociationSite(folder: settings.folder, maximumAge: 0)
    } catch {
      problem = error.cause == .withoutFiles ? nil : error.description
    }
    self.files = files
    findings = SiteFindings.findings(in: files, of: settings.host, for: settings.androidApp)
    verification = settings.androidApp?.sentence(
      about: files.assetLinks?.bytes, of: settings.host,
      limits: JSONLimits(maximumBytes: AssociationSite.largestFile))
    answers = AssociationResponder(files).prepared { Response($0) }
  }

  /// The site anew, where its files changed; `nil` where they did not.
  func refreshed() -> ServedSite? {
    guard SiteStamp(of: settings.folder) != stamp else { return nil }
    var site = ServedSite(settings)
    site.aliases = aliases
    site.fault = fault
    return site
  }
}
#endif
