import AssetLinks
import PositionedJSON

/// A filter has the shape that lets Android verify the link's host. Source: VER, VAL, ADD, documented.
enum AutoVerifyHop {
  static func judge(_ chain: AndroidChain) -> ChainHop {
    let isDecisive = !chain.isChosen
    guard let host = chain.diagnoser.link?.host else {
      return ChainHop(.autoVerify, .unknown, "There is no host to look at.", isDecisive: isDecisive)
    }
    guard chain.level >= .android6 else {
      return ChainHop(
        .autoVerify, .broken,
        "Android before 6 verifies no hosts, so the user is asked for every link (VER, documented).",
        mend: "Judge a device with Android 6 or later.", isDecisive: isDecisive)
    }
    if let own = chain.diagnoser.verificationHost {
      let manifest = chain.decider.matcher.manifest
      let filter = manifest.verificationCandidates(level: chain.level).first { $0.verificationHost == own }
        .map { manifest.filters[$0.filter] }
      let line = filter.map {
        $0.position.line > 0 ? "filter in line \($0.position.line)" : "filter \($0.index)"
      }
      return ChainHop(
        .autoVerify, .verified, "Android asks \(own) for its asset links, for links of \(host).",
        evidence: line.map { [$0] } ?? [], isDecisive: isDecisive)
    }
    let reason = chain.decider.reasonWithoutVerification(ofLinksOn: host)
    if case .autoVerifyUnknown = reason {
      return ChainHop(
        .autoVerify, .unknown, reason.sentence,
        mend: "Read the merged manifest of a build, or the built app, in which all values stand.",
        isDecisive: isDecisive)
    }
    var mend = "Write android:autoVerify=\"true\" on the filter that takes links of \(host)."
    if case .filterNotVerifiable = reason {
      mend =
        "Give the filter VIEW, DEFAULT and BROWSABLE, and move schemes other than http and https into one of their own."
    }
    return ChainHop(.autoVerify, .broken, reason.sentence, mend: mend, isDecisive: isDecisive)
  }
}
