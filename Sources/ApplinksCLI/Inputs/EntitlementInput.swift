import Entitlements
import PositionedJSON

/// Reads entitlements files.
enum EntitlementInput {
  /// The entitlements at `path`.
  ///
  /// - Throws: ``ToolError`` where they cannot be read, with the place of the fault.
  static func read(_ path: String, in console: Console) throws(ToolError) -> EntitlementDocument {
    let bytes = try FileReader.read(console.absolute(path), name: path, limit: SourceReader.defaultLimit)
    do throws(EntitlementError) {
      return try EntitlementDocument(parsing: bytes)
    } catch {
      let place = error.position.map { ":\($0.line):\($0.column)" } ?? ""
      throw ToolError("\(Quoted.visible(path))\(place): These are no entitlements: \(error.message)")
    }
  }
}
