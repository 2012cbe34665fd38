/// Reads the manifest of a built app, in whatever form it comes.
public enum AndroidManifestReading {
  /// The elements of an APK's or bundle's manifest, or of a compiled manifest by itself, whose resources are not known.
  ///
  /// - Throws: ``AndroidPackageError`` where the bytes are neither.
  public static func read(
    _ bytes: [UInt8], limits: XMLReadingLimits = XMLReadingLimits()
  ) throws(AndroidPackageError) -> (elements: [XMLElementRecord], problems: [AndroidPackageProblem]) {
    guard CompiledXML.isChunked(bytes) else {
      let package = try AndroidPackage(bytes, xmlLimits: limits)
      return (package.manifest, package.problems)
    }
    let xml = CompiledXML(chunks: bytes, limits: limits)
    let (elements, problems) = xml.records()
    return (elements, (xml.problems + problems).map { AndroidPackageProblem($0, part: "") })
  }
}
