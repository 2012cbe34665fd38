public import AssetLinks
import PackageReading
import PositionedJSON

/// A manifest that is plain XML, as a source or a merged manifest is.
public enum PlainManifest {
  /// The app of an entry whose manifest is given from the root of the file system.
  ///
  /// - Throws: ``PlanError`` where the file cannot be read.
  public static func read(_ entry: PlanAndroidApp) throws(PlanError) -> PlanAndroidPackage {
    let bytes = try BoundedFile.bytes(entry.manifest, limit: 32 << 20)
    let records: [XMLElementRecord]
    do throws(XMLReadingError) {
      records = try XMLEventReader.elements(of: bytes)
    } catch {
      let place = error.position.map { ":\($0.line):\($0.column)" } ?? ""
      throw PlanError(file: "", message: "\(PlanWords.visible(entry.manifest))\(place): \(error.message)")
    }
    return try package(entry, records.map(event))
  }

  /// The app of an entry with the elements of its manifest.
  ///
  /// - Throws: ``PlanError`` where the elements are those of another file, or the certificate is none.
  public static func package(
    _ entry: PlanAndroidApp, _ elements: [XMLElementEvent], form: ManifestSettings.Form = .source
  ) throws(PlanError) -> PlanAndroidPackage {
    var settings = ManifestSettings(placeholders: entry.placeholders)
    settings.form = form
    guard ManifestDocument(elements: elements, settings: settings).isManifest else {
      throw PlanError(file: "", message: "\(PlanWords.quoted(entry.manifest)) is no manifest.")
    }
    var certificate: CertificateFingerprint?
    if let text = entry.certificate {
      guard let read = try? CertificateFingerprint(text) else {
        throw PlanError(file: "", message: "\(PlanWords.quoted(text)) is no SHA-256 of a certificate.")
      }
      certificate = read
    }
    return PlanAndroidPackage(
      elements: elements, settings: settings, package: entry.package, certificate: certificate,
      name: entry.manifest)
  }

  private static func event(_ record: XMLElementRecord) -> XMLElementEvent {
    XMLElementEvent(
      name: record.name, depth: record.depth,
      attributes: record.attributes.map {
        XMLAttributeEvent(
          name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position,
          reference: $0.reference)
      }, text: record.text, hasChildren: record.hasChildren, position: record.position)
  }
}
