import PositionedJSON

/// Turns elements of a compiled manifest into those of the text it stands for, resources looked up.
///
/// A `<data>` element whose host is a resource with two values becomes two elements: every value counts, and the
/// elements of a filter are combined anyway. Elsewhere a value that differs between configurations stays a reference.
struct CompiledManifest {
  private let table: ResourceTable?
  private(set) var records: [XMLElementRecord] = []
  private(set) var problems = AndroidBinaryProblemList()
  private var known: [UInt32: ResourceResolution] = [:]
  private var readCount = 0
  private var recordCount = 0

  /// The most elements that one becomes.
  static let maximumVariants = 200
  /// The most resources that are read in all.
  private static let maximumReads = 5_000
  /// The most elements and attributes in all.
  private static let maximumRecords = 4_000_000

  /// A value, and the reference that it is where it is not known.
  private struct Alternative: Hashable {
    let text: String
    let reference: String?
  }

  init(_ xml: CompiledXML, _ table: ResourceTable?) {
    self.table = table
    for element in xml.elements {
      add(element)
      guard recordCount < Self.maximumRecords else {
        problems.add(.tooMany, at: element.position.offset, "\(records.count) elements are read")
        return
      }
    }
  }

  private mutating func add(_ element: CompiledElement) {
    let isData = element.name == "data"
    var variants: [[XMLAttributeRecord]] = [[]]
    for attribute in element.attributes {
      let alternatives = alternatives(attribute, isData)
      if variants.count * alternatives.count > Self.maximumVariants {
        problems.add(
          .tooMany, at: attribute.position.offset, "\(Self.maximumVariants) combinations of values are read")
      }
      variants = variants.flatMap { variant in
        alternatives.map { variant + [Self.record(attribute, $0)] }
      }
      variants.removeSubrange(min(variants.count, Self.maximumVariants)...)
    }
    for variant in variants {
      recordCount += 1 + variant.count
      records.append(
        XMLElementRecord(
          name: element.name, namespace: element.namespace, depth: element.depth, attributes: variant,
          text: element.text, hasChildren: element.hasChildren, position: element.position))
    }
  }

  private static func record(_ attribute: CompiledAttribute, _ value: Alternative) -> XMLAttributeRecord {
    XMLAttributeRecord(
      name: attribute.name, namespace: attribute.namespace, value: value.text, position: attribute.position,
      reference: value.reference)
  }

  private mutating func alternatives(_ attribute: CompiledAttribute, _ isData: Bool) -> [Alternative] {
    if let text = attribute.value.text { return [Alternative(text: text, reference: nil)] }
    guard let identifier = identifier(attribute.value) else {
      let name = Self.name(attribute.value, table)
      problems.add(.missingResource, at: attribute.position.offset, name)
      return [Alternative(text: name, reference: name)]
    }
    let resolution = resolve(identifier)
    let name = Self.name(.reference(identifier), table)
    if resolution.hasLoop { problems.add(.resourceLoop, at: attribute.position.offset, name) }
    var result = resolution.values.compactMap { value in
      value.value.text.map { Alternative(text: $0, reference: nil) }
    }
    if result.isEmpty || resolution.isIncomplete || resolution.hasLoop {
      if !resolution.hasLoop { problems.add(.missingResource, at: attribute.position.offset, name) }
      result.append(Alternative(text: name, reference: name))
    }
    guard result.count > 1 else { return result }
    noteValues(attribute, name, resolution)
    return isData ? result : [Alternative(text: name, reference: name)]
  }

  private mutating func noteValues(
    _ attribute: CompiledAttribute, _ name: String, _ resolution: ResourceResolution
  ) {
    let shown = resolution.values.prefix(10).map { value in
      let text = String((value.value.text ?? "").prefix(100))
      let qualifiers = value.configuration.qualifiers
      return "\"\(text)\"" + (qualifiers.isEmpty ? "" : " (\(qualifiers))")
    }
    let others = resolution.values.count > shown.count ? " and others" : ""
    problems.add(
      .severalValues, at: attribute.position.offset,
      "\(attribute.name), \(name), is \(shown.joined(separator: " or "))\(others)")
  }

  private func identifier(_ value: ResourceValue) -> UInt32? {
    switch value {
    case .reference(let identifier): identifier
    case .namedReference(let name): table?.identifier(named: name)
    default: nil
    }
  }

  private mutating func resolve(_ identifier: UInt32) -> ResourceResolution {
    if let resolution = known[identifier] { return resolution }
    guard let table, readCount < Self.maximumReads else {
      var unknown = ResourceResolution()
      unknown.isIncomplete = true
      return unknown
    }
    let resolution = table.resolve(identifier)
    readCount += resolution.readCount
    known[identifier] = resolution
    return resolution
  }

  /// The reference as a source file has it: `@string/host`, or with its number where the name is not known.
  private static func name(_ value: ResourceValue, _ table: ResourceTable?) -> String {
    switch value {
    case .reference(let identifier):
      "@"
        + (table?.name(of: identifier).map { String($0.prefix(200)) } ?? ResourceValue.hexadecimal(identifier))
    case .namedReference(let name): "@" + name.prefix(200)
    case .themeAttribute(let identifier): "?" + ResourceValue.hexadecimal(identifier)
    default: ""
    }
  }
}
