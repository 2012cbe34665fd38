import PositionedJSON

/// Puts elements together, within bounds.
struct CompiledXMLBuilder {
  private let limits: XMLReadingLimits
  private(set) var elements: [CompiledElement] = []
  var problems = AndroidBinaryProblemList()
  /// The positions of the open elements.
  private var open: [Int] = []
  private var hasIdentifiers = false

  init(limits: XMLReadingLimits) { self.limits = limits }

  var depth: Int { open.count }
  /// Whether the outermost element has ended.
  var isComplete: Bool { open.isEmpty && !elements.isEmpty }
  /// The most attributes of one element.
  var maximumAttributes: Int { limits.maximumAttributes }

  /// The most elements and texts inside one element.
  var maximumNodes: Int { limits.maximumElements * 2 }

  /// Begins an element; `false` where nothing more must be read.
  mutating func begin(
    name: String, namespace: String, attributes: [CompiledAttribute], at position: TextPosition
  ) -> Bool {
    guard !isComplete else {
      problems.add(.contentBehindEnd, at: position.offset)
      return false
    }
    guard elements.count < limits.maximumElements else {
      problems.add(.tooMany, at: position.offset, "\(elements.count) elements are read")
      return false
    }
    guard open.count < limits.maximumDepth else {
      problems.add(.tooDeep, at: position.offset)
      return false
    }
    hasIdentifiers = hasIdentifiers || attributes.contains { $0.identifier != 0 }
    if let parent = open.last { elements[parent].hasChildren = true }
    elements.append(
      CompiledElement(
        name: name, namespace: namespace, depth: open.count, attributes: attributes, position: position))
    open.append(elements.count - 1)
    return true
  }

  mutating func add(text: String) {
    if let element = open.last { elements[element].text += text }
  }

  /// Ends the innermost element; `false` where there is none.
  mutating func end(at offset: Int) -> Bool {
    if open.popLast() != nil { return true }
    problems.add(.unbalanced, at: offset)
    return false
  }

  /// Judges the whole: Android sees an attribute of its own by number only, so one without is left out where others
  /// have numbers.
  mutating func finish(at end: Int) {
    if !open.isEmpty { problems.add(.unbalanced, at: end) }
    guard hasIdentifiers else {
      if elements.contains(where: { $0.attributes.contains(where: Self.needsIdentifier) }) {
        problems.add(.noIdentifiers, at: 0)
      }
      return
    }
    for index in elements.indices where elements[index].attributes.contains(where: Self.needsIdentifier) {
      for attribute in elements[index].attributes where Self.needsIdentifier(attribute) {
        problems.add(.unseenAttribute, at: attribute.position.offset, "\"\(attribute.name.prefix(100))\"")
      }
      elements[index] = elements[index].keeping { !Self.needsIdentifier($0) }
    }
  }

  private static func needsIdentifier(_ attribute: CompiledAttribute) -> Bool {
    attribute.identifier == 0 && attribute.namespace == AndroidAttributeName.namespace
  }
}

extension CompiledElement {
  /// The element with those attributes that `isKept` names.
  fileprivate func keeping(_ isKept: (CompiledAttribute) -> Bool) -> CompiledElement {
    CompiledElement(
      name: name, namespace: namespace, depth: depth, attributes: attributes.filter(isKept), text: text,
      hasChildren: hasChildren, position: position)
  }
}
