import AssetLinks

/// The dynamic rules of the asset links allow the link. Source: CFG, FAQ, URFG, CTS, documented.
enum DynamicRulesHop {
  /// The hop; `nil` where the device follows no rules, or the list has none for the app.
  static func judge(_ chain: AndroidChain, _ host: String) -> ChainHop? {
    guard chain.level.followsDynamicRules, let link = chain.diagnoser.link, let list = chain.list(of: host),
      case .verified(let statements) = chain.verification(of: host)
    else { return nil }
    let decisions = list.statements.filter { statements.contains($0.index) }.map { statement in
      statement.dynamicRules.flatMap { $0.isEmpty ? nil : $0.decision(for: link) }
    }
    guard let first = decisions.compactMap({ $0 }).first else { return nil }
    let evidence = [
      "followed on devices with Google's services that have fetched the rules (CFG, documented)"
    ]
    guard Set(decisions.map { $0?.verdict ?? .yes }).count == 1 else {
      return ChainHop(
        .dynamicRules, .unknown,
        "Several statements name the app, and their dynamic rules disagree about the link; which one counts is unknown.",
        evidence: evidence, mend: "Write one statement for the app.")
    }
    guard first.doubts.isEmpty else {
      return ChainHop(
        .dynamicRules, .unknown, first.doubts[0].sentence,
        evidence: first.doubts.dropFirst().map(\.sentence) + evidence,
        mend: "Write the rules so that every reading agrees: \"applinks lint\" shows the places.")
    }
    let rule = "rule \(first.component ?? 0)"
    switch first.outcome {
    case .allowed:
      return ChainHop(.dynamicRules, .verified, "Dynamic \(rule) allows the link.", evidence: evidence)
    case .excluded:
      return ChainHop(
        .dynamicRules, .broken, "Dynamic \(rule) excludes the link.", evidence: evidence,
        mend: "Change \(rule) of dynamic_app_link_components, or put one that allows the link before it.")
    case .noMatch:
      return ChainHop(
        .dynamicRules, .broken,
        "No dynamic rule matches the link, which means no (URFG, documented in source).",
        evidence: evidence, mend: "Add a rule that allows the link to dynamic_app_link_components.")
    }
  }
}
