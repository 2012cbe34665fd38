import AppInspection
import Entitlements
import PackageReading
import PositionedJSON
import SourceFacts

/// The facts about sources for people.
enum AuditSourcesText {
  /// The most rows of one kind.
  private static let most = 50

  /// A block for the code and one for each project.
  static func lines(_ tree: SourceTree) -> [String] {
    let receivers = tree.receivers.map { file, receiver in
      "\(receiver.kind.declaration) in \(receiver.owner.isEmpty ? "no type" : receiver.owner), \(file):\(receiver.range.start.line)"
        + (receiver.isHandedOn ? " (goes on to code that was not followed)" : "")
    }
    let code = AuditText.table([
      ("files", tree.code.isEmpty ? [] : ["\(tree.code.count)"]), ("receivers", cut(receivers)),
      ("domains", cut(tree.entitlements.flatMap { ($0.domains ?? []).map(\.verdict.domain.text) })),
      ("schemes", cut(tree.infos.flatMap(\.list.urlSchemes))),
      ("cannot tell", cut(tree.damages.map { ($0.path.isEmpty ? "" : $0.path + ": ") + $0.sentence })),
    ])
    return ["  sources"] + code + tree.projects.flatMap { lines($0) }
  }

  private static func lines(_ project: SourceProject) -> [String] {
    let builds = project.builds.filter(\.target.isApp).map { build in
      [
        build.name, build.bundleIdentifier ?? "no identifier", build.team.map { "team \($0)" } ?? "no team",
        build.entitlementsPath ?? "no entitlements",
      ].joined(separator: ", ")
    }
    return ["  project \(Quoted.visible(project.path))"] + AuditText.table([("apps", cut(builds))])
  }

  private static func cut(_ rows: [String]) -> [String] {
    rows.count > most ? rows.prefix(most) + ["and \(rows.count - most) more"] : rows
  }
}
