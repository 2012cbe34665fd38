/// The whole chain from a link to the app that it opens, hop by hop.
public struct Diagnosis: Hashable, Sendable {
  /// The link, or the relying party of a passkey.
  public var subject: String
  /// The app that it is about; `nil` where none could be made out.
  public var app: String?
  /// The hops in their order; those that the question does not have are left out.
  public var hops: [ChainHop]
  /// Whether it is about passkeys in place of a link.
  public var isOfPasskeys: Bool

  /// A diagnosis by its parts.
  public init(subject: String, app: String?, hops: [ChainHop], isOfPasskeys: Bool = false) {
    self.subject = subject
    self.isOfPasskeys = isOfPasskeys
    self.app = app
    self.hops = hops
  }

  /// What is known of the chain as a whole: broken where a decisive hop is, verified where all are.
  public var verdict: HopVerdict {
    let decisive = hops.filter(\.isDecisive)
    if decisive.contains(where: { $0.verdict == .broken }) { return .broken }
    return decisive.allSatisfy { $0.verdict == .verified } ? .verified : .unknown
  }

  /// The hop to mend first; `nil` where none is broken.
  public var firstBroken: ChainHop? {
    hops.first { $0.verdict == .broken && $0.isDecisive } ?? hops.first { $0.verdict == .broken }
  }

  /// Whether any hop is broken, also one that hinders nothing today.
  public var hasBroken: Bool { hops.contains { $0.verdict == .broken } }

  /// The whole in one sentence.
  public var sentence: String {
    let opener = app.map { "the app \($0)" } ?? "an app"
    let lets = isOfPasskeys ? "\(opener) use passkeys of \(subject)" : "the link open \(opener)"
    let keeps =
      isOfPasskeys ? "\(opener) from using passkeys of \(subject)" : "the link from opening \(opener)"
    switch verdict {
    case .verified: return "Everything that lets \(lets) was seen to hold."
    case .unknown:
      let names = hops.filter { $0.isDecisive && $0.verdict == .unknown }.map(\.kind.rawValue)
      let fault =
        firstBroken.map { " \($0.kind.rawValue) is broken all the same, and will hinder it later." } ?? ""
      return "Nothing was seen that keeps \(keeps); not known: \(names.joined(separator: ", "))." + fault
    case .broken:
      let hop = firstBroken.map { ": \($0.kind.rawValue) is broken." } ?? "."
      guard isOfPasskeys else { return "The link does not open \(opener)\(hop)" }
      return "Passkeys of \(subject) cannot be used by \(opener)\(hop)"
    }
  }
}
