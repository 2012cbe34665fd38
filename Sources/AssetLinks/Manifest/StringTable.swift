/// String resources by name.
public struct StringTable: Sendable {
  private var values: [String: String]

  /// A table by its values.
  public init(_ values: [String: String] = [:]) { self.values = values }

  /// The strings of a `res/values/*.xml`: `<resources><string name="x">text</string></resources>`.
  ///
  /// A string with markup inside is left out, since what it stands for is not looked at.
  public init(elements: some Sequence<XMLElementEvent>) {
    values = [:]
    for element in elements where element.depth == 1 && ASCIIText.equal(element.name, "string") {
      guard let name = element.plain("name")?.value, !element.hasChildren else { continue }
      values[name] = BuildToolText.resource(element.text)
    }
  }

  /// The number of strings.
  public var count: Int { values.count }

  /// The string with this name.
  public subscript(name: String) -> String? { values[name] }

  /// Takes over the strings of `other`, which win.
  public mutating func merge(_ other: StringTable) {
    for (name, value) in other.values { values[name] = value }
  }
}
