import Foundation
import TestSupport
import Testing

@testable import PackageReading

@Suite("Zip archives")
struct ZipArchiveTests {
  static func randomBuilder(_ random: inout SeededRandom) -> ZipBuilder {
    var builder = ZipBuilder()
    for index in 0..<random.number(0...12) {
      let letters = Array("aßẞ/ .🙂x".unicodeScalars)
      var name = "\(index)"
      for _ in 0..<random.number(0...9) { name.unicodeScalars.append(random.pick(letters)) }
      let span = random.chance(20) ? 70_000 : 300
      let alphabet = UInt8(random.number(1...255))
      let content = (0..<random.number(0...span)).map { _ in UInt8.random(in: 0...alphabet, using: &random) }
      var entry = ZipBuilder.Entry(name, content, isDeflated: random.chance(60))
      entry.isZip64 = random.chance(20)
      entry.alignment = random.chance(20) ? 4 : 0
      builder.entries.append(entry)
    }
    builder.isZip64 = random.chance(20)
    if random.chance(30) {
      builder.comment = (0..<random.number(0...400)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
    if random.chance(20) { builder.beforeDirectory = [UInt8](repeating: 0x42, count: random.number(1...500)) }
    if random.chance(20) { builder.prefix = [UInt8](repeating: 0x23, count: random.number(1...500)) }
    builder.countsPrefix = random.chance(50)
    return builder
  }

  @Test("random archives give back what went in, as the slow reading does", arguments: 0..<120)
  func roundTrip(_ seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let builder = Self.randomBuilder(&random)
    let bytes = builder.bytes()
    let archive = try ZipArchive(bytes)
    #expect(archive.entries.map(\.nameBytes) == builder.entries.map(\.name))
    for (entry, truth) in zip(archive.entries, builder.entries) {
      #expect(try archive.content(of: entry) == truth.content)
      #expect(archive.entry(named: String(decoding: truth.name, as: UTF8.self)) == entry)
      #expect(entry.size == truth.content.count && entry.name == String(decoding: truth.name, as: UTF8.self))
    }
    let isMoved = !builder.prefix.isEmpty && !builder.countsPrefix && !builder.entries.isEmpty
    let told = archive.problems.map(\.code).filter { $0 != .unsafeName }
    if !builder.entries.isEmpty { #expect(told == (isMoved ? [.prefixedBytes] : []), "\(archive.problems)") }
    let slow = SlowZip.entries(bytes, from: builder.prefix.count)
    #expect(slow.map(\.name) == archive.entries.map(\.nameBytes))
    for (entry, truth) in zip(archive.entries, slow) {
      #expect(entry.compressedSize == truth.data.count)
      if entry.method == .stored { #expect(try archive.content(of: entry) == truth.data) }
    }
  }

  @Test("pieces of any size give the same content")
  func pieces() throws {
    var random = SeededRandom(7)
    let content = (0..<200_000).map { _ in UInt8.random(in: 0...3, using: &random) }
    let archive = try ZipArchive(
      ZipBuilder([.init("a", content), .init("b", content, isDeflated: false)]).bytes())
    for entry in archive.entries {
      let reader = try archive.reader(of: entry)
      var bytes: [UInt8] = []
      while true {
        let limit = random.number(1...9_000)
        let count = try reader.read(into: &bytes, limit: limit)
        #expect(count <= limit)
        if count == 0 { break }
      }
      #expect(bytes == content)
    }
  }

  @Test("a mapped file reads like bytes in memory")
  func mapped() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "applinks-\(UUID().uuidString).zip")
    let bytes = ZipBuilder([.init("a", [1, 2, 3])]).bytes()
    try Data([9] + bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let data = try Data(contentsOf: url, options: .mappedIfSafe)
    let archive = try ZipArchive(data.dropFirst())
    #expect(try archive.content(of: archive.entries[0]) == [1, 2, 3])
  }

  @Test("a comment of 65,535 bytes is passed over, and one that imitates an end record is not taken for one")
  func comments() throws {
    var builder = ZipBuilder([.init("a", [1])])
    builder.comment = [UInt8](repeating: 0x50, count: 65_535)
    #expect(try ZipArchive(builder.bytes()).problems.isEmpty)
    builder.comment = ZipBuilder([.init("evil", [1])]).bytes() + [0]
    let archive = try ZipArchive(builder.bytes())
    #expect(archive.entries.map(\.name) == ["a"] && archive.problems.isEmpty)
  }

  @Test("names that are not UTF-8 are read by code page 437, duplicates and traps are told")
  func names() throws {
    var entry = ZipBuilder.Entry("", [])
    entry.name = [0x81, 0x62, 0x65, 0x72]
    var link = ZipBuilder.Entry("link", Array("../x".utf8))
    link.attributes = 0xA1FF_0000
    let unsafe = ["../a", "/a", "\\a", "c:x", "a/../../b", "a\\..\\b", "", "a\u{0}b"]
    let safe = ["..a/b..", "a/b", "c", "ab:c", "./x"]
    let archive = try ZipArchive(
      ZipBuilder([entry, entry, link] + (unsafe + safe).map { .init($0, []) }).bytes())
    #expect(archive.entries[0].name == "über")
    #expect(archive.entries[2].isSymbolicLink && !archive.entries[1].isSymbolicLink)
    #expect(
      archive.problems.map(\.code) == [.duplicateName, .symbolicLink] + unsafe.map { _ in .unsafeName })
    #expect(archive.problems.filter { $0.code == .unsafeName }.map(\.entry) == Array(3..<3 + unsafe.count))
  }
}
