/// What the load commands of an image say.
struct MachOCommands: Sendable {
  var segments: [MachOSegment] = []
  var sections: [MachOSection] = []
  var libraries: [String] = []
  var platform: MachOPlatform?
  var minimumVersion: MachOVersion?
  var sdkVersion: MachOVersion?
  var encryption: MachOEncryption?
  var signature: Range<Int>?
  var chainedFixups: Range<Int>?
  var binds: [Range<Int>] = []
  var symbols: SymbolTable?

  /// Where the symbols stand.
  struct SymbolTable: Sendable {
    let offset: Int
    let count: Int
    let names: Range<Int>
  }
}
