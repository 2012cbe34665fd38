public import AssetLinks
import PositionedJSON

/// A manifest as a device keeps it: its elements, values that were not known left as they are.
public struct StoredManifest: Hashable, Sendable, Codable {
  private let elements: [Element]

  private struct Element: Hashable, Codable {
    var name: String
    var depth: Int
    var line: Int
    var column: Int
    var attributes: [Attribute]
  }

  private struct Attribute: Hashable, Codable {
    var name: String
    var namespace: String
    var value: String
    /// What the value stands for and is not known.
    var missing: String?
  }

  /// The most elements that are kept; a limit of ours.
  public static let elementLimit = 100_000

  /// The manifest whose values are known by `settings`; elements beyond ``elementLimit`` are left out.
  public init(elements: [XMLElementEvent], settings: ManifestSettings) {
    self.elements = elements.prefix(Self.elementLimit).map { element in
      Element(
        name: element.name, depth: element.depth, line: element.position.line,
        column: element.position.column,
        attributes: element.attributes.map { attribute in
          // Only Android's attributes have placeholders, resources and escapes.
          let value =
            attribute.namespace == XMLAttributeEvent.androidNamespace ? settings.value(of: attribute) : nil
          return Attribute(
            name: attribute.name, namespace: attribute.namespace, value: value?.text ?? attribute.value,
            missing: value?.unresolved)
        })
    }
  }

  /// The manifest, ready to decide.
  public var document: ManifestDocument {
    ManifestDocument(
      elements: elements.map { element in
        let position = TextPosition(offset: 0, line: element.line, column: element.column)
        return XMLElementEvent(
          name: element.name, depth: element.depth,
          attributes: element.attributes.map {
            XMLAttributeEvent(
              name: $0.name, namespace: $0.namespace, value: $0.value, position: position,
              reference: $0.missing)
          }, position: position)
      }, settings: ManifestSettings(form: .compiled))
  }
}
