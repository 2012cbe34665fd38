import ArgumentParser
import LinkSyntax

/// The host that stands before the paths of a log.
struct LogHost: Hashable, Sendable {
  /// The host, with its port where it has one.
  let name: String

  /// Reads the value of `--host`.
  init(argument: String) throws {
    guard let url = try? LinkURL("https://\(argument)/"), url.path == "/", url.query == nil,
      url.fragment == nil, !argument.contains("@")
    else { throw ValidationError("write a host such as shop.example, without scheme or path") }
    name = argument
  }
}
