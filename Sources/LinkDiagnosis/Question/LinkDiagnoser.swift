import AssociationFiles
import Entitlements
import HostingEvidence
import LinkMatching
import LinkSyntax

/// Walks the chain from a link to the app that it opens.
///
/// It fetches nothing itself: ``hosts`` are to be asked first, and ``diagnosis(_:)`` judges what they answered.
public struct LinkDiagnoser: Sendable {
  /// What is asked.
  public internal(set) var question: DiagnosisQuestion
  /// The link; `nil` where it is none, or none is asked about.
  let link: LinkURL?
  /// Why the link is none.
  let linkError: String?
  /// The host in lower case; `nil` where there is none that can have an association.
  let host: String?

  /// The most entries of an app that are looked at for one host.
  private static let longestLookUp = 4

  /// Makes ready to answer `question`.
  public init(_ question: DiagnosisQuestion) {
    self.question = question
    switch question.subject {
    case .relyingParty(let domain):
      (link, linkError, host) = (nil, nil, HostText.normalized(domain))
    case .link(let text):
      do throws(LinkURLError) {
        let link = try LinkURL(text)
        (self.link, linkError) = (link, nil)
        host = link.parts.isWeb ? HostText.normalized(link.host) : nil
      } catch {
        (link, linkError, host) = (nil, error.message, nil)
      }
    }
  }

  /// The entries of the app that claim the host, in the order in which a device looks them up.
  var entries: [AssociatedDomain] {
    guard let host, let claims = question.claims else { return [] }
    let service = AssociatedDomain.Service(rawValue: question.service.text)
    return Array(
      AssociatedDomain.claims(on: host, for: service, in: claims.domains).prefix(Self.longestLookUp))
  }

  /// The hosts to ask for their files, the first one first; empty where the link can open no app.
  public var hosts: [String] {
    guard let host, IPAddress(host) == nil else { return [] }
    var hosts: [String] = []
    for name in entries.compactMap(\.fileHost) where !hosts.contains(name) { hosts.append(name) }
    return hosts.isEmpty ? [host] : hosts
  }

  /// The diagnosis from what ``hosts`` answered; a host without a record is one that nobody asked.
  ///
  /// Costs about what explaining the link by each file does, and comparing each with the copy of Apple's network.
  public func diagnosis(_ records: [String: HostRecord]) -> Diagnosis {
    let chain = ChainContext(self, records)
    var hops = [URLHop.judge(chain), HostHop.judge(chain), EntitlementHop.judge(chain)]
    if host != nil {
      hops.append(OriginHop.judge(chain))
      if chain.claimed?.route == .network { hops.append(NetworkHop.judge(chain)) }
      hops.append(FileHop.judge(chain))
      if question.service == .applinks { hops.append(RuleHop.judge(chain)) }
      hops.append(IdentifierHop.judge(chain))
    }
    if question.service == .applinks, link?.parts.isWeb == true { hops += OpeningHops.judge(chain) }
    return Diagnosis(
      subject: question.text, app: chain.app, hops: hops, isOfPasskeys: question.service == .webcredentials)
  }
}
