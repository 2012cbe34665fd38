import ArgumentParser

/// A statement list on the command line: `FILE`, or `HOST=FILE` for one host's own.
struct AssetLinksArgument: Hashable, Sendable {
  /// The host; `nil` for every host without a list of its own.
  let host: String?
  let file: String

  /// Reads the value of `--assetlinks`.
  init(argument: String) throws {
    guard let equals = argument.firstIndex(of: "="), !argument[..<equals].contains("/") else {
      host = nil
      file = argument
      return
    }
    host = argument[..<equals].lowercased()
    file = String(argument[argument.index(after: equals)...])
  }
}
