/// Decides what a tap on a link opens.
///
/// A pure function of the tap: everything that it knows of Apple's systems stands in ``OpeningFact``, and each decision
/// cites the facts that it rests on.
///
/// ```swift
/// let step = LinkStep(try LinkURL("https://shop.example/buy/42"), candidates: [AppCandidate("8A3KX2M9QT.com.example.shop")])
/// let decision = OpeningDecider.decision(for: LinkTap(RedirectChain(step), from: .messages, on: OSVersion(.ios, 18)))
/// decision.outcome     // .app("8A3KX2M9QT.com.example.shop")
/// decision.certainty   // .documented
/// ```
public enum OpeningDecider {
  /// The decision for one tap.
  ///
  /// - Complexity: Linear in the number of candidates and redirects.
  public static func decision(for tap: LinkTap) -> OpeningDecision {
    guard tap.chain.first.isWeb else {
      return SchemeDecider(tap.chain.first, tap).decision
    }
    var run = OpeningRun(tap)
    run.decide()
    return run.decision
  }
}
