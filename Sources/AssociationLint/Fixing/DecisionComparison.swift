public import AssociationFiles
public import LinkMatching
import LinkSyntax

/// What a change of an association file does to links, as far as samples of both texts show it.
///
/// "No difference on N links" is what it can say; it is no proof.
public struct DecisionComparison: Sendable {
  /// A link about which the two files differ.
  public struct Difference: Hashable, Sendable {
    /// The link.
    public var link: String
    /// The app.
    public var app: String
    /// What the old file says.
    public var before: Decision
    /// What the new file says.
    public var after: Decision
  }

  /// How many links were tried.
  public private(set) var linkCount = 0
  /// How many decisions differ.
  public private(set) var differenceCount = 0
  /// The first differences, at most ``limit``.
  public private(set) var differences: [Difference] = []

  /// How many differences are described.
  public static let limit = 20

  /// Whether no sample shows a difference.
  public var isEmpty: Bool { differenceCount == 0 }

  /// Compares two files, each read by a version of its own; what can be understood of a rejected file counts.
  public init(
    _ old: AssociationFile, _ new: AssociationFile, oldReader: OSVersion? = nil, newReader: OSVersion? = nil
  ) {
    let before = LinkMatcher(tolerating: old, question: LinkMatcher.Question(version: oldReader))
    let after = LinkMatcher(tolerating: new, question: LinkMatcher.Question(version: newReader))
    let samples = LinkSamples()
    let links = samples.links(for: before.entries, limit: 10_000)
    let known = Set(links)
    for link in links + samples.links(for: after.entries, limit: 10_000).filter({ !known.contains($0) }) {
      guard let url = try? LinkURL(link) else { continue }
      linkCount += 1
      compare(link, before.decisions(for: url), after.decisions(for: url))
    }
  }

  private mutating func compare(_ link: String, _ before: [AppDecision], _ after: [AppDecision]) {
    let old = Dictionary(before.map { ($0.app, $0.decision) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.map { ($0.app, $0.decision) }, uniquingKeysWith: { first, _ in first })
    for app in Set(old.keys).union(new.keys).sorted() {
      let one = old[app] ?? .noMatch
      let other = new[app] ?? .noMatch
      // An exclusion and no rule at all both leave the link in the browser.
      guard (one == .match) != (other == .match) else { continue }
      differenceCount += 1
      if differences.count < Self.limit {
        differences.append(Difference(link: link, app: app, before: one, after: other))
      }
    }
  }

  /// The result in one sentence.
  public var sentence: String {
    if isEmpty { return "No difference was found on \(linkCount) sample links." }
    let example = differences.first.map {
      " For example \($0.link): \($0.before.word) became \($0.after.word)."
    }
    return "\(differenceCount) decisions differ on \(linkCount) sample links.\(example ?? "")"
  }
}
