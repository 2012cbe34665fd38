/// Follows references from resource to resource.
struct ResourceResolver {
  private let table: ResourceTable
  private(set) var resolution = ResourceResolution()
  private var seen: Set<ResourceValue> = []
  /// Resources that were followed: a second way to one adds nothing.
  private var followed: Set<UInt32> = []
  private var path: Set<UInt32> = []

  init(_ table: ResourceTable) { self.table = table }

  mutating func follow(_ identifier: UInt32, as configuration: ResourceConfiguration? = nil) {
    guard path.count < ResourceTable.maximumReferences, !path.contains(identifier) else {
      resolution.hasLoop = true
      return
    }
    guard followed.insert(identifier).inserted else { return }
    resolution.readCount += 1
    let values = table.values(of: identifier)
    if values.isEmpty { resolution.isIncomplete = true }
    path.insert(identifier)
    for value in values {
      guard followed.count + resolution.values.count < ResourceTable.maximumValues else {
        resolution.isIncomplete = true
        break
      }
      add(value, configuration)
    }
    path.remove(identifier)
  }

  private mutating func add(_ value: ConfiguredValue, _ outer: ResourceConfiguration?) {
    // A value that is reached through one for some devices counts for those.
    let configuration = outer.map { $0.qualifiers.isEmpty ? value.configuration : $0 } ?? value.configuration
    switch value.value {
    case .reference(let next): follow(next, as: configuration)
    case .namedReference(let name):
      if let next = table.identifier(named: name) {
        follow(next, as: configuration)
      } else {
        resolution.isIncomplete = true
      }
    case .themeAttribute: resolution.isIncomplete = true
    case .text, .number, .flag, .other:
      if seen.insert(value.value).inserted {
        resolution.values.append(ConfiguredValue(configuration: configuration, value: value.value))
      }
    }
  }
}
