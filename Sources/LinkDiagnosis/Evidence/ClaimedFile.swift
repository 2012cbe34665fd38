import AssociationFiles
import Entitlements
import HostingEvidence
import LinkMatching
import LinkSyntax

/// An entry by which an app may be associated with a host, and the file that answers for it.
struct ClaimedFile {
  /// The entry; `nil` where it is not known whether there is one.
  let entry: AssociatedDomain?
  /// The host whose file answers.
  let host: String
  /// How a device gets it.
  let route: FileRoute
  /// What was seen of the host; `nil` where nobody asked.
  let record: HostRecord?
  /// Apple's network beside the host; `nil` where it is not asked.
  let comparison: NetworkComparison?
  /// The site's own file; `nil` where a device could not read it.
  let originFile: AssociationFile?

  init(entry: AssociatedDomain?, host: String, version: OSVersion?, record: HostRecord?) {
    self.entry = entry
    self.host = host
    self.record = record
    route = FileRoute(version, mode: entry?.mode)
    comparison =
      route == .network
      ? record.flatMap { record in
        record.network.map { NetworkComparison(host, network: $0, origin: record.survey.wellKnown) }
      } : nil
    originFile =
      comparison.map(\.originFile)
      ?? record?.survey.wellKnown.associationFile(acceptingUntrusted: route.acceptsUntrusted)
  }

  /// What the device gets; `nil` where nobody asked for it.
  ///
  /// Where it is not known what Apple's network serves, the site's own file is what there is to judge.
  var answer: HostedFile? { isJudgedByOrigin ? record?.survey.wellKnown : comparison?.network }

  /// Whether the site's own file is judged: devices get it there, or nobody knows what Apple's network serves.
  var isJudgedByOrigin: Bool { route != .network || comparison?.answer == nil }

  /// Whether Apple's network serves a file that a device reads.
  var isServedByNetwork: Bool { comparison?.networkFile != nil }

  /// The file that the device reads; `nil` where it reads none, or that is not known.
  var file: AssociationFile? { isJudgedByOrigin ? originFile : comparison?.networkFile }
}
