/// Reads the Objective-C metadata of an image. Source: OBJC4; app-inspection, section 2.7.
struct ObjCMetadataReader {
  private let image: MachOImage
  private let pointers: MachOPointerReader
  private let layout: ObjCLayout
  private var methodCount = 0
  private var entryCount = 0
  private(set) var classes: [ObjCMethodOwner] = []
  private(set) var categories: [ObjCMethodOwner] = []
  private(set) var protocols: [ObjCProtocol] = []
  private(set) var calledSelectors: [ObjCMethod] = []
  private(set) var hasRelativeMethodLists = false
  private(set) var hasAbsoluteMethodLists = false
  private(set) var isEncrypted = false
  private(set) var problems = MachOProblemList()

  /// The most methods of an image that are read.
  private static let maximumMethods = 2_000_000
  /// The most entries of all lists of classes, categories, protocols and selectors together, since sections may overlap.
  private static let maximumEntries = 2_000_000
  /// The longest selector that is read, in bytes.
  private static let maximumSelector = 300

  init(_ image: MachOImage) {
    self.image = image
    pointers = MachOPointerReader(image)
    layout = ObjCLayout.of(image)
  }

  mutating func read(keeping isWanted: (String) -> Bool) {
    for address in entries("__objc_classlist") { readClass(address, isWanted) }
    for address in entries("__objc_catlist") { readCategory(address, isWanted) }
    for address in entries("__objc_protolist") { readProtocol(address, isWanted) }
    readSelectors(isWanted)
  }

  private mutating func note(_ detail: String, at address: UInt64) {
    let offset = image.offset(ofAddress: address) ?? 0
    problems.add(MachOProblem(.damagedObjectiveC, at: image.fileOffset + offset, detail: detail))
  }

  /// How many entries of a section are read, which are taken off what may be read at all.
  private mutating func entryCount(of section: MachOSection) -> UInt64 {
    let count = min(section.size / layout.pointer, UInt64(max(0, Self.maximumEntries - entryCount)))
    entryCount += Int(count)
    return count
  }

  /// The addresses that the pointers of a section lead to.
  private mutating func entries(_ section: String) -> [UInt64] {
    var found: [UInt64] = []
    for section in image.sections(section, inSegments: "__DATA") {
      for index in 0..<entryCount(of: section) {
        let place = section.address &+ index &* layout.pointer
        guard image.offset(ofAddress: place) != nil else {
          note("\(section.name) is not all there", at: place)
          break
        }
        switch pointers.pointer(at: place) {
        case .address(let target): found.append(target)
        case .null, .symbol: break
        case .unknown: note("an entry of \(section.name) leads nowhere", at: place)
        }
      }
    }
    return found
  }

  // MARK: - Names

  /// The text that the pointer at `place` leads to.
  private mutating func text(pointedAt place: UInt64, limit: Int = 1_024) -> String? {
    guard let target = pointers.target(at: place) else { return nil }
    return text(at: target, limit: limit)
  }

  private mutating func text(at address: UInt64, limit: Int = 1_024) -> String? {
    guard let offset = image.offset(ofAddress: address) else { return nil }
    if let encryption = image.encryption, encryption.covers(offset) {
      isEncrypted = true
      return nil
    }
    return image.text(at: offset, limit: limit)
  }

  /// The name of the class that the pointer at `place` leads to, here or in another image.
  private mutating func className(pointedAt place: UInt64) -> String? {
    switch pointers.pointer(at: place) {
    case .symbol(let name):
      let prefix = ClassicBinds.classPrefix
      return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    case .address(let target): return className(at: target)
    case .null, .unknown: return nil
    }
  }

  private mutating func className(at address: UInt64) -> String? {
    guard let data = pointers.target(at: address &+ layout.data, mask: layout.dataMask) else { return nil }
    return text(pointedAt: data &+ layout.className)
  }

  // MARK: - Owners

  private mutating func readClass(_ address: UInt64, _ isWanted: (String) -> Bool) {
    guard let data = pointers.target(at: address &+ layout.data, mask: layout.dataMask) else {
      return note("a class has no data", at: address)
    }
    let wasEncrypted = isEncrypted
    isEncrypted = false
    let name = text(pointedAt: data &+ layout.className)
    let isNameHidden = isEncrypted
    isEncrypted = isEncrypted || wasEncrypted
    guard let name else {
      if !isNameHidden { note("a class has no name", at: data) }
      return
    }
    let superclass = className(pointedAt: address &+ layout.superclass)
    let methods = methods(pointedAt: data &+ layout.classMethods, isWanted)
    classes.append(
      ObjCMethodOwner(className: name, category: nil, methods: methods, superclass: superclass))
  }

  private mutating func readCategory(_ address: UInt64, _ isWanted: (String) -> Bool) {
    let owner = className(pointedAt: address &+ layout.categoryClass)
    let name = text(pointedAt: address)
    let methods = methods(pointedAt: address &+ layout.categoryMethods, isWanted)
    guard owner != nil || name != nil || !methods.isEmpty else { return }
    categories.append(
      ObjCMethodOwner(className: owner ?? "", category: name ?? "", methods: methods, superclass: nil))
  }

  private mutating func readProtocol(_ address: UInt64, _ isWanted: (String) -> Bool) {
    guard let name = text(pointedAt: address &+ layout.protocolName) else { return }
    let required = methods(pointedAt: address &+ layout.protocolMethods, isWanted)
    let optional = methods(pointedAt: address &+ layout.protocolOptionalMethods, isWanted)
    protocols.append(ObjCProtocol(name: name, methods: required + optional))
  }

  // MARK: - Methods

  private mutating func methods(pointedAt place: UInt64, _ isWanted: (String) -> Bool) -> [ObjCMethod] {
    switch pointers.pointer(at: place) {
    case .null, .symbol: return []
    case .unknown:
      note("a list of methods cannot be found", at: place)
      return []
    // A list of lists, which only the shared cache of a system has.
    case .address(let target) where target & 1 == 1: return []
    case .address(let target): return list(at: target, isWanted)
    }
  }

  private mutating func list(at address: UInt64, _ isWanted: (String) -> Bool) -> [ObjCMethod] {
    guard let offset = image.offset(ofAddress: address) else {
      note("a list of methods is outside of the file", at: address)
      return []
    }
    if let encryption = image.encryption, encryption.covers(offset) {
      isEncrypted = true
      return []
    }
    guard let head = image.window.u32(offset), let announced = image.window.u32(offset + 4) else { return [] }
    let isRelative = head & 0x8000_0000 != 0
    let isDirect = head & 0x4000_0000 != 0
    let size = Int(head & 0xFFFC)
    let least = isRelative ? 12 : 3 * Int(layout.pointer)
    guard size >= least else {
      note("a list of methods has entries of \(size) bytes", at: address)
      return []
    }
    if isRelative { hasRelativeMethodLists = true } else { hasAbsoluteMethodLists = true }
    let room = (image.window.count - offset - 8) / size
    if Int(announced) > room { note("a list announces \(announced) methods", at: address) }
    var found: [ObjCMethod] = []
    for index in 0..<min(Int(announced), room) {
      methodCount += 1
      guard methodCount <= Self.maximumMethods else { break }
      let entry = address &+ 8 &+ UInt64(index * size)
      let name =
        isRelative
        ? relativeName(at: entry, isDirect: isDirect) : text(pointedAt: entry, limit: Self.maximumSelector)
      guard let name else { continue }
      if isWanted(name) { found.append(ObjCMethod(selector: name, offset: offset + 8 + index * size)) }
    }
    return found
  }

  /// The name of an entry whose fields are offsets from themselves: to a reference of the selector, or straight to its name.
  private mutating func relativeName(at entry: UInt64, isDirect: Bool) -> String? {
    guard let place = image.offset(ofAddress: entry), let raw = image.window.u32(place) else { return nil }
    let target = entry &+ UInt64(bitPattern: Int64(Int32(bitPattern: raw)))
    let limit = Self.maximumSelector
    return isDirect ? text(at: target, limit: limit) : text(pointedAt: target, limit: limit)
  }

  private mutating func readSelectors(_ isWanted: (String) -> Bool) {
    for section in image.sections("__objc_selrefs", inSegments: "__DATA") {
      for index in 0..<entryCount(of: section) {
        let place = section.address &+ index &* layout.pointer
        guard let offset = image.offset(ofAddress: place) else { break }
        guard let name = text(pointedAt: place, limit: Self.maximumSelector), isWanted(name) else { continue }
        calledSelectors.append(ObjCMethod(selector: name, offset: offset))
      }
    }
  }
}
