#if Server
import AssociationFiles
import AssociationLint
import AssociationResponder
import Findings
import PackageReading
import PositionedJSON

/// Judges the files of a site by the rules of lint.
enum SiteFindings {
  /// The findings in the files, Apple's first. Settings of a project's `applinks.yaml` play no part.
  ///
  /// - Parameters:
  ///   - site: The files.
  ///   - host: The host of the site; `nil` for every other host.
  ///   - app: The Android app that asset links must verify; `nil` where none is known.
  static func findings(in site: AssociationSite, of host: String?, for app: AndroidClaim?) -> [Finding] {
    var findings: [Finding] = []
    if let file = site.association { findings += association(file, AssociationPlace.wellKnown.path) }
    if let file = site.rootAssociation { findings += association(file, AssociationPlace.root.path) }
    if let file = site.assetLinks {
      let limits = JSONLimits(maximumBytes: AssociationSite.largestFile)
      let settings = app.flatMap { $0.needs(host) ? $0.lintSettings : nil } ?? LintSettings()
      findings += AssetLinksLinter(settings: settings, limits: limits).findings(
        in: file.bytes, name: AssociationPlace.assetLinks.path)
    } else if let missing = app?.missing(at: host, name: AssociationPlace.assetLinks.path) {
      findings.append(missing)
    }
    return findings
  }

  /// Whether a device reads Apple's file.
  static func isReadable(_ file: ServedFile) -> Bool { parsed(file)?.rejection == nil }

  private static func association(_ file: ServedFile, _ name: String) -> [Finding] {
    guard let parsed = parsed(file) else {
      // What cannot be opened is judged as the text that it is not.
      let text = AssociationFile(parsing: file.bytes)
      return AssociationLinter().findings(in: text, name: name)
    }
    return AssociationLinter().findings(in: parsed, name: name)
  }

  /// The file, or what stands inside a signed one; `nil` for a signed one that cannot be opened.
  private static func parsed(_ file: ServedFile) -> AssociationFile? {
    let limits = JSONLimits(maximumBytes: AssociationSite.largestFile)
    guard SignedMessage.isLikelySigned(file.bytes) else {
      return AssociationFile(parsing: file.bytes, limits: limits)
    }
    let message = try? SignedMessage(
      parsing: file.bytes, limits: SignedMessageLimits(maximumSize: AssociationSite.largestFile))
    return message.map { AssociationFile(parsing: $0.content, limits: limits) }
  }
}
#endif
