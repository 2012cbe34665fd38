/// Bounds on what is read of a Mach-O file.
enum MachOLimits {
  /// The most slices of a fat file; more make it a Java class file. Source: app-inspection, section 2.2.
  static let slices = 30
  /// The most load commands.
  static let commands = 20_000
  /// The most segments, which every address is looked up in.
  static let segments = 256
  /// The most sections.
  static let sections = 10_000
  /// The most libraries.
  static let libraries = 5_000
  /// The most bytes of a symbol's name.
  static let symbolName = 4_096
  /// The most bytes of names that are looked at in a symbol table.
  static let symbolBytes = 512 << 20
  /// The most imports of chained fixups.
  static let imports = 1_000_000
  /// The most steps of a classic list of binds.
  static let bindSteps = 4_000_000
}
