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
  /// All components; the filters of activities are put in at the end.
  private(set) var components: [ManifestComponent] = []
  private(set) var isDebuggable = Verdict.no
  private(set) var assetStatements: ManifestText?
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
    case 2: if isInside("application") { readPartOfApplication(element) }
    case 3: if isInComponent, ASCIIText.equal(element.name, "intent-filter") { readFilter(element) }
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

  private static func kind(_ name: String) -> ManifestComponent.Kind? {
    ManifestComponent.Kind.allCases.first { ASCIIText.equal($0.rawValue, name) }
  }

  private func isInside(_ name: String) -> Bool {
    isManifest && path.count > 1 && ASCIIText.equal(path[1], name)
  }

  private var isInComponent: Bool {
    isInside("application") && path.count > 2 && Self.kind(path[2]) != nil
  }
  private var isInFilter: Bool {
    isInComponent && path.count > 3 && ASCIIText.equal(path[3], "intent-filter")
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
      isDebuggable = element.android("debuggable").map { ManifestFlag.value(settings.value(of: $0)) } ?? .no
    }
  }

  private func level(_ name: String, _ element: XMLElementEvent) -> APILevel? {
    element.android(name).flatMap { ASCIIText.number(settings.value(of: $0).text) }.map { APILevel($0) }
  }

  private mutating func readPartOfApplication(_ element: XMLElementEvent) {
    if let kind = Self.kind(element.name) {
      note(element)
      let activity = ManifestActivity(element, settings)
      components.append(ManifestComponent(kind, activity))
      if kind.isActivity { activities.append(activity) }
    } else if ASCIIText.equal(element.name, "meta-data"), let name = element.android("name"),
      ASCIIText.equal(settings.value(of: name).text, "asset_statements")
    {
      assetStatements = (element.android("resource") ?? element.android("value")).map {
        settings.value(of: $0)
      }
    }
  }

  private mutating func readFilter(_ element: XMLElementEvent) {
    note(element)
    let last = components.count - 1
    if components[last].kind.isActivity {
      filters.append(
        IntentFilter(element, settings, index: filters.count, activity: activities.count - 1))
    } else {
      let index = components[last].filters.count
      components[last].filters.append(IntentFilter(element, settings, index: index, activity: -1))
    }
  }

  /// Changes the filter that is open.
  private mutating func withFilter(_ change: (inout IntentFilter) -> Void) {
    let last = components.count - 1
    if components[last].kind.isActivity {
      change(&filters[filters.count - 1])
    } else {
      change(&components[last].filters[components[last].filters.count - 1])
    }
  }

  private mutating func readPart(_ element: XMLElementEvent) {
    let settings = self.settings
    withFilter { filter in
      if ASCIIText.equal(element.name, "data") {
        filter.data.append(DataElement(element, settings, inGroup: false))
      } else if ASCIIText.equal(element.name, "uri-relative-filter-group") {
        filter.groups.append(FilterGroup(element, settings))
      } else if let name = element.android("name").map({ settings.value(of: $0) }) {
        if ASCIIText.equal(element.name, "action") { filter.actions.append(name) }
        if ASCIIText.equal(element.name, "category") { filter.categories.append(name) }
      }
    }
    note(element)
  }

  private mutating func readGroupData(_ element: XMLElementEvent) {
    let patterns = DataElement(element, settings, inGroup: true).patterns
    withFilter { $0.groups[$0.groups.count - 1].patterns += patterns }
  }

  /// The components with the filters of activities in their places.
  var completeComponents: [ManifestComponent] {
    var result = components
    var activity = -1
    var next = 0
    for index in result.indices where result[index].kind.isActivity {
      activity += 1
      while next < filters.count, filters[next].activity == activity {
        result[index].filters.append(filters[next])
        next += 1
      }
    }
    return result
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
