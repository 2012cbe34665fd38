import LinkSyntax

/// The link can be a universal link at all.
enum URLHop {
  static func judge(_ chain: ChainContext) -> ChainHop {
    if case .relyingParty(let domain) = chain.question.subject {
      return ChainHop(
        .url, .verified, "A passkey's relying party is the domain itself.",
        evidence: ["relying party \(domain)"])
    }
    guard let link = chain.diagnoser.link else {
      return ChainHop(
        .url, .broken, "This is no URL: \(chain.diagnoser.linkError ?? "it cannot be read")",
        mend: "Write a link such as https://shop.example/buy/42.")
    }
    guard link.parts.isWeb else {
      return ChainHop(
        .url, .broken,
        "The scheme \(link.scheme) is no web link: it opens whichever app declares the scheme, which no site confirms.",
        mend: "Use an https link of a domain that the app is associated with.")
    }
    return ChainHop(.url, .verified, "It is a web link, which can open an app.", evidence: parts(of: link))
  }

  private static func parts(of link: LinkURL) -> [String] {
    var lines = [
      "scheme \(link.scheme), host \(link.host), path \(link.path.isEmpty ? "(empty)" : link.path)"
    ]
    if let query = link.query { lines.append("query \(query)") }
    if let fragment = link.fragment { lines.append("fragment \(fragment)") }
    return lines
  }
}
