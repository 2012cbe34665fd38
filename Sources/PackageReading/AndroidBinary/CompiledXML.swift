/// An XML file as Android's build tools compile it: in APKs in chunks, in app bundles as a protocol buffer.
///
/// Damaged files yield the elements before the damage.
public struct CompiledXML: Sendable {
  /// The elements, in the order of their start tags.
  public let elements: [CompiledElement]
  /// What is not as it should be; of each kind the first 20.
  public let problems: [AndroidBinaryProblem]

  /// Reads the form that APKs hold. Linear in the bytes.
  ///
  /// Source: RESTYPES; what is left unread, and that numbers of attributes win over names, as AOSP's
  /// `ResXMLTree` and `TypedArray` do (folklore: recalled; observed with aapt).
  public init(chunks bytes: [UInt8], limits: XMLReadingLimits = XMLReadingLimits()) {
    var reader = BinaryXMLReader(ByteWindow(bytes), limits: limits)
    reader.read()
    elements = reader.builder.elements
    problems = reader.builder.problems.problems
  }

  /// Reads the form that app bundles hold. Linear in the bytes.
  ///
  /// Source: AOSP, `frameworks/base/tools/aapt2/Resources.proto`, `XmlNode`, documented in source.
  public init(message bytes: [UInt8], limits: XMLReadingLimits = XMLReadingLimits()) {
    var reader = ProtobufXMLReader(ByteWindow(bytes), limits: limits)
    reader.read()
    elements = reader.builder.elements
    problems = reader.builder.problems.problems
  }

  /// The elements as those of the text they stand for, resources looked up, and what is wrong with those; without a
  /// table resources stay references.
  ///
  /// A `<data>` element with a resource of several values becomes several elements: every value counts.
  public func records(
    resources table: ResourceTable? = nil
  ) -> (elements: [XMLElementRecord], problems: [AndroidBinaryProblem]) {
    let manifest = CompiledManifest(self, table)
    return (manifest.records, manifest.problems.problems)
  }

  /// Whether some bytes begin as the form that APKs hold.
  public static func isChunked(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x03, 0x00, 0x08, 0x00])
  }
}
