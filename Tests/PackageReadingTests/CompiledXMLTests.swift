import PositionedJSON
import TestSupport
import Testing

@testable import PackageReading

@Suite("Android's compiled XML")
struct CompiledXMLTests {
  typealias Attribute = CompiledXMLWriter.Attribute
  typealias Node = CompiledXMLWriter.Node

  static let known: [(String, UInt32)] = [
    ("host", 0x0101_0028), ("scheme", 0x0101_0027), ("autoVerify", 0x0101_04EE), ("queryPrefix", 0x0101_0690),
  ]

  static func randomTree(_ random: inout SeededRandom, depth: Int = 0) -> Node {
    let words = ["a", "", "data", "größe", "🙂", String(repeating: "long ", count: 60)]
    var attributes: [Attribute] = []
    for (name, identifier) in known where random.chance(40) {
      attributes.append(Attribute(name, randomValue(&random, words), identifier: identifier))
    }
    if random.chance(30) { attributes.append(Attribute("package", .text("p.q"), isAndroid: false)) }
    if random.chance(20) {
      attributes.append(Attribute("own", .number(3), identifier: 0x7F01_0002, isAndroid: false))
    }
    let count = depth < 4 ? random.number(0...3) : 0
    let children = (0..<count).map { _ in randomTree(&random, depth: depth + 1) }
    return .element(
      random.pick(words.filter { !$0.isEmpty }), attributes, children, line: UInt32(random.number(0...90)))
  }

  private static func randomValue(_ random: inout SeededRandom, _ words: [String]) -> CompiledXMLWriter.Value
  {
    switch random.number(0...3) {
    case 0: .reference(UInt32(random.number(1...1_000_000)))
    case 1: .number(Int32(random.number(-9...9_000)))
    case 2: .flag(random.chance(50))
    default: .text(random.pick(words + ["@string/no reference", "x\u{0}y"]))
    }
  }

  /// The tree as a list, the slow and obvious way.
  private static func flat(_ node: Node, _ depth: Int = 0) -> [String] {
    guard case .element(let name, let attributes, let children, let line) = node else { return [] }
    let texts = attributes.map { "\($0.isAndroid ? "android:" : "")\($0.name)=\($0.value)" }
    return ["\(depth) \(name) \(line) \(!children.isEmpty) \(texts)"]
      + children.flatMap { flat($0, depth + 1) }
  }

  private static func flat(_ xml: CompiledXML) -> [String] {
    xml.elements.map { element in
      let texts = element.attributes.map { attribute in
        let prefix = attribute.namespace == CompiledXMLWriter.android ? "android:" : ""
        let value: CompiledXMLWriter.Value? =
          switch attribute.value {
          case .text(let text): .text(text)
          case .reference(let number): .reference(number)
          case .number(let number): .number(Int32(number))
          case .flag(let flag): .flag(flag)
          default: nil
          }
        return "\(prefix)\(attribute.name)=\(value.map { "\($0)" } ?? "?")"
      }
      return "\(element.depth) \(element.name) \(element.position.line) \(element.hasChildren) \(texts)"
    }
  }

  @Test("random trees come back, in both forms of text and in both formats", arguments: 0..<80)
  func roundTrip(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let tree = Self.randomTree(&random)
    var writer = CompiledXMLWriter()
    writer.isUTF8 = random.chance(50)
    writer.isScrambled = random.chance(30)
    let read = CompiledXML(chunks: writer.bytes(tree))
    #expect(read.problems.isEmpty, "\(read.problems.map(\.sentence))")
    let expected = Self.flat(tree)
    let isOwnScrambled = writer.isScrambled && expected.contains { $0.contains("own=") }
    if !isOwnScrambled { #expect(Self.flat(read) == expected) }
    let bundled = CompiledXML(message: ProtobufWriter.node(tree))
    #expect(bundled.problems.isEmpty && Self.flat(bundled) == expected, "\(bundled.problems)")
  }

  @Test("an attribute is what its number says, and one of Android's without number is not seen")
  func identifiers() {
    var writer = CompiledXMLWriter()
    writer.isScrambled = true
    let tree = Node.element(
      "data",
      [Attribute("host", .text("a.b"), identifier: 0x0101_0028), Attribute("scheme", .text("https"))], [])
    let xml = CompiledXML(chunks: writer.bytes(tree))
    #expect(xml.elements[0].attributes.map(\.name) == ["host"])
    #expect(xml.problems.map(\.code) == [.unseenAttribute])
    var bare = CompiledXMLWriter()
    bare.isWithoutMap = true
    let other = CompiledXML(chunks: bare.bytes(tree))
    #expect(other.elements[0].attributes.map(\.name) == ["host", "scheme"])
    #expect(other.problems.map(\.code) == [.noIdentifiers])
  }

  @Test("a long text needs the longer form of a length")
  func longText() {
    for (isUTF8, count) in [(true, 30_000), (false, 40_000)] {
      let text = String(repeating: "x", count: count)
      var writer = CompiledXMLWriter()
      writer.isUTF8 = isUTF8
      let xml = CompiledXML(
        chunks: writer.bytes(.element("a", [Attribute("b", .text(text), isAndroid: false)], [])))
      #expect(xml.elements[0].attributes[0].value == .text(text))
    }
  }

  @Test("nesting, elements and attributes are bounded")
  func bounds() {
    var deep = Node.element("a", [], [])
    for _ in 0..<150 { deep = .element("a", [], [deep]) }
    let wide = Node.element("a", [], (0..<500).map { _ in .element("b", [], []) })
    let many = Node.element("a", (0..<300).map { Attribute("x\($0)", .number(1), isAndroid: false) }, [])
    let limits = XMLReadingLimits(maximumElements: 120)
    for isMessage in [false, true] {
      func read(_ node: Node) -> CompiledXML {
        var writer = CompiledXMLWriter()
        return isMessage
          ? CompiledXML(message: ProtobufWriter.node(node), limits: limits)
          : CompiledXML(chunks: writer.bytes(node), limits: limits)
      }
      #expect(read(deep).elements.count == 100 && read(deep).problems.map(\.code).contains(.tooDeep))
      #expect(read(wide).elements.count == 120 && read(wide).problems.map(\.code).contains(.tooMany))
      #expect(read(many).elements[0].attributes.count == 250 && read(many).problems.map(\.code) == [.tooMany])
    }
  }

  @Test("cut or changed files give what stands before the damage, and never trap", arguments: 0..<30)
  func damage(_ seed: Int) {
    var random = SeededRandom(UInt64(seed) + 500)
    let tree = Self.randomTree(&random)
    var writer = CompiledXMLWriter()
    let bytes = writer.bytes(tree)
    let whole = CompiledXML(chunks: bytes).elements
    for _ in 0..<60 {
      let cut = CompiledXML(chunks: Array(bytes[..<random.number(0...(bytes.count - 1))]))
      #expect(!cut.problems.isEmpty)
      #expect(cut.elements.map(\.name) == whole.prefix(cut.elements.count).map(\.name))
      var changed = bytes
      for _ in 0..<5 {
        changed[random.number(0...(bytes.count - 1))] = UInt8.random(in: 0...255, using: &random)
      }
      for problem in CompiledXML(chunks: changed).problems { #expect(!problem.sentence.isEmpty) }
      var message = ProtobufWriter.node(tree)
      message[random.number(0...(message.count - 1))] = UInt8.random(in: 0...255, using: &random)
      #expect(CompiledXML(message: message).elements.count < 1_000)
    }
  }
}
