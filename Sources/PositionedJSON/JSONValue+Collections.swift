extension JSONValue {
  /// The elements of an array.
  public struct Elements: Sequence, Sendable {
    let array: JSONValue

    init(_ array: JSONValue) { self.array = array }

    /// The number of elements. Linear.
    public var count: Int {
      var count = 0
      for _ in self { count += 1 }
      return count
    }

    /// An iterator over the elements.
    public func makeIterator() -> Iterator { Iterator(array) }

    /// Walks the elements in order.
    public struct Iterator: IteratorProtocol {
      let storage: JSONDocument.Storage
      var index: Int
      let end: Int

      init(_ array: JSONValue) {
        storage = array.storage
        index = array.index + 1
        end = array.kind == .array ? Int(array.node.next) : 0
      }

      /// The next element.
      public mutating func next() -> JSONValue? {
        guard index < end else { return nil }
        defer { index = Int(storage.nodes[index].next) }
        return JSONValue(storage, index)
      }
    }
  }

  /// The members of an object.
  public struct Members: Sequence, Sendable {
    let object: JSONValue

    init(_ object: JSONValue) { self.object = object }

    /// The number of members. Linear.
    public var count: Int {
      var count = 0
      for _ in self { count += 1 }
      return count
    }

    /// An iterator over the members.
    public func makeIterator() -> Iterator { Iterator(object) }

    /// Walks the members in order.
    public struct Iterator: IteratorProtocol {
      let storage: JSONDocument.Storage
      var index: Int
      let end: Int

      init(_ object: JSONValue) {
        storage = object.storage
        index = object.index + 1
        end = object.kind == .object ? Int(object.node.next) : 0
      }

      /// The next member.
      public mutating func next() -> JSONMember? {
        guard index + 1 < end else { return nil }
        let key = index
        index = Int(storage.nodes[key + 1].next)
        return JSONMember(key: JSONKey(storage, key), value: JSONValue(storage, key + 1))
      }
    }
  }
}
