import PositionedJSON

/// Picks what is about links from the elements of a manifest.
struct ManifestReader {
  private let settings: ManifestSettings
  private var path: [String] = []
  private(set) var package: String?
  private(set) var minimumLevel: APILevel?
  private(set) var targetLevel: APILevel?
  private(set) var activities: [ManifestActivity] = []
  private(set) var filters: [IntentFilter] = []
  private(set) var isManifest = false
  /// The name of the outermost element.
  private(set) var rootName = ""
  /// Instructions to merging tools on elements that matter here.
  private(set) var instructions: [(text: String, position: TextPosition)] = []

  init(_ settings: ManifestSettings) { self.settings = settings }

  mutating func read(_ element: XMLElementEvent) {
    let depth = element.depth
    guard depth >= 0, depth <= path.count, depth < 8 else { return }
    path.removeSubrange(depth...)
    path.append(element.name)
    switch depth {
    case 0: readRoot(element)
    case 1: readTop(element)
    case 2: if isInside("application"), Self.isActivity(element.name) { readActivity(element) }
    case 3: if isInActivity, ASCIIText.equal(element.name, "intent-filter") { readFilter(element) }
    case 4: if isInFilter { readPart(element) }
    case 5:
      if isInFilter, ASCIIText.equal(path[4], "uri-relative-filter-group"),
        ASCIIText.equal(element.name, "data")
      {
        readGroupData(element)
      }
    default: break
    }
  }

  private static func isActivity(_ name: String) -> Bool {
    ASCIIText.equal(name, "activity") || ASCIIText.equal(name, "activity-alias")
  }

  private func isInside(_ name: String) -> Bool {
    isManifest && path.count > 1 && ASCIIText.equal(path[1], name)
  }

  private var isInActivity: Bool { isInside("application") && path.count > 2 && Self.isActivity(path[2]) }
  private var isInFilter: Bool {
    isInActivity && path.count > 3 && ASCIIText.equal(path[3], "intent-filter")
  }

  private mutating func readRoot(_ element: XMLElementEvent) {
    rootName = element.name
    isManifest = ASCIIText.equal(element.name, "manifest")
    package = element.plain("package")?.value
  }

  private mutating func readTop(_ element: XMLElementEvent) {
    if ASCIIText.equal(element.name, "uses-sdk") {
      minimumLevel = level("minSdkVersion", element) ?? minimumLevel
      targetLevel = level("targetSdkVersion", element) ?? targetLevel
    } else if ASCIIText.equal(element.name, "application") {
      note(element)
    }
  }

  private func level(_ name: String, _ element: XMLElementEvent) -> APILevel? {
    element.android(name).flatMap { ASCIIText.number(settings.value(of: $0).text) }.map { APILevel($0) }
  }

  private mutating func readActivity(_ element: XMLElementEvent) {
    note(element)
    activities.append(ManifestActivity(element, settings))
  }

  private mutating func readFilter(_ element: XMLElementEvent) {
    note(element)
    filters.append(
      IntentFilter(element, settings, index: filters.count, activity: activities.count - 1))
  }

  private mutating func readPart(_ element: XMLElementEvent) {
    let last = filters.count - 1
    if ASCIIText.equal(element.name, "data") {
      filters[last].data.append(DataElement(element, settings, inGroup: false))
    } else if ASCIIText.equal(element.name, "uri-relative-filter-group") {
      filters[last].groups.append(FilterGroup(element, settings))
    } else if let name = element.android("name").map({ settings.value(of: $0) }) {
      if ASCIIText.equal(element.name, "action") { filters[last].actions.append(name) }
      if ASCIIText.equal(element.name, "category") { filters[last].categories.append(name) }
    }
    note(element)
  }

  private mutating func readGroupData(_ element: XMLElementEvent) {
    let last = filters.count - 1
    let group = filters[last].groups.count - 1
    filters[last].groups[group].patterns += DataElement(element, settings, inGroup: true).patterns
  }

  private mutating func note(_ element: XMLElementEvent) {
    for attribute in element.attributes
    where ASCIIText.equal(attribute.namespace, XMLAttributeEvent.toolsNamespace) {
      guard
        ["node", "remove", "replace", "selector"].contains(where: { ASCIIText.equal($0, attribute.name) })
      else { continue }
      instructions.append(
        ("tools:\(attribute.name)=\(ASCIIText.quoted(attribute.value))", attribute.position))
    }
  }
}
