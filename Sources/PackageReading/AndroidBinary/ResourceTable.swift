/// The resources of a package: a resource has one value for each configuration. Only what is asked for is read.
public struct ResourceTable: Sendable {
  private let storage: Storage
  /// What is not as it should be; of each kind the first 20.
  public let problems: [AndroidBinaryProblem]

  private enum Storage: Sendable {
    case chunks(BinaryResourceTable)
    case message(ProtobufResourceTable)
  }

  /// The longest chain of resources that name each other, as AOSP's reader follows it (recalled).
  static let maximumReferences = 20
  /// The most values of a resource, chains included.
  static let maximumValues = 1_000

  /// A `resources.arsc`. Linear in the number of its parts; values are not touched. Source: RESTYPES.
  public init(chunks bytes: [UInt8]) {
    let table = BinaryResourceTable(ByteWindow(bytes))
    storage = .chunks(table)
    problems = table.problems.problems
  }

  /// A `resources.pb` of an app bundle. Linear in the number of resources. Source: AOSP, `Resources.proto`,
  /// `ResourceTable`, documented in source.
  public init(message bytes: [UInt8]) {
    let table = ProtobufResourceTable(ByteWindow(bytes))
    storage = .message(table)
    problems = table.problems.problems
  }

  /// The values of a resource as they stand there, references too, in the order of the file.
  public func values(of identifier: UInt32) -> [ConfiguredValue] {
    switch storage {
    case .chunks(let table): table.values(of: identifier)
    case .message(let table): table.values(of: identifier)
    }
  }

  /// The name of a resource, such as `string/host`; `nil` where it is not there.
  public func name(of identifier: UInt32) -> String? {
    switch storage {
    case .chunks(let table): table.name(of: identifier)
    case .message(let table): table.name(of: identifier)
    }
  }

  /// The number of a resource by its name, such as `string/host`, with or without a package before it; `nil` where it is
  /// not there, and in tables of APKs, which need none.
  func identifier(named name: String) -> UInt32? {
    guard case .message(let table) = storage else { return nil }
    return table.identifier(named: name)
  }

  /// The values of a resource with references followed.
  public func resolve(_ identifier: UInt32) -> ResourceResolution {
    var resolver = ResourceResolver(self)
    resolver.follow(identifier)
    return resolver.resolution
  }
}
