import TestSupport
import Testing

@testable import PackageReading

@Suite("Damaged and hostile zip archives")
struct HostileZipTests {
  private static let content = Array("Some content, some content, some content.".utf8)

  private static func altered(_ change: (inout ZipBuilder.Entry) -> Void) -> ZipBuilder.Entry {
    var entry = ZipBuilder.Entry("a", content)
    change(&entry)
    return entry
  }

  @Test(
    "an entry that lies is refused with its reason",
    arguments: [
      (altered { $0.checksum = 1 }, ZipError.Code.checksum), (altered { $0.size = 5 }, .sizeDiffers),
      (altered { $0.size = 500 }, .sizeDiffers), (altered { $0.compressedSize = 4 }, .missingData),
      (altered { $0.headerOffset = 7 }, .missingData), (altered { $0.headerOffset = 1 << 30 }, .missingData),
      (altered { $0.size = 1 << 30 }, .tooLarge), (altered { $0.method = 12 }, .unsupportedMethod),
      (altered { $0.size = 400 << 20 }, .ratio),
      (
        altered {
          $0.isDeflated = false
          $0.method = 8
        }, .damaged
      ),
      (
        altered {
          $0.flags = 1
          $0.checksum = 1
        }, .encrypted
      ),
    ])
  func lies(_ entry: ZipBuilder.Entry, _ code: ZipError.Code) throws {
    let archive = try ZipArchive(ZipBuilder([entry, .init("b", [1])]).bytes())
    let error = #expect(throws: ZipError.self) { try archive.content(of: archive.entries[0]) }
    #expect(error?.code == code)
    #expect(archive.readableContent(of: archive.entries[0]).bytes.count <= 1 << 20)
    #expect(try archive.content(of: archive.entries[1]) == [1])
  }

  @Test("a mark of encryption alone hinders nobody, and an unknown method leaves the bytes as they are")
  func marks() throws {
    let marked = Self.altered { $0.flags = 1 }
    let odd = Self.altered {
      $0.name = [0x62]
      $0.isDeflated = false
      $0.method = 0x2345
      $0.compressedSize = 3
    }
    let archive = try ZipArchive(ZipBuilder([marked, odd]).bytes())
    #expect(try archive.content(of: archive.entries[0]) == Self.content)
    #expect(archive.readableContent(of: archive.entries[1]).bytes == Self.content)
    #expect(archive.problems.map(\.code) == [.encrypted, .unknownMethod, .headerDiffers])
  }

  @Test("a bomb is told and not taken out beyond the bounds")
  func bombs() throws {
    let bomb = ZipBuilder.Entry("bomb", [UInt8](repeating: 0, count: 18 << 20))
    let archive = try ZipArchive(ZipBuilder([bomb]).bytes())
    #expect(archive.problems.map(\.code) == [.bomb])
    #expect(archive.readableContent(of: archive.entries[0]).bytes.isEmpty)
    var hidden = bomb
    hidden.size = 100
    let other = try ZipArchive(ZipBuilder([hidden]).bytes())
    #expect(other.readableContent(of: other.entries[0]).bytes.count == 100)
    let small = try ZipArchive(ZipBuilder([bomb]).bytes(), limits: ZipLimits(maximumEntrySize: 1 << 20))
    #expect(throws: ZipError.self) { try small.content(of: small.entries[0]) }
  }

  @Test("overlapping data, data in the directory and headers that differ are told")
  func layout() throws {
    var twice = ZipBuilder([.init("a", Self.content), .init("a", Self.content)])
    twice.entries[1].headerOffset = 0
    #expect(try ZipArchive(twice.bytes()).problems.map(\.code) == [.duplicateName, .overlap])
    let long = Self.altered { $0.compressedSize = 4_000 }
    #expect(try ZipArchive(ZipBuilder([long]).bytes()).problems.map(\.code) == [.dataBeyondEntries])
    let renamed = Self.altered { $0.localName = [0x62] }
    #expect(try ZipArchive(ZipBuilder([renamed]).bytes()).problems.map(\.code) == [.headerDiffers])
  }

  @Test("what is wrong with the directory is told, and its entries are read all the same")
  func directories() throws {
    func problems(_ change: (inout ZipBuilder) -> Void) throws -> [ZipProblem.Code] {
      var builder = ZipBuilder([.init("a", [1]), .init("b", [2])])
      change(&builder)
      let archive = try ZipArchive(builder.bytes())
      #expect(archive.entries.map(\.name) == ["a", "b"])
      #expect(try archive.content(of: archive.entries[1]) == [2])
      for problem in archive.problems { #expect(!problem.sentence.isEmpty) }
      return archive.problems.map(\.code)
    }
    #expect(try problems { $0.entryCount = 9 } == [.truncatedDirectory])
    #expect(try problems { $0.entryCount = 1 } == [.entryCountDiffers])
    #expect(try problems { $0.directorySize = 10 } == [])
    #expect(try problems { $0.directorySize = 1_000 } == [.truncatedDirectory])
    #expect(try problems { $0.afterDirectory = [1, 2, 3] } == [.bytesBeforeEnd])
    #expect(try problems { $0.trailer = [1, 2, 3] } == [.trailingBytes])
    #expect(try problems { $0.directorySize = 0xFFFF_FFFF } == [.missingZip64Record, .truncatedDirectory])
    var lost = ZipBuilder([.init("a", [1])])
    lost.directoryOffset = 1 << 30
    lost.directorySize = 1 << 30
    let archive = try ZipArchive(lost.bytes())
    #expect(archive.entries.isEmpty && archive.problems.map(\.code) == [.truncatedDirectory])
    #expect(archive.problems[0].offset <= lost.bytes().count)
    let many = ZipBuilder((0..<50).map { .init("\($0)", []) }).bytes()
    let few = try ZipArchive(many, limits: ZipLimits(maximumEntries: 10))
    #expect(few.entries.count == 10 && few.problems.map(\.code).contains(.tooManyEntries))
  }

  @Test("many problems of one kind do not crowd out others")
  func manyProblems() throws {
    let names = (0..<100).map { ZipBuilder.Entry("/\($0)", []) }
    let archive = try ZipArchive(ZipBuilder(names + [.init("x", []), .init("x", [])]).bytes())
    #expect(archive.problemCount == 101 && archive.problems.count == 21)
    #expect(archive.problems.contains { $0.code == .duplicateName })
  }

  @Test("an archive cut anywhere is refused or told, and gives no wrong content", arguments: 0..<30)
  func cuts(_ seed: Int) throws {
    var random = SeededRandom(UInt64(seed) + 1_000)
    var builder = ZipArchiveTests.randomBuilder(&random)
    builder.comment = [1, 2, 3, 4]
    let bytes = builder.bytes()
    for _ in 0..<60 {
      let cut = Array(bytes[..<random.number(0...(bytes.count - 1))])
      guard let archive = try? ZipArchive(cut) else { continue }
      #expect(!archive.problems.isEmpty)
      for entry in archive.entries {
        guard let truth = builder.entries.first(where: { $0.name == entry.nameBytes }) else { continue }
        let content = archive.readableContent(of: entry)
        if content.error == nil { #expect(content.bytes == truth.content) }
      }
    }
  }

  @Test("bytes changed anywhere never give content that its checksum denies", arguments: 0..<60)
  func changes(_ seed: Int) throws {
    var random = SeededRandom(UInt64(seed) + 2_000)
    let bytes = ZipArchiveTests.randomBuilder(&random).bytes()
    for _ in 0..<40 {
      var changed = bytes
      for _ in 0..<random.number(1...6) {
        changed[random.number(0...(bytes.count - 1))] = UInt8.random(in: 0...255, using: &random)
      }
      guard let archive = try? ZipArchive(changed) else { continue }
      for entry in archive.entries {
        let content = archive.readableContent(of: entry)
        guard content.error == nil, content.bytes.count < 5_000 else { continue }
        #expect(ZipBuilder.checksum(of: content.bytes) == entry.checksum && content.bytes.count == entry.size)
      }
    }
  }
}
