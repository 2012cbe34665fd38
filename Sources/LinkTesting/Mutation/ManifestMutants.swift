import AssetLinks
import PositionedJSON

/// Faults in the intent filters of a manifest.
struct ManifestMutants {
  private let app: PlanAndroidPackage
  private let name: String
  private(set) var all: [Mutant] = []

  private static let parts = ["action", "category", "data"]

  init(_ app: PlanAndroidPackage, _ name: String) {
    self.app = app
    self.name = name
    var filter: Int?
    for (index, element) in app.elements.enumerated() {
      if let start = filter, element.depth <= app.elements[start].depth { filter = nil }
      if element.name == "intent-filter" {
        filter = index
        addFilter(index, element)
      } else if filter != nil, Self.parts.contains(element.name) {
        addPart(index, element)
      }
    }
  }

  private mutating func add(
    _ kind: MutationOperator, _ change: String, _ line: Int, _ body: (inout [XMLElementEvent]) -> Void
  ) {
    var elements = app.elements
    body(&elements)
    all.append(Mutant(kind, app.name, "line \(line): \(change)", .manifest(app: name, elements)))
  }

  private mutating func addFilter(_ index: Int, _ element: XMLElementEvent) {
    let line = element.position.line
    let end =
      app.elements[(index + 1)...].firstIndex { $0.depth <= element.depth } ?? app.elements.endIndex
    add(.drop, "the intent filter is left out", line) { $0.removeSubrange(index..<end) }
    guard let place = element.attributes.firstIndex(where: { $0.name == "autoVerify" }) else { return }
    let isOn = element.attributes[place].value == "true"
    add(.excludeFlip, "autoVerify is \(isOn ? "false" : "true")", line) {
      $0[index].attributes[place].value = isOn ? "false" : "true"
    }
  }

  private mutating func addPart(_ index: Int, _ element: XMLElementEvent) {
    let line = element.position.line
    let words = element.attributes.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: " ")
    add(.drop, "<\(element.name) \(words)> is left out", line) { $0.remove(at: index) }
    guard element.name == "data" else { return }
    for (place, attribute) in element.attributes.enumerated() {
      for (kind, value) in Self.changes(attribute) {
        add(kind, "\(attribute.name) is \"\(value)\" in place of \"\(attribute.value)\"", line) {
          $0[index].attributes[place].value = value
        }
      }
    }
  }

  /// Other values of an attribute.
  private static func changes(_ attribute: XMLAttributeEvent) -> [(MutationOperator, String)] {
    let value = attribute.value
    var changes: [(MutationOperator, String)] = []
    switch attribute.name {
    case "scheme", "host", "port":
      return [(.identifier, attribute.name == "port" ? value + "0" : "x" + value)]
    case "path", "pathSuffix": changes.append((.narrow, value + "x"))
    case "pathPrefix":
      changes.append((.narrow, value + "x"))
      if value.count > 1 { changes.append((.widen, String(value.dropLast()))) }
    case "pathPattern", "pathAdvancedPattern":
      changes.append((.narrow, value + "x"))
      changes.append((.widen, ".*"))
    default: return []
    }
    if let recased = PatternFaults.recased(value) { changes.append((.letterCase, recased)) }
    return changes
  }
}
