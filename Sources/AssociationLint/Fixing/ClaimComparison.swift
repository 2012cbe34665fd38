import Entitlements

/// What a change of an entitlements file does to the domains that the app claims.
///
/// Entries that stay as they are do not count, wherever they stand: order does not matter (Apple, WWDC 2019). An entry
/// that is gone and its mended form make one change.
public struct ClaimComparison: Sendable {
  /// One difference.
  public struct Difference: Hashable, Sendable {
    /// The entry in the old file; `nil` for one that was added.
    public var before: String?
    /// The entry in the new file; `nil` for one that was removed.
    public var after: String?
    /// Whether another entry of the new file claims what a removed one claimed.
    public var isStillClaimed = false
  }

  /// The differences, in the order of the old file; what was added comes last.
  public private(set) var differences: [Difference] = []

  /// Compares two property lists; one that cannot be read claims nothing. Linear, beside reading.
  public init(_ old: [UInt8], _ new: [UInt8]) {
    let before = Self.domains(old)
    let after = Self.domains(new)
    var rest = Self.counts(after.map(\.text))
    let gone = before.filter { !Self.take($0.text, from: &rest) }
    let claimed = Set(after.map { DomainKey($0) })
    for entry in gone {
      if let mended = entry.correction, Self.take(mended, from: &rest) {
        differences.append(Difference(before: entry.text, after: mended))
      } else {
        let meant = entry.correction.map(AssociatedDomain.init) ?? entry
        differences.append(
          Difference(before: entry.text, after: nil, isStillClaimed: claimed.contains(DomainKey(meant))))
      }
    }
    for entry in after where Self.take(entry.text, from: &rest) {
      differences.append(Difference(before: nil, after: entry.text))
    }
  }

  private static func domains(_ bytes: [UInt8]) -> [AssociatedDomain] {
    let document = try? EntitlementDocument(parsing: bytes)
    return (document?.associatedDomains ?? []).map { AssociatedDomain($0.text) }
  }

  private static func counts(_ texts: [String]) -> [String: Int] {
    texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Takes `text` out of a bag, and says whether it was there.
  private static func take(_ text: String, from bag: inout [String: Int]) -> Bool {
    guard let count = bag[text], count > 0 else { return false }
    bag[text] = count - 1
    return true
  }
}

extension ClaimComparison.Difference {
  /// The difference in one line, such as `changed: "aplinks:a.example" became "applinks:a.example" (service applinks,
  /// host a.example)`.
  public var sentence: String {
    switch (before, after) {
    case (let before?, let after?):
      "changed: \(Excerpt.quote(before)) became \(Excerpt.quote(after)) (\(Self.claim(after)))"
    case (let before?, nil) where isStillClaimed:
      "removed: \(Excerpt.quote(before)) (\(Self.claim(before))), which another entry claims"
    case (let before?, nil): "removed: \(Excerpt.quote(before)) (\(Self.claim(before)))"
    case (nil, let after): "added: \(Excerpt.quote(after ?? "")) (\(Self.claim(after ?? "")))"
    }
  }

  /// What an entry claims: service, host and mode.
  private static func claim(_ text: String) -> String {
    let domain = AssociatedDomain(text)
    let host = (domain.isWildcard ? "*." : "") + domain.host
    var parts = [
      "service \(Excerpt.oneLine(domain.service?.rawValue ?? "none"))", "host \(Excerpt.oneLine(host))",
    ]
    if let mode = domain.mode { parts.append("mode \(Excerpt.oneLine(mode.rawValue))") }
    return parts.joined(separator: ", ")
  }
}
