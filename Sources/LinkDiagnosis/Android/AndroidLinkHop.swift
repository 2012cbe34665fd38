import AssetLinks
import LinkSyntax

/// The link can open an Android app at all.
enum AndroidLinkHop {
  static func judge(_ chain: AndroidChain) -> ChainHop {
    guard let link = chain.diagnoser.link else {
      return ChainHop(
        .url, .broken, "This is no URL to judge: \(chain.diagnoser.linkError ?? "it cannot be read")",
        mend: "Write a link such as https://shop.example/buy/42.")
    }
    let evidence = ["scheme \(link.scheme)" + (link.host.map { ", host \($0)" } ?? ", without a host")]
    guard link.isWeb else {
      return ChainHop(
        .url, .verified,
        "The scheme \(link.scheme) is one of an app's own, which no site has to confirm; where several apps declare it, the user is asked (folklore).",
        evidence: evidence)
    }
    return ChainHop(.url, .verified, "It is a web link, which can open an app.", evidence: evidence)
  }
}
