import Foundation
import PackageReading
import TestSupport
import Testing

@Suite("Mach-O images")
struct MachOTests {
  private func image(_ writer: MachOWriter) throws -> MachOImage {
    try #require(try MachOFile(Data(writer.bytes())).images.first)
  }

  private static func described(_ owners: [ObjCMethodOwner]) -> [String] {
    owners.map { "\($0.className)(\($0.category ?? "")) \($0.methods.map(\.selector))" }
  }

  @Test("headers say what an image is for")
  func headers() throws {
    var writer = MachOWriter()
    writer.signature = [1, 2, 3, 4]
    let image = try image(writer)
    #expect(image.architecture.name == "arm64" && image.is64Bit && image.fileType == 2)
    #expect(
      image.platform?.name == "ios" && image.minimumVersion?.text == "15.0"
        && image.sdkVersion?.text == "17.5")
    #expect(image.segments.map(\.name) == ["__TEXT", "__DATA", "__LINKEDIT"])
    #expect(image.signatureRange?.count == 4 && image.encryption == nil && image.hasChainedFixups)
  }

  @Test(
    "methods of classes and categories are read in every form of pointers and lists",
    arguments: MachOWriter.Pointers.allCases, [true, false])
  func metadata(_ pointers: MachOWriter.Pointers, isRelative: Bool) throws {
    var writer = MachOWriter()
    writer.pointers = pointers
    writer.hasRelativeLists = isRelative
    writer.classes = [
      .init("AppDelegate", ["a:", "b:c:"]), .init("Empty", []), .init("_TtC4Shop5Scene", ["d"]),
    ]
    writer.categories = [
      .init("Links", ["e:"], extending: "AppDelegate"), .init("More", ["f"], extending: "UIApplication"),
    ]
    writer.protocols = [.init("Delegate", ["a:", "never:"])]
    writer.called = ["open:", "a:"]
    let metadata = ObjCMetadata(try image(writer))
    #expect(
      Self.described(metadata.classes) == [
        #"AppDelegate() ["a:", "b:c:"]"#, "Empty() []", #"_TtC4Shop5Scene() ["d"]"#,
      ])
    #expect(
      Self.described(metadata.categories) == [#"AppDelegate(Links) ["e:"]"#, #"UIApplication(More) ["f"]"#])
    #expect(metadata.protocols.map(\.methods).map { $0.map(\.selector) } == [["a:", "never:"]])
    #expect(metadata.calledSelectors.map(\.selector) == ["open:", "a:"])
    #expect(metadata.classes.first?.superclass == "NSObject")
    #expect(metadata.isComplete && metadata.hasRelativeMethodLists == isRelative)
  }

  @Test("images of 32 bits are read too")
  func narrow() throws {
    var writer = MachOWriter()
    writer.isNarrow = true
    writer.pointers = .classic
    writer.hasRelativeLists = false
    writer.classes = [.init("AppDelegate", ["a:"])]
    writer.categories = [.init("Links", ["b:"], extending: "AppDelegate")]
    writer.protocols = [.init("Delegate", ["never:"])]
    let image = try image(writer)
    let metadata = ObjCMetadata(image)
    #expect(image.architecture.name == "armv7" && !image.is64Bit)
    #expect(Self.described(metadata.classes) == [#"AppDelegate() ["a:"]"#])
    #expect(Self.described(metadata.categories) == [#"AppDelegate(Links) ["b:"]"#])
    #expect(metadata.protocols.first?.methods.map(\.selector) == ["never:"] && metadata.isComplete)
  }

  @Test("random images say what they were made of")
  func random() throws {
    var random = SeededRandom(20)
    let words = ["open:", "application:openURL:", "scene:", "é:", "x", "continue:with:"]
    for _ in 0..<150 {
      var writer = MachOWriter()
      writer.pointers = random.pick(MachOWriter.Pointers.allCases)
      writer.hasRelativeLists = random.chance(50)
      let owners = (0..<random.number(0...6)).map { index in
        MachOWriter.Owner("Class\(index)", words.filter { _ in random.chance(40) })
      }
      writer.classes = owners
      writer.categories = (0..<random.number(0...3)).map { index in
        MachOWriter.Owner(
          "Category\(index)", words.filter { _ in random.chance(40) },
          extending: owners.isEmpty || random.chance(30) ? "Outside" : random.pick(owners).name)
      }
      writer.called = words.filter { _ in random.chance(30) }
      let metadata = ObjCMetadata(try image(writer))
      #expect(Self.described(metadata.classes) == owners.map { "\($0.name)() \($0.methods)" })
      #expect(
        Self.described(metadata.categories)
          == writer.categories.map { "\($0.extended ?? "")(\($0.name)) \($0.methods)" })
      #expect(metadata.calledSelectors.map(\.selector) == writer.called)
      #expect(metadata.isComplete)
    }
  }

  @Test("names in the encrypted part are not guessed, and what is missing is told")
  func encrypted() throws {
    var writer = MachOWriter()
    writer.classes = [.init("AppDelegate", ["a:"])]
    writer.imports = ["_UIThing"]
    writer.encryption = 1
    let image = try image(writer)
    let metadata = ObjCMetadata(image)
    #expect(
      metadata.classes.isEmpty && metadata.isEncrypted && !metadata.isComplete && metadata.problems.isEmpty)
    #expect(image.symbols { _, isImported in isImported }.map(\.name).contains("_UIThing"))
    writer.encryption = 0
    #expect(ObjCMetadata(try self.image(writer)).isComplete)
  }

  @Test("symbols are told apart by where they are defined, and imports of fixups count once")
  func symbols() throws {
    for pointers in [MachOWriter.Pointers.classic, .chained6] {
      var writer = MachOWriter()
      writer.pointers = pointers
      writer.imports = ["_one", "_two"]
      writer.exports = ["_mine"]
      let image = try image(writer)
      #expect(image.symbols { _, isImported in isImported }.map(\.name) == ["_one", "_two"])
      #expect(image.symbols { _, isImported in !isImported }.map(\.name) == ["_mine"])
      #expect(image.symbols { name, _ in name.count == 4 }.map(\.name) == ["_one", "_two"])
    }
  }

  @Test("fat files of both widths hold their images", arguments: [false, true])
  func fat(isWide: Bool) throws {
    var narrow = MachOWriter()
    narrow.isNarrow = true
    narrow.pointers = .classic
    narrow.hasRelativeLists = false
    var wide = MachOWriter()
    wide.classes = [.init("AppDelegate", ["a:"])]
    let file = try MachOFile(
      Data(MachOWriter.fat([(12, narrow.bytes()), (0x0100_000C, wide.bytes())], isWide: isWide)))
    #expect(
      file.isFat && file.images.map(\.architecture.name) == ["armv7", "arm64"] && file.problems.isEmpty)
    #expect(ObjCMetadata(file.images[1]).classes.map(\.className) == ["AppDelegate"])
  }

  @Test("other files are refused, Java's classes with the magic of fat ones too")
  func refused() {
    for bytes in [
      [], [1, 2, 3], Array("#!/bin/sh\n".utf8), [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 52],
      [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 0],
    ] as [[UInt8]] {
      #expect(throws: MachOError.self) { try MachOFile(Data(bytes)) }
    }
    #expect(throws: MachOError.self) { try MachOFile(Data(MachOWriter.fat([(12, [1, 2, 3, 4])]))) }
  }

  @Test("lying headers are told, and the rest is read")
  func lies() throws {
    var bytes = MachOWriter().bytes()
    // The number of commands.
    bytes.replaceSubrange(16..<20, with: [0xFF, 0xFF, 0xFF, 0x7F])
    let many = try MachOFile(Data(bytes))
    #expect(many.problems.map(\.code) == [.missingCommands] && many.images.first?.segments.count == 3)
    // The size of the first command.
    bytes.replaceSubrange(36..<40, with: [0, 0, 0, 0])
    let cyclic = try MachOFile(Data(bytes))
    #expect(cyclic.problems.map(\.code) == [.damagedCommand] && cyclic.images.first?.segments.isEmpty == true)
    bytes.replaceSubrange(36..<40, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(try MachOFile(Data(bytes)).problems.map(\.code) == [.damagedCommand])
  }

  @Test("cut and changed images never trap, and places lie in the file")
  func hostile() throws {
    var random = SeededRandom(21)
    var writer = MachOWriter()
    writer.classes = [.init("AppDelegate", ["a:", "b:"])]
    writer.categories = [.init("Links", ["c:"], extending: "AppDelegate")]
    writer.protocols = [.init("Delegate", ["never:"])]
    writer.called = ["open:"]
    writer.imports = ["_one"]
    writer.signature = CodeSignatureWriter().bytes()
    for pointers in MachOWriter.Pointers.allCases {
      writer.pointers = pointers
      let whole = writer.bytes()
      for round in 0..<120 {
        var bytes = whole
        if round % 3 == 0 { bytes.removeSubrange(random.number(32...bytes.count - 1)...) }
        for _ in 0..<random.number(1...12) {
          // Most changes go where structures are.
          let end = random.chance(70) ? 1_200 : bytes.count
          bytes[random.number(8...min(end, bytes.count) - 1)] = UInt8(random.number(0...255))
        }
        guard let file = try? MachOFile(Data(bytes)) else { continue }
        for image in file.images {
          let metadata = ObjCMetadata(image)
          _ = image.symbols { _, _ in true }
          _ = CodeSignature(image)
          let offsets = (metadata.problems + file.problems).map(\.offset)
          #expect(offsets.allSatisfy { $0 >= 0 && $0 <= bytes.count })
        }
      }
    }
  }
}
