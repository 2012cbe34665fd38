import LinkSyntax

/// The texts of a route's parameters in a link. They live as long as the call that they are handed to.
///
/// Parameters are numbered in the order of the template.
public struct RouteValues {
  let table: RouteTable
  let link: RouteLink
  let route: Int
  /// The segments before this one belong to a prefix or to the routes that hold these.
  let first: Int

  func slot(_ index: Int) -> CompiledSlot { table.slots[table.routes[route].firstSlot + index] }

  /// What was found at a parameter's place.
  @usableFromInline
  enum Found {
    case absent
    case refused
    case value
  }

  /// Reads the text of a parameter that stands in the link once at most; `body` says whether it is a value.
  ///
  /// Not generic, so that reading costs no look-up of types.
  @usableFromInline
  func read(_ index: Int, _ body: (LinkText) -> Bool) -> Found {
    let slot = slot(index)
    switch slot.place {
    case .segment(let number, let prefix, let suffix):
      guard first + number < link.count else { return .absent }
      let segment = link.segment(first + number)
      guard segment.count > prefix + suffix else { return .refused }
      let isWhole = prefix == 0 && suffix == 0
      let text = isWhole ? segment : UnsafeBufferPointer(rebasing: segment[prefix..<segment.count - suffix])
      return Self.read(text, slot, isSegment: isWhole, body)
    case .item(let name, let prefix, let suffix):
      switch name.withUnsafeBufferPointer({ link.item($0) }) {
      case .absent: return .absent
      case .refused: return .refused
      case .value(let range): return read(range, slot, prefix, suffix, body)
      }
    case .fragment(let prefix, let suffix): return read(link.parts.fragment, slot, prefix, suffix, body)
    case .rest: return .refused
    }
  }

  private func read(
    _ range: Range<Int>, _ slot: CompiledSlot, _ prefix: [UInt8], _ suffix: [UInt8],
    _ body: (LinkText) -> Bool
  ) -> Found {
    // Nothing and an empty text are the same.
    guard !range.isEmpty else { return .absent }
    let found = link.decoded(range) { text -> Found in
      if prefix.isEmpty, suffix.isEmpty { return Self.read(text, slot, isSegment: false, body) }
      guard text.count > prefix.count + suffix.count, text.starts(with: prefix),
        text[(text.count - suffix.count)...].elementsEqual(suffix)
      else { return .refused }
      let inner = UnsafeBufferPointer(rebasing: text[prefix.count..<text.count - suffix.count])
      return Self.read(inner, slot, isSegment: false, body)
    }
    return found ?? .refused
  }

  @inline(__always)
  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ slot: CompiledSlot, isSegment: Bool, _ body: (LinkText) -> Bool
  ) -> Found {
    guard slot.allows(text), body(LinkText(bytes: text, isSegment: isSegment, format: slot.format)) else {
      return .refused
    }
    return .value
  }

  /// Reads the texts of a parameter that may stand in the link any number of times; `nil` where one cannot be read.
  @usableFromInline
  func readAll(_ index: Int, _ body: (LinkText) -> Bool) -> Bool {
    let slot = slot(index)
    switch slot.place {
    case .rest(let number):
      for position in first + number..<max(link.count, first + number) {
        let text = link.segment(position)
        guard !text.isEmpty, slot.allows(text),
          body(LinkText(bytes: text, isSegment: true, format: slot.format))
        else { return false }
      }
      return true
    case .item(let name, let prefix, let suffix):
      var isRead = true
      name.withUnsafeBufferPointer { name in
        link.forEachItem(name) { range in
          if read(range, slot, prefix, suffix, body) == .value { return true }
          isRead = false
          return false
        }
      }
      return isRead
    case .segment, .fragment: return false
    }
  }

  /// Whether every parameter can be read, by the types that the table was given.
  func readsAll() -> Bool {
    let definition = table.definitions[route]
    for (index, parameter) in definition.parameters.enumerated() {
      switch parameter.shape.presence {
      case .repeated:
        guard readAll(index, parameter.reads) else { return false }
      case .nested:
        guard let nested = parameter.nested, nestedMatch(index, nested(), { $1.readsAll() }) else {
          return false
        }
      case .required, .optional:
        switch read(index, parameter.reads) {
        case .value: break
        case .absent: guard parameter.shape.presence == .optional else { return false }
        case .refused: return false
        }
      }
    }
    return true
  }

  /// Puts the rest of the path to the routes of another type.
  @usableFromInline
  func nestedMatch(_ index: Int, _ table: RouteTable, _ accept: (Int, RouteValues) -> Bool) -> Bool {
    guard case .rest(let number) = slot(index).place, link.nesting < RouteLimits.nesting else { return false }
    // The walk outside is in the middle of its own room.
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: RouteLink.roomCount) { room in
      guard let start = room.baseAddress else { return false }
      start.update(from: link.room, count: RouteLimits.segments * 2)
      return table.match(link.nested(start), from: first + number, accept)
    }
  }
}
