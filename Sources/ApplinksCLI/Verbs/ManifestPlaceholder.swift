import ArgumentParser

/// The value of a placeholder in a manifest.
struct ManifestPlaceholder: Hashable, Sendable {
  let name: String
  let value: String

  /// Reads the value of `--placeholder`.
  init(argument: String) throws {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      throw ValidationError("write a name and its value, such as host=shop.example")
    }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}
