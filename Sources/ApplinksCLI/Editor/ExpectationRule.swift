import AssociationFiles
import EditorSupport
import Foundation
import LinkMatching
import LinkSyntax
import LinkTesting
import PositionedJSON

/// Finds the rule of an association file that decides about the link of an expectation.
enum ExpectationRule {
  /// The rule for the expectation at a place of an `applinks.yaml`; `nil` where there is no such expectation, no file for the
  /// link's host, or no rule that decides.
  ///
  /// - Parameters:
  ///   - text: The text of the plan.
  ///   - path: Its path, from which those of the files start.
  ///   - offset: A byte of the text.
  static func find(in text: [UInt8], path: String, at offset: Int) -> EditorEnvironment.DecidingRule? {
    let line = LineTable(text).position(at: min(offset, text.count)).line
    guard let plan = try? PlanReader().read(String(decoding: text, as: UTF8.self)),
      let expectation = plan.links.last(where: { $0.place.line <= line }),
      case .link(let link) = expectation.subject,
      let url = try? LinkURL(link),
      let domain = plan.domains.first(where: { $0.host == url.host.lowercased() })
    else { return nil }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    for file in files(of: domain).map({ PlanLoader(folder: folder).path($0) }) where FileReader.exists(file) {
      guard let bytes = try? FileReader.read(file, name: file, limit: SourceReader.defaultLimit) else {
        return nil
      }
      return rule(for: url, in: bytes, path: file)
    }
    return nil
  }

  private static func files(of domain: PlanDomain) -> [String] {
    if let file = domain.association { return [file] }
    guard let site = domain.site else { return [] }
    return ["\(site)/.well-known/apple-app-site-association", "\(site)/apple-app-site-association"]
  }

  /// The first rule that opens an app, or else the first that keeps one from it.
  private static func rule(for url: LinkURL, in bytes: [UInt8], path: String) -> EditorEnvironment
    .DecidingRule?
  {
    let matcher = LinkMatcher(tolerating: AssociationFile(parsing: bytes))
    let decided = matcher.decisions(for: url).filter { $0.component != nil }
    guard let decision = decided.first(where: { $0.decision == .match }) ?? decided.first,
      let entry = matcher.entries.first(where: { $0.detail == decision.detail }),
      let rule = entry.rules.first(where: { $0.index == decision.component })
    else { return nil }
    return EditorEnvironment.DecidingRule(path: path, text: bytes, range: rule.value.range)
  }
}
