/// What is known of a code by which Apple's content delivery network reports a failure.
public struct CDNFailureKnowledge: Hashable, Sendable {
  /// The code.
  public var code: String
  /// What it says, in one sentence.
  public var meaning: String
  /// What is known to lead to it.
  public var causes: [String]
  /// What mends it, in one sentence.
  public var mend: String
  /// How sure that is.
  public var certainty: Certainty

  /// How sure something is.
  public enum Certainty: String, Hashable, Sendable {
    /// Apple says so.
    case documented
    /// It was seen in answers.
    case observed
    /// It stands in somebody's test data only.
    case folklore
  }

  /// The codes that were seen; Apple publishes no list, and what groups of numbers mean is not known.
  ///
  /// Sources: CDN-404, MARVEL, SO403 (00101); DUDO (00202); CDN-MS, F821908, ATARA (00301); a fixture (00401).
  public static let all: [CDNFailureKnowledge] = [
    CDNFailureKnowledge(
      code: "SWCERR00101", meaning: "The site answered the crawler with a status that is not 200.",
      causes: [
        "404: there is no file in /.well-known/",
        "403: the site, or a protection before it, refuses the crawler (AASA-Bot), a region or a robot",
      ], mend: "Let the site answer 200 with the file to every reader, whatever its name or region.",
      certainty: .observed),
    CDNFailureKnowledge(
      code: "SWCERR00202", meaning: "The name of the site leads to a private or reserved address.",
      causes: ["the public name servers know an address of an inner network"],
      mend: "Give the name a public address, or use managed mode inside a company.", certainty: .observed),
    CDNFailureKnowledge(
      code: "SWCERR00301", meaning: "The site did not answer the crawler in time.",
      causes: [
        "a firewall drops the crawler's packets", "a slow backend", "rules about robots or regions",
        "seen to last for single domains of a healthy server, without a known cause",
      ], mend: "Serve the file as a static file, and let the crawler through every firewall.",
      certainty: .observed),
    CDNFailureKnowledge(
      code: "SWCERR00401", meaning: "What the site answered is not JSON.",
      causes: ["a web page in place of the file"],
      mend: "Serve the file itself; \"applinks lint\" shows what is wrong with it.", certainty: .folklore),
  ]
}
