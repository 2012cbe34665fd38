#if Server
import ArgumentParser
import AssociationServer

/// `applinks ca remove`: the end of the authority.
struct CARemoveVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove the local authority with its key.",
    discussion: """
      The next "applinks serve" makes another. What devices were told to trust stays trusted there: remove it on each.

      Example:
        applinks ca remove
      """)

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try AuthorityAccess(console)
    guard try access.remove() else {
      console.note("There was no local authority in \(Quoted.visible(access.store.folder)).")
      return .success
    }
    console.note("Removed the local authority from \(Quoted.visible(access.store.folder)).")
    console.note("Note: devices that were told to trust it still do; remove its certificate there too.")
    return .success
  }
}
#endif
