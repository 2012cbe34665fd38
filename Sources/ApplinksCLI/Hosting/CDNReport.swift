import AssociationFiles
import HostingEvidence
import LinkAnalysis

/// What Apple's network says about a domain, beside what the domain says itself.
struct CDNReport {
  let domain: String
  /// What the network answered.
  let cdn: HostedFile
  /// What the domain answered.
  let origin: HostedFile
  /// The headers of the network's answer, read; `nil` where there was none.
  let answer: CDNAnswer?
  /// What changes for links when the network serves the domain's file; `nil` where one of the two is missing.
  let difference: LinkDifference?
  /// When devices see the domain's file; `nil` where there is none, or no answer.
  let propagation: Propagation?

  init(_ domain: String, cdn: FetchEvidence, origin: FetchEvidence) {
    self.domain = domain
    self.cdn = HostedFile(.wellKnown, cdn)
    self.origin = HostedFile(.wellKnown, origin)
    answer = self.cdn.response.map { CDNAnswer($0) }
    let old = Self.file(self.cdn)
    let new = Self.file(self.origin)
    difference = old.flatMap { old in new.flatMap { try? LinkDifference(from: old, to: $0) } }
    let isCurrent = difference?.isEquivalent ?? false
    propagation = new == nil ? nil : answer.map { Propagation($0, isCurrent: isCurrent) }
  }

  /// The file that a device would read; `nil` where there is none.
  private static func file(_ hosted: HostedFile) -> AssociationFile? {
    guard let content = hosted.content, hosted.attempt?.tls.value?.isTrusted != false else { return nil }
    let file = AssociationFile(parsing: content)
    return file.rejection == nil ? file : nil
  }

  /// Whether the network serves a file that means the same as the domain's.
  var isCurrent: Bool { difference?.isEquivalent ?? false }

  /// Whether there is a file of the domain to wait for.
  var hasOrigin: Bool { Self.file(origin) != nil }
}
