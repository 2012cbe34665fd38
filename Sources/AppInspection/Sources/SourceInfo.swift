import Entitlements
public import PositionedJSON

/// An Info.plist of a source tree, where settings of a project may still stand in the values.
public struct SourceInfo: Sendable {
  /// The values.
  public let list: InfoPropertyList
  /// The schemes of `CFBundleURLTypes` and where each stands.
  public let schemes: [LocatedScheme]

  /// A scheme and its place.
  public struct LocatedScheme: Hashable, Sendable {
    /// The scheme, as written.
    public let text: String
    /// The place; `nil` in a binary file.
    public let range: TextRange?
  }

  /// The path in the tree.
  public var path: String { list.path }

  init(_ text: SourceFileText) {
    list = InfoPropertyList(text.bytes, path: text.path, damage: nil)
    let lines = LineTable(text.bytes)
    var found: [LocatedText] = []
    if let root = try? PropertyListNode.read(text.bytes) {
      Self.collect(root, key: "", inTypes: false, &found)
    }
    schemes = found.map { scheme in
      LocatedScheme(
        text: scheme.text,
        range: scheme.range.map {
          TextRange(start: lines.position(at: $0.lowerBound), end: lines.position(at: $0.upperBound))
        })
    }
  }

  private static func collect(
    _ node: PropertyListNode, key: String, inTypes: Bool, _ found: inout [LocatedText]
  ) {
    switch node.value {
    case .dictionary(let members):
      for member in members {
        let name = member.key.text
        // Only at the root: other dictionaries may have a key of that name.
        if key.isEmpty, name != "CFBundleURLTypes" { continue }
        collect(member.value, key: name, inTypes: inTypes || name == "CFBundleURLTypes", &found)
      }
    case .array(let elements):
      for element in elements { collect(element, key: key.isEmpty ? "-" : key, inTypes: inTypes, &found) }
    case .string(let text): if inTypes, key == "CFBundleURLSchemes" { found.append(text) }
    default: break
    }
  }
}
