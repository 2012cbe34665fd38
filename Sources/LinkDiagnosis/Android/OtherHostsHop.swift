import AssetLinks

/// Up to Android 11 all hosts of an app must be verified, or none is a default (folklore).
enum OtherHostsHop {
  static func judge(_ chain: AndroidChain, _ hosts: [String]) -> ChainHop {
    var broken: [(host: String, hop: ChainHop)] = []
    var unknown: [(host: String, hop: ChainHop)] = []
    var evidence: [String] = []
    for host in hosts {
      let hops = [AssetLinksHop.judge(chain, host), StatementHop.judge(chain, host)]
      // A list that was handed in speaks for itself.
      let counting = chain.isHandedIn(host) ? Array(hops.suffix(1)) : hops
      let worst = counting.first { $0.verdict == .broken } ?? counting.first { $0.verdict == .unknown }
      evidence.append("\(host): \(worst?.sentence ?? "verified")")
      guard let worst else { continue }
      if worst.verdict == .broken { broken.append((host, worst)) } else { unknown.append((host, worst)) }
    }
    let isDecisive = !chain.isChosen
    if let first = broken.first {
      return ChainHop(
        .otherHosts, .broken,
        "\(first.host) is not verified, and up to Android 11 one such host keeps all others of the app from being defaults (folklore).",
        evidence: evidence, mend: first.hop.mend, isDecisive: isDecisive)
    }
    if let first = unknown.first {
      return ChainHop(
        .otherHosts, .unknown,
        "Whether \(first.host) is verified is not known, and up to Android 11 all hosts must be (folklore).",
        evidence: evidence, mend: first.hop.mend, isDecisive: isDecisive)
    }
    return ChainHop(
      .otherHosts, .verified, "All other hosts of the app are verified as well.", evidence: evidence,
      isDecisive: isDecisive)
  }
}
