/// Makes small Mach-O images with Objective-C metadata, in every form of pointers and lists of methods.
package struct MachOWriter {
  /// How pointers are written.
  package enum Pointers: Hashable, Sendable, CaseIterable {
    /// Plain addresses, and binds by instructions.
    case classic
    /// Chained fixups, by the numbers of their formats: addresses, offsets, and those of arm64e.
    case chained2, chained6, chained1, chained9, chained12

    var format: UInt16? {
      switch self {
      case .classic: nil
      case .chained1: 1
      case .chained2: 2
      case .chained6: 6
      case .chained9: 9
      case .chained12: 12
      }
    }
  }

  /// A class or category.
  package struct Owner {
    package var name: String
    package var methods: [String]
    /// The class that a category extends: one of this image, or an imported one.
    package var extended: String?

    package init(_ name: String, _ methods: [String], extending extended: String? = nil) {
      self.name = name
      self.methods = methods
      self.extended = extended
    }
  }

  package var pointers = Pointers.chained6
  package var hasRelativeLists = true
  /// Whether the image is one of 32 bits, with plain pointers.
  package var isNarrow = false
  package var classes: [Owner] = []
  package var categories: [Owner] = []
  package var protocols: [Owner] = []
  package var called: [String] = []
  /// Imported symbols with their underscore.
  package var imports: [String] = []
  /// Defined symbols with their underscore.
  package var exports: [String] = []
  package var strings: [String] = []
  package var entitlementsSection: [UInt8] = []
  package var platform: UInt32 = 2
  package var sdk: UInt32 = 0x0011_0500
  package var signature: [UInt8]?
  /// The kind of encryption of all names and lists; zero writes the command only where it is set.
  package var encryption: UInt32?
  package var hasDebugStubSection = false

  private var text: [UInt8] = []
  private var data: [UInt8] = []
  private var names: [String: UInt64] = [:]
  private var selectorSlots: [String: UInt64] = [:]
  private var classPlaces: [String: UInt64] = [:]
  private var binds: [(place: UInt64, symbol: Int)] = []
  private var sections: [(name: String, segment: String, start: Int, count: Int, flags: UInt32)] = []

  private static let head = 0x1000
  private static let page = 0x4000

  package init() {}

  private var base: UInt64 { isNarrow ? 0x4000 : 0x1_0000_0000 }
  private var size: Int { isNarrow ? 4 : 8 }
  private var dataOffset: Int { Self.page * 4 }
  private var dataAddress: UInt64 { base + UInt64(dataOffset) }

  // MARK: - Pieces

  private mutating func place(_ string: String) -> UInt64 {
    if let known = names[string] { return known }
    let address = base + UInt64(Self.head + text.count)
    text += Array(string.utf8) + [0]
    names[string] = address
    return address
  }

  private var dataEnd: UInt64 { dataAddress + UInt64(data.count) }

  private func encoded(_ address: UInt64) -> UInt64 {
    guard address != 0 else { return 0 }
    switch pointers {
    case .classic, .chained1, .chained2: return address
    case .chained6, .chained9, .chained12: return address - base
    }
  }

  private func bytes(_ value: UInt64) -> [UInt8] {
    isNarrow ? LittleEndian.u32(UInt32(value)) : LittleEndian.u64(value)
  }

  private mutating func add(_ address: UInt64) { data += bytes(encoded(address)) }

  private mutating func add(import name: String) {
    let index = imports.firstIndex(of: name) ?? imports.endIndex
    if index == imports.endIndex { imports.append(name) }
    switch pointers {
    case .classic:
      binds.append((dataEnd, index))
      data += bytes(0)
    case .chained2, .chained6: data += LittleEndian.u64(1 << 63 | UInt64(index))
    case .chained1, .chained9, .chained12: data += LittleEndian.u64(1 << 62 | UInt64(index))
    }
  }

  /// A list of methods; zero where there are none.
  private mutating func list(_ methods: [String], relative: Bool) -> UInt64 {
    guard !methods.isEmpty else { return 0 }
    if relative {
      while text.count % 4 != 0 { text.append(0) }
      let address = base + UInt64(Self.head + text.count)
      let start = text.count
      text += Self.words([0x8000_000C, UInt32(methods.count)])
      for (index, method) in methods.enumerated() {
        let field = address + 8 + UInt64(12 * index)
        let offset = Int64(selectorSlots[method] ?? 0) - Int64(field)
        text += Self.words([UInt32(bitPattern: Int32(offset)), 0, 0])
      }
      sections.append(("__objc_methlist", "__TEXT", Self.head + start, text.count - start, 0))
      return address
    }
    let pointers = methods.map { names[$0] ?? 0 }
    let address = dataEnd
    data += Self.words([UInt32(3 * size), UInt32(methods.count)])
    for pointer in pointers {
      add(pointer)
      add(0)
      add(base + UInt64(Self.head))
    }
    return address
  }

  private mutating func addClass(_ owner: Owner) {
    let methods = list(owner.methods, relative: hasRelativeLists)
    let readOnly = dataEnd
    data += Self.words(isNarrow ? [0, 0, 0] : [0, 0, 0, 0])
    add(0)
    add(names[owner.name] ?? 0)
    add(methods)
    for _ in 0..<4 { add(0) }
    classPlaces[owner.name] = dataEnd
    add(0)
    add(import: "_OBJC_CLASS_$_NSObject")
    add(0)
    add(0)
    // The low bit is the flag of Swift.
    data += bytes(encoded(readOnly) | 1)
  }

  private mutating func addCategory(_ owner: Owner) -> UInt64 {
    let methods = list(owner.methods, relative: hasRelativeLists)
    let address = dataEnd
    add(names[owner.name] ?? 0)
    if let place = owner.extended.flatMap({ classPlaces[$0] }) {
      add(place)
    } else {
      add(import: "_OBJC_CLASS_$_" + (owner.extended ?? "NSObject"))
    }
    add(methods)
    for _ in 0..<3 { add(0) }
    return address
  }

  private mutating func addProtocol(_ owner: Owner) -> UInt64 {
    let methods = list(owner.methods, relative: false)
    let address = dataEnd
    add(0)
    add(names[owner.name] ?? 0)
    for _ in 0..<3 { add(0) }
    // Optional methods, as those of delegates are.
    add(methods)
    for _ in 0..<3 { add(0) }
    return address
  }

  private mutating func section(
    _ name: String, _ segment: String = "__DATA", _ fill: (inout MachOWriter) -> Void
  ) {
    let start = data.count
    fill(&self)
    sections.append((name, segment, dataOffset + start, data.count - start, 0))
  }

  private mutating func fill() {
    let start = text.count
    for string in strings { text += Array(string.utf8) + [0] }
    sections.append(("__cstring", "__TEXT", Self.head + start, text.count - start, 2))
    if !entitlementsSection.isEmpty {
      sections.append(("__entitlements", "__TEXT", Self.head + text.count, entitlementsSection.count, 0))
      text += entitlementsSection
    }
    if hasDebugStubSection { sections.append(("__debug_dylib", "__TEXT", Self.head + text.count, 0, 0)) }
    let owners = classes + categories + protocols
    let nameStart = text.count
    for name in owners.map(\.name) + owners.flatMap(\.methods) + called { _ = place(name) }
    sections.append(("__objc_methname", "__TEXT", Self.head + nameStart, text.count - nameStart, 2))
    section("__objc_selrefs") { writer in
      for selector in writer.called { writer.add(writer.names[selector] ?? 0) }
    }
    // References that only lists of methods use, outside of the section, so that they are no calls.
    for selector in owners.flatMap(\.methods) where selectorSlots[selector] == nil {
      selectorSlots[selector] = dataEnd
      add(names[selector] ?? 0)
    }
    for owner in classes { addClass(owner) }
    let categoryPlaces = categories.map { addCategory($0) }
    let protocolPlaces = protocols.map { addProtocol($0) }
    let classPlaces = self.classPlaces
    section("__objc_classlist") { writer in
      for owner in writer.classes { writer.add(classPlaces[owner.name] ?? 0) }
    }
    section("__objc_catlist") { writer in for place in categoryPlaces { writer.add(place) } }
    section("__objc_protolist") { writer in for place in protocolPlaces { writer.add(place) } }
  }

  // MARK: - The file

  /// The image.
  package func bytes() -> [UInt8] {
    var writer = self
    writer.fill()
    return writer.assembled()
  }

  private func assembled() -> [UInt8] {
    precondition(Self.head + text.count <= dataOffset && (!isNarrow || pointers == .classic))
    let linkOffset = (dataOffset + data.count + Self.page - 1) / Self.page * Self.page
    var link: [UInt8] = []
    let fixups = chainedFixups()
    let fixupPlace = linkOffset
    link += fixups
    let bindPlace = linkOffset + link.count
    let instructions = bindInstructions()
    link += instructions
    while link.count % 16 != 0 { link.append(0) }
    let symbolPlace = linkOffset + link.count
    let (table, stringTable) = symbolTable()
    link += table
    let stringPlace = linkOffset + link.count
    link += stringTable
    while link.count % 16 != 0 { link.append(0) }
    let signaturePlace = linkOffset + link.count
    link += signature ?? []

    var commands: [[UInt8]] = [
      segment("__TEXT", address: base, offset: 0, size: dataOffset),
      segment("__DATA", address: dataAddress, offset: dataOffset, size: linkOffset - dataOffset),
      segment(
        "__LINKEDIT", address: base + UInt64(linkOffset), offset: linkOffset, size: link.count),
      command(
        0x02, [symbolPlace, imports.count + exports.count, stringPlace, stringTable.count].map { UInt32($0) }),
      command(0x32, [platform, 0x000F_0000, sdk, 0]),
    ]
    if pointers == .classic {
      var fields: [UInt32] = [0, 0, UInt32(bindPlace), UInt32(instructions.count)]
      fields += [UInt32](repeating: 0, count: 6)
      commands.append(command(0x8000_0022, fields))
    } else {
      commands.append(command(0x8000_0034, [UInt32(fixupPlace), UInt32(fixups.count)]))
    }
    if let encryption {
      var fields: [UInt32] = [UInt32(Self.head), UInt32(dataOffset - Self.head), encryption]
      if !isNarrow { fields.append(0) }
      commands.append(command(isNarrow ? 0x21 : 0x2C, fields))
    }
    if let signature { commands.append(command(0x1D, [UInt32(signaturePlace), UInt32(signature.count)])) }

    let body = commands.flatMap { $0 }
    let isPointerSigned = [.chained1, .chained9, .chained12].contains(pointers)
    let subtype: UInt32 = isNarrow ? 9 : isPointerSigned ? 2 : 0
    var fields: [UInt32] = isNarrow ? [0xFEED_FACE, 12] : [0xFEED_FACF, 0x0100_000C]
    fields += [subtype, 2, UInt32(commands.count), UInt32(body.count), 0]
    if !isNarrow { fields.append(0) }
    let header = Self.words(fields)
    precondition(header.count + body.count <= Self.head)
    var file = header + body
    for (place, part) in [(Self.head, text), (dataOffset, data), (linkOffset, link)] {
      file += [UInt8](repeating: 0, count: place - file.count)
      file += part
    }
    return file
  }

  private func command(_ number: UInt32, _ fields: [UInt32]) -> [UInt8] {
    Self.words([number, UInt32(8 + 4 * fields.count)] + fields)
  }

  private func fixed(_ name: String) -> [UInt8] {
    Array(name.utf8.prefix(16)) + [UInt8](repeating: 0, count: max(0, 16 - name.utf8.count))
  }

  private func segment(_ name: String, address: UInt64, offset: Int, size: Int) -> [UInt8] {
    let own = sections.filter { $0.segment == name }
    var body = fixed(name)
    for number in [address, UInt64(size), UInt64(offset), UInt64(size)] { body += bytes(number) }
    body += Self.words([7, 3, UInt32(own.count), 0])
    for section in own {
      body += fixed(section.name)
      body += fixed(name)
      body += bytes(base + UInt64(section.start))
      body += bytes(UInt64(section.count))
      body += Self.words([UInt32(section.start), 0, 0, 0, section.flags])
      body += [UInt8](repeating: 0, count: isNarrow ? 8 : 12)
    }
    return Self.words([isNarrow ? 0x01 : 0x19, UInt32(8 + body.count)]) + body
  }

  private func chainedFixups() -> [UInt8] {
    guard let format = pointers.format else { return [] }
    var starts = Self.words([3, 0, 16, 0, 24])
    starts += LittleEndian.u16(0x4000)
    starts += LittleEndian.u16(format)
    starts += LittleEndian.u64(UInt64(dataOffset))
    starts += Self.words([0, 1])
    var table: [UInt8] = []
    var strings: [UInt8] = [0]
    for name in imports {
      table += LittleEndian.u32(UInt32(strings.count) << 9 | 1)
      strings += Array(name.utf8) + [0]
    }
    let importPlace = UInt32(28 + starts.count)
    let head: [UInt32] = [
      0, 28, importPlace, importPlace + UInt32(table.count), UInt32(imports.count), 1, 0,
    ]
    return [Self.words(head), starts, table, strings].flatMap { $0 }
  }

  private static func words(_ values: [UInt32]) -> [UInt8] { values.flatMap { LittleEndian.u32($0) } }

  private func bindInstructions() -> [UInt8] {
    guard pointers == .classic else { return [] }
    var result: [UInt8] = [0x51]
    for (place, symbol) in binds {
      result.append(0x40)
      result += Array(imports[symbol].utf8)
      result += [0, 0x71]
      result += Self.number(place - dataAddress)
      result.append(0x90)
    }
    return result + [0x00]
  }

  /// LEB128.
  private static func number(_ value: UInt64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  private func symbolTable() -> ([UInt8], [UInt8]) {
    var strings: [UInt8] = [0x20, 0]
    var table: [UInt8] = []
    for (name, isImported) in imports.map({ ($0, true) }) + exports.map({ ($0, false) }) {
      let kind: [UInt8] = isImported ? [0x01, 0, 0, 0] : [0x0F, 1, 0, 0]
      table += LittleEndian.u32(UInt32(strings.count))
      table += kind
      table += bytes(isImported ? 0 : base)
      strings += Array(name.utf8) + [0]
    }
    return (table, strings)
  }

  /// A fat file of some images.
  package static func fat(_ images: [(type: UInt32, bytes: [UInt8])], isWide: Bool = false) -> [UInt8] {
    func big(_ value: UInt64, _ count: Int) -> [UInt8] {
      (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
    let width = isWide ? 8 : 4
    var file: [UInt8] = big(isWide ? 0xCAFE_BABF : 0xCAFE_BABE, 4)
    file += big(UInt64(images.count), 4)
    var offset = 0x4000
    for image in images {
      file += big(UInt64(image.type), 4)
      file += big(0, 4)
      file += big(UInt64(offset), width)
      file += big(UInt64(image.bytes.count), width)
      file += big(14, 4)
      if isWide { file += big(0, 4) }
      offset += (image.bytes.count + 0x3FFF) / 0x4000 * 0x4000
    }
    for image in images {
      file += [UInt8](repeating: 0, count: (0x4000 - file.count % 0x4000) % 0x4000)
      file += image.bytes
    }
    return file
  }
}
