import PackageReading

/// Puts together what the slices of a file say; what several slices say alike is kept once.
struct MachOReadingBuilder {
  private(set) var slices: [SliceReading] = []
  private(set) var implemented: [ImplementedSelector] = []
  private(set) var protocolSelectors: Set<String> = []
  private(set) var called: [String: Int] = [:]
  private(set) var imports: [String: Int] = [:]
  private(set) var importedClasses: Set<String> = []
  private(set) var definedClasses: Set<String> = []
  private(set) var swiftUI: [SwiftFunction] = []
  private(set) var functions: [SwiftFunction] = []
  private(set) var addresses: [NamedOffset] = []
  private(set) var isDebugStub = false
  private(set) var isEncrypted = false
  private(set) var isComplete = true
  private(set) var problems: [MachOProblem] = []
  private var seen: Set<String> = []

  mutating func add(_ image: MachOImage) {
    let metadata = ObjCMetadata(image) { LinkSelectors.wanted.contains($0) }
    slices.append(SliceReading(image, metadata))
    add(metadata, image)
    add(LinkSymbols(image))
    for address in ImageStrings(image).addresses where seen.insert("://" + address.name).inserted {
      addresses.append(address)
    }
    isDebugStub = isDebugStub || image.isDebugStub
    isEncrypted = isEncrypted || image.encryption?.isActive == true
    isComplete = isComplete && metadata.isComplete
    problems += metadata.problems
  }

  private mutating func add(_ metadata: ObjCMetadata, _ image: MachOImage) {
    for owner in metadata.classes + metadata.categories {
      if owner.category == nil { definedClasses.insert(owner.className) }
      let place = owner.category.map { $0.isEmpty ? "category" : "category \($0)" } ?? "class"
      for method in owner.methods where LinkSelectors.receivers.contains(method.selector) {
        guard seen.insert("\(owner.className) \(method.selector) \(place)").inserted else { continue }
        implemented.append(
          ImplementedSelector(
            className: owner.className, selector: method.selector, owner: place,
            offset: image.fileOffset + method.offset))
      }
    }
    for method in metadata.protocols.flatMap(\.methods)
    where LinkSelectors.receivers.contains(method.selector) {
      protocolSelectors.insert(method.selector)
    }
    for method in metadata.calledSelectors where called[method.selector] == nil {
      called[method.selector] = image.fileOffset + method.offset
    }
  }

  private mutating func add(_ symbols: LinkSymbols) {
    imports.merge(symbols.imports) { first, _ in first }
    importedClasses.formUnion(symbols.importedClasses)
    definedClasses.formUnion(symbols.definedClasses)
    for function in symbols.swiftUI where seen.insert("ui " + function.mangled).inserted {
      swiftUI.append(function)
    }
    for function in symbols.functions where seen.insert("fn " + function.mangled).inserted {
      functions.append(function)
    }
  }
}
