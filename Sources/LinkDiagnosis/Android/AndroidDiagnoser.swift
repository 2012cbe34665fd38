import AssetLinks
public import HostingEvidence
import PositionedJSON

/// Walks the chain from a link to the Android app that it opens.
///
/// It fetches nothing itself: ``hosts`` are to be asked first, and ``diagnosis(_:)`` judges what they answered.
/// Sources are named as in `AssetLinks`.
public struct AndroidDiagnoser: Sendable {
  /// What is asked.
  public let question: AndroidDiagnosisQuestion
  /// The link; `nil` where it is none that is judged.
  let link: AndroidLink?
  /// Why it is none.
  let linkError: String?

  /// Makes ready to answer `question`.
  public init(_ question: AndroidDiagnosisQuestion) {
    self.question = question
    do throws(AndroidLinkError) {
      let link = try AndroidLink(question.link)
      (self.link, linkError) = (link, nil)
    } catch {
      (link, linkError) = (nil, error.sentence)
    }
  }

  /// The host whose asset links decide about the link; `nil` where none is verified for it.
  var verificationHost: String? {
    guard let link, link.isWeb, let host = link.host else { return nil }
    return question.decider.verificationHost(forLinksOn: host)
  }

  /// All hosts that must be verified for the link, the link's own first.
  var neededHosts: [String] { verificationHost.map { question.decider.hostsBehind($0) } ?? [] }

  /// The hosts to ask for their asset links: those that must be verified and whose list was not handed in.
  public var hosts: [String] { neededHosts.filter { question.decider.list(of: $0) == nil } }

  /// The diagnosis from what ``hosts`` answered, by host; one without a file is one that nobody asked.
  public func diagnosis(_ files: [String: HostedFile]) -> Diagnosis {
    let chain = AndroidChain(self, files)
    var hops = [AndroidLinkHop.judge(chain), FilterHop.judge(chain)]
    if let link, link.isWeb {
      hops.append(AutoVerifyHop.judge(chain))
      if let host = verificationHost {
        hops.append(AssetLinksHop.judge(chain, host))
        hops.append(StatementHop.judge(chain, host))
        if neededHosts.count > 1 { hops.append(OtherHostsHop.judge(chain, Array(neededHosts.dropFirst()))) }
        if let hop = DynamicRulesHop.judge(chain, host) { hops.append(hop) }
      }
    }
    if link != nil { hops += AndroidOpeningHops.judge(chain) }
    return Diagnosis(
      subject: question.link, app: question.decider.package ?? question.name, hops: hops)
  }
}
