import AssociationFiles
public import HostingEvidence
public import LinkAnalysis

/// What Apple's network says about a domain, beside what the domain says itself.
public struct NetworkComparison: Sendable {
  /// The domain.
  public let domain: String
  /// What the network answered.
  public let network: HostedFile
  /// What the domain answered.
  public let origin: HostedFile
  /// The network's file as a device would read it; `nil` where there is none.
  let networkFile: AssociationFile?
  /// The domain's file as a device would read it; `nil` where there is none.
  let originFile: AssociationFile?
  /// The headers of the network's answer, read; `nil` where there was none.
  public let answer: CDNAnswer?
  /// What changes for links when the network serves the domain's file; `nil` where one of the two is missing.
  public let difference: LinkDifference?
  /// When devices see the domain's file; `nil` where there is none, or no answer.
  public let propagation: Propagation?

  /// A comparison of two answers.
  public init(_ domain: String, network: FetchEvidence, origin: HostedFile) {
    self.domain = domain
    self.network = HostedFile(.wellKnown, network)
    self.origin = origin
    answer = self.network.response.map { CDNAnswer($0) }
    let old = self.network.associationFile()
    let new = origin.associationFile()
    networkFile = old
    originFile = new
    difference = old.flatMap { old in new.flatMap { try? LinkDifference(from: old, to: $0) } }
    propagation =
      new == nil
      ? nil
      : answer.map { [difference] in
        Propagation($0, isCurrent: difference?.isEquivalent ?? false)
      }
  }

  /// Whether the network serves a file that means the same as the domain's.
  public var isCurrent: Bool { difference?.isEquivalent ?? false }

  /// Whether there is a file of the domain to wait for.
  public var hasOrigin: Bool { originFile != nil }
}
