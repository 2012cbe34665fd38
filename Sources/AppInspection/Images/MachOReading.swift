public import PackageReading

/// A Mach-O file of an app: its slices, and what all of them together implement, call, import and say.
public struct MachOReading: Sendable {
  /// The path among the files of the app.
  public let path: String
  /// The slices.
  public let slices: [SliceReading]
  /// The methods that get links, or hear of them, and are really implemented.
  public let implemented: [ImplementedSelector]
  /// Such methods that stand in the file only because a protocol is adopted. Source: app-inspection, trap 1.
  public let protocolOnly: [String]
  /// The selectors that are called, of those that links ask for.
  public let called: [String: Int]
  /// Imported symbols by name, those of Swift demangled, and where their names stand.
  public let imports: [String: Int]
  /// The classes of other images that it uses.
  public let importedClasses: Set<String>
  /// The classes that it defines.
  public let definedClasses: Set<String>
  /// The modifiers of SwiftUI that receive links.
  public let swiftUI: [SwiftFunction]
  /// The functions of Swift whose names speak of links.
  public let functions: [SwiftFunction]
  /// Addresses among its strings.
  public let addresses: [NamedOffset]
  /// Whether it is the stub of a debug build.
  public let isDebugStub: Bool
  /// Whether a part is encrypted.
  public let isEncrypted: Bool
  /// Whether all its methods could be read, so that what is not listed is not there.
  public let isComplete: Bool
  /// What is damaged.
  public let problems: [MachOProblem]

  init(_ file: MachOFile, path: String) {
    var builder = MachOReadingBuilder()
    for image in file.images { builder.add(image) }
    self.path = path
    slices = builder.slices
    implemented = builder.implemented
    let own = Set(builder.implemented.map(\.selector))
    protocolOnly = builder.protocolSelectors.subtracting(own).sorted()
    called = builder.called
    imports = builder.imports
    importedClasses = builder.importedClasses
    definedClasses = builder.definedClasses
    // Links before activities of other kinds.
    swiftUI =
      builder.swiftUI.filter { $0.demangled.contains(".onOpenURL(") }
      + builder.swiftUI.filter { !$0.demangled.contains(".onOpenURL(") }
    functions = builder.functions
    addresses = builder.addresses
    isDebugStub = builder.isDebugStub
    isEncrypted = builder.isEncrypted
    isComplete = builder.isComplete
    problems = file.problems + builder.problems
  }

  /// Whether it holds code that links could reach: classes, functions or modifiers.
  public var importsUniversalLinksOnly: Bool { imports[LinkSymbols.universalLinksOnly] != nil }
}
