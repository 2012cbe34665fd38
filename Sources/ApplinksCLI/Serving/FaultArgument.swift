#if Server
import ArgumentParser
import AssociationServer

/// The value of `--fault`: a fault, and the site that it is for.
struct FaultArgument: Hashable, Sendable {
  /// The site; `nil` for all.
  let site: String?
  /// The fault.
  let fault: SiteFault

  /// Reads `KIND` or `HOST=KIND`, where a number and `@all` may follow the kind.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(parts[parts.count - 1])
    guard let fault = SiteFault(text) else {
      let kinds = SiteFault.Kind.allCases.map(\.rawValue)
      let word = String(text.prefix { $0 != ":" && $0 != "@" })
      throw ValidationError(
        "the kinds are \(kinds.joined(separator: ", "))\(NearestWord.question(word, among: kinds))")
    }
    self.fault = fault
    site = parts.count > 1 ? parts[0].lowercased() : nil
  }
}
#endif
