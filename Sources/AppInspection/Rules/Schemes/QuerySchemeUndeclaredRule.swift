import Findings
import SourceFacts

/// Finds a scheme that is asked about and not declared.
enum QuerySchemeUndeclaredRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "query-scheme-undeclared",
    title: "A scheme that is asked about and not declared",
    severity: .note,
    why: """
      canOpenURL is always false for a scheme that LSApplicationQueriesSchemes does not name \
      (app-inspection, S34). Suspected: the app calls canOpenURL, and the scheme stands among its \
      strings.
      """,
    bad: #"""
      canOpenURL:, the string whatsapp://send, and no LSApplicationQueriesSchemes
      """#,
    good: #"""
      canOpenURL:, the string whatsapp://send, and LSApplicationQueriesSchemes: whatsapp
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.customSchemes

  /// Schemes that are opened without a question, or by the app itself.
  private static let known: Set<String> = [
    "http", "https", "file", "data", "about", "ws", "wss", "ftp", "blob", "app", "x-apple",
  ]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle -> [Finding] in
      guard bundle.call(LinkSelectors.canOpenURL) != nil, !bundle.isForMacOS, let info = bundle.info else {
        return []
      }
      let declared = Set((info.queriesSchemes + info.urlSchemes).map { $0.lowercased() })
      var seen: Set<String> = []
      return bundle.images.flatMap { image in
        image.addresses.compactMap { address -> Finding? in
          guard let scheme = OpenedSchemes.scheme(of: address.name), !known.contains(scheme),
            !declared.contains(scheme), seen.insert(scheme).inserted
          else { return nil }
          return finding(
            subject, at: image.path, address.offset,
            "The app names the scheme \(Quotation.of(scheme)) and asks about schemes, and does not declare it.",
            help: "Add it to LSApplicationQueriesSchemes if canOpenURL is asked about it.",
            evidence: scheme + "://", isSuspicion: true)
        }.prefix(20)
      }
    }
  }

  /// Nothing is said where no Info.plist stands beside the code: it may be made by the build.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let infos = subject.app.sources?.infos.map(\.list), !infos.isEmpty else { return [] }
    let declared = Set(infos.flatMap { $0.queriesSchemes + $0.urlSchemes }.map { $0.lowercased() })
    return findings(subject, .schemeAsked) { event in
      guard let scheme = OpenedSchemes.scheme(of: event.subject), !known.contains(scheme),
        !declared.contains(scheme)
      else { return nil }
      return SourceVerdict(
        "The app asks whether \(Quotation.of(scheme)) opens, and no Info.plist declares the scheme: the answer is always no.",
        help: "Add it to LSApplicationQueriesSchemes.")
    }
  }
}
