import Entitlements
import PositionedJSON

/// Reads entitlements files.
enum EntitlementInput {
  /// The entitlements at `path`.
  ///
  /// - Throws: ``ToolError`` where they cannot be read, with the place of the fault.
  static func read(_ path: String, in console: Console) throws(ToolError) -> EntitlementDocument {
    try document(
      try FileReader.read(console.absolute(path), name: path, limit: SourceReader.defaultLimit), name: path)
  }

  /// The entitlements in `bytes`, which the user calls `name`.
  static func document(_ bytes: [UInt8], name: String) throws(ToolError) -> EntitlementDocument {
    do throws(EntitlementError) {
      return try EntitlementDocument(parsing: bytes)
    } catch {
      let place = error.position.map { ":\($0.line):\($0.column)" } ?? ""
      throw ToolError("\(Quoted.visible(name))\(place): These are no entitlements: \(error.message)")
    }
  }
}
