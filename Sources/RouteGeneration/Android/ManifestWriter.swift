import LinkRouting
import LinkSyntax

/// Writes the intent filters of routes.
struct ManifestWriter {
  private(set) var text = ""
  private let map: RouteMap
  private let level: Int

  init(_ map: RouteMap, minimumLevel: Int) {
    self.map = map
    level = minimumLevel
  }

  mutating func write() {
    if level >= 35 { writeGroups() } else { writeFilters() }
    writeSchemes()
  }

  // MARK: - A filter for each route

  private mutating func writeFilters() {
    var seen: [[String]] = []
    for route in map.routes where route.access != .appOnly {
      let hosts = RouteHosts.hosts(of: route, map)
      let key = [route.name] + hosts
      guard !hosts.isEmpty, !seen.contains(key) else { continue }
      seen.append(key)
      // The aliases of a route share its filter.
      let own = map.routes.filter {
        $0.name == route.name && $0.access != .appOnly && RouteHosts.hosts(of: $0, map) == hosts
      }
      write(route.name, own, hosts)
    }
  }

  private mutating func write(_ name: String, _ routes: [RouteMapEntry], _ hosts: [String]) {
    var patterns: [PathPattern] = []
    for route in routes {
      for pattern in PathPatterns(route, prefixes: map.prefixes, isAdvanced: level >= 31).all
      where !patterns.contains(pattern) {
        patterns.append(pattern)
      }
    }
    var remarks: [String] = []
    if patterns.contains(where: \.isWider) { remarks.append("takes more paths than the route") }
    if routes.contains(where: \.asksBesidePath) { remarks.append("does not look at query and fragment") }
    comment(name, remarks)
    open(hosts)
    for pattern in patterns { data(pattern) }
    close()
  }

  // MARK: - Groups

  private mutating func writeGroups() {
    var seen: [[String]] = []
    for route in map.routes {
      let hosts = RouteHosts.hosts(of: route, map)
      guard !hosts.isEmpty, !seen.contains(hosts) else { continue }
      seen.append(hosts)
      let own = map.routes.filter { RouteHosts.hosts(of: $0, map) == hosts }
      guard own.contains(where: { $0.access != .appOnly }) else { continue }
      // What is closed on some of the hosts for another reason stays closed: its groups come first.
      let closed = map.routes.filter { other in
        other.access == .appOnly && !own.contains(other)
          && RouteHosts.hosts(of: other, map).contains { hosts.contains($0) }
      }
      writeFilter(own + closed, hosts)
    }
  }

  private mutating func writeFilter(_ routes: [RouteMapEntry], _ hosts: [String]) {
    comment(hosts.joined(separator: ", "), [])
    open(hosts)
    let order = ComponentOrder(
      routes.map {
        RouteComponents.Route(name: $0.name, pattern: $0.pattern, isOpen: $0.access != .appOnly)
      })
    for ordered in order.routes {
      let match = routes.first {
        $0.name == ordered.name && $0.pattern == ordered.pattern && ($0.access != .appOnly) == ordered.isOpen
      }
      guard let route = match else { continue }
      let patterns = PathPatterns(route, prefixes: map.prefixes, isAdvanced: true).all
      comment(
        route.name,
        patterns.contains { $0.isWider && $0.suffix.isEmpty } ? ["takes more paths than the route"] : [],
        indent: 8)
      for pattern in patterns { group(pattern, route) }
    }
    close()
  }

  private mutating func group(_ pattern: PathPattern, _ route: RouteMapEntry) {
    line(8, "<uri-relative-filter-group android:allow=\"\(route.access != .appOnly)\">")
    data(pattern, indent: 10)
    if !pattern.suffix.isEmpty {
      data(PathPattern(attribute: "pathSuffix", text: GlobText.literal(pattern.suffix)), indent: 10)
    }
    for item in route.pattern.template.query where route.pattern.requires(item.value) {
      data(PartPatterns.item(item, route.pattern), indent: 10)
    }
    if let fragment = route.pattern.template.fragment, route.pattern.requires(fragment) {
      data(PartPatterns.fragment(fragment, route.pattern), indent: 10)
    }
    line(8, "</uri-relative-filter-group>")
  }

  // MARK: - Custom schemes

  private mutating func writeSchemes() {
    let schemes = RouteHosts.openSchemes(map)
    guard !schemes.isEmpty else { return }
    comment("custom schemes", ["every link of theirs is the app's"])
    line(6, "<intent-filter>")
    intent()
    for scheme in schemes { line(8, "<data android:scheme=\"\(XMLText.escaped(scheme.lowercased()))\"/>") }
    close()
  }

  // MARK: - Lines

  private mutating func line(_ indent: Int, _ words: String) {
    text += String(repeating: " ", count: indent) + words + "\n"
  }

  private mutating func comment(_ name: String, _ remarks: [String], indent: Int = 6) {
    line(indent, "<!-- \(XMLText.comment(([name] + remarks).joined(separator: "; "))) -->")
  }

  private mutating func open(_ hosts: [String]) {
    line(6, "<intent-filter android:autoVerify=\"true\">")
    intent()
    for scheme in ["http", "https"] { line(8, "<data android:scheme=\"\(scheme)\"/>") }
    for host in hosts { line(8, "<data android:host=\"\(XMLText.escaped(host.lowercased()))\"/>") }
  }

  private mutating func intent() {
    line(8, "<action android:name=\"android.intent.action.VIEW\"/>")
    line(8, "<category android:name=\"android.intent.category.DEFAULT\"/>")
    line(8, "<category android:name=\"android.intent.category.BROWSABLE\"/>")
  }

  private mutating func data(_ pattern: PathPattern, indent: Int = 8) {
    line(indent, "<data android:\(pattern.attribute)=\"\(XMLText.escaped(pattern.text))\"/>")
  }

  private mutating func close() { line(6, "</intent-filter>") }
}

extension RouteMapEntry {
  /// Whether links of the route are told from others by their query or fragment.
  fileprivate var asksBesidePath: Bool {
    pattern.template.query.contains { pattern.requires($0.value) }
      || pattern.template.fragment.map { pattern.requires($0) } ?? false
  }
}
