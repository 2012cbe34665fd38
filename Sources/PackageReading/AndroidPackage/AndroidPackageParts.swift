/// Reads the manifest of a package and the resources that it names.
struct AndroidPackageParts {
  private let archive: ZipArchive
  private let kind: AndroidPackage.Kind
  private let xmlLimits: XMLReadingLimits
  private(set) var problems: [AndroidPackageProblem]

  init(_ archive: ZipArchive, _ kind: AndroidPackage.Kind, xmlLimits: XMLReadingLimits) {
    self.archive = archive
    self.kind = kind
    self.xmlLimits = xmlLimits
    problems = archive.problems.map { AndroidPackageProblem($0) }
  }

  /// The elements of the manifest; resources are read only where it names some.
  mutating func manifest(_ entry: ZipEntry, _ resources: ZipEntry?) -> [XMLElementRecord] {
    let bytes = content(of: entry)
    let xml =
      kind == .apk
      ? CompiledXML(chunks: bytes, limits: xmlLimits) : CompiledXML(message: bytes, limits: xmlLimits)
    problems += xml.problems.map { AndroidPackageProblem($0, part: entry.name) }
    let needsTable = xml.elements.contains { $0.attributes.contains { $0.value.text == nil } }
    var table: ResourceTable?
    if needsTable, let resources {
      let bytes = content(of: resources)
      let read = kind == .apk ? ResourceTable(chunks: bytes) : ResourceTable(message: bytes)
      problems += read.problems.map { AndroidPackageProblem($0, part: resources.name) }
      table = read
    }
    let manifest = CompiledManifest(xml, table)
    problems += manifest.problems.problems.map { AndroidPackageProblem($0, part: entry.name) }
    return manifest.records
  }

  private mutating func content(of entry: ZipEntry) -> [UInt8] {
    let content = archive.readableContent(of: entry)
    if let error = content.error { problems.append(AndroidPackageProblem(error, part: entry.name)) }
    return content.bytes
  }
}
