import AssociationFiles
import Entitlements

/// The file names the app as its signature does.
enum IdentifierHop {
  static func judge(_ chain: ChainContext) -> ChainHop {
    guard let file = chain.claimed?.file else {
      return ChainHop(.identifier, .unknown, "There is no file to look into.")
    }
    let names = file.appIDs(of: chain.question.service)
    let listed = names.prefix(10).map { "the file names \($0)" }
    guard let app = chain.question.app else {
      return ChainHop(
        .identifier, .unknown,
        "It is not known which identifier the installed app has; the file must name exactly that.",
        evidence: Array(listed),
        mend: "Name it: --app ABCDE12345.com.example.app, or --entitlements of the signed app.")
    }
    if let claimed = chain.question.claims?.identifier, claimed != app {
      return ChainHop(
        .identifier, .broken, "The entitlements are those of \(claimed), not of \(app).",
        mend: "Name the entitlements of the app that is asked about.")
    }
    if names.contains(app) {
      return ChainHop(
        .identifier, .verified, "The file names \(app).", evidence: ["for \(chain.question.service.text)"])
    }
    return ChainHop(
      .identifier, .broken, "The file does not name \(app)\(likeness(of: app, to: names)).",
      evidence: Array(listed), mend: "Write \(app) into the file.")
  }

  /// What in the file comes near.
  private static func likeness(of app: String, to names: [String]) -> String {
    let own = AppIdentifier(app)
    for name in names {
      if name.lowercased() == app.lowercased() { return ", but \(name), whose letter case differs" }
      let other = AppIdentifier(name)
      if other.bundleIdentifier == own.bundleIdentifier { return ", but \(name), which has another prefix" }
    }
    let sameTeam = names.first { AppIdentifier($0).prefix == own.prefix && !own.prefix.isEmpty }
    return sameTeam.map { ", but \($0) of the same prefix" } ?? ""
  }
}
