import LinkSyntax

extension RouteTable {
  /// Finds the first route that takes the link: its number and its values are handed to `accept`, which says whether it
  /// does. Where the link is not trusted enough for that route, or for one within it, there is none: the link does not go
  /// to the next one. Allocates nothing itself.
  @usableFromInline
  func firstMatch(
    _ link: UnsafeBufferPointer<UInt8>, _ trust: LinkTrust, _ accept: (Int, RouteValues) -> Bool
  ) throws(LinkRefusal) -> Bool {
    var isFound = false
    try prepare(link, trust) { link in
      isFound = (match(link, from: 0, accept) || matchPrefixed(link, accept)) && link.denial.pointee == 0
    }
    return isFound
  }

  /// The number of the first route that takes the link, types included; for tools, and for tables without an enum.
  public func firstRoute(_ link: String, trust: LinkTrust = .outside) -> Int? {
    var found: Int?
    var link = link
    let isFound = link.withUTF8 { bytes in
      try? firstMatch(bytes, trust) { index, values in
        guard values.readsAll() else { return false }
        found = index
        return true
      }
    }
    return isFound == true ? found : nil
  }

  /// The walk through the tree, with what is asked besides the path.
  func match(_ link: RouteLink, from first: Int, _ accept: (Int, RouteValues) -> Bool) -> Bool {
    trie.nodes.withUnsafeBufferPointer { nodes in
      trie.edges.withUnsafeBufferPointer { edges in
        trie.text.withUnsafeBufferPointer { text in
          trie.leaves.withUnsafeBufferPointer { leaves in
            trie.affixes.withUnsafeBufferPointer { affixes in
              let walk = RouteWalk(nodes: nodes, edges: edges, affixes: affixes, text: text, leaves: leaves)
              return walk.run(link, from: first) { index in
                guard routes[index].takes(link) else { return false }
                link.denial.pointee = 0
                guard
                  accept(index, RouteValues(table: self, link: link, route: index, first: first))
                else { return false }
                if !link.trust.allows(routes[index].access) { link.denial.pointee = 1 }
                return true
              }
            }
          }
        }
      }
    }
  }

  private func matchPrefixed(_ link: RouteLink, _ accept: (Int, RouteValues) -> Bool) -> Bool {
    guard !prefixTexts.isEmpty, link.count > 0,
      prefixTexts.contains(where: { $0.elementsEqual(link.segment(0)) })
    else { return false }
    return match(link, from: 1, accept)
  }
}

extension CompiledRoute {
  /// Whether everything fits but the path, the values and the trust.
  @inline(__always)
  func takes(_ link: RouteLink) -> Bool {
    guard sources & link.source != 0 else { return false }
    if literalItems.isEmpty, fragment == nil { return true }
    return hasLiterals(link)
  }

  func hasLiterals(_ link: RouteLink) -> Bool {
    for item in literalItems {
      let found = item.name.withUnsafeBufferPointer { link.item($0) }
      guard case .value(let range) = found,
        link.decoded(range, { $0.elementsEqual(item.value) }) == true
      else { return false }
    }
    guard let fragment else { return true }
    return link.decoded(link.parts.fragment) { $0.elementsEqual(fragment) } == true
  }
}
