import LinkSyntax

/// The walk through the tree: every definition whose path fits, in the order in which they are asked.
struct RouteWalk {
  let nodes: UnsafeBufferPointer<RouteTrie.Node>
  let edges: UnsafeBufferPointer<RouteTrie.Edge>
  let affixes: UnsafeBufferPointer<RouteTrie.Affix>
  let text: UnsafeBufferPointer<UInt8>
  let leaves: UnsafeBufferPointer<Int32>

  /// Calls `accept` for definitions that fit the segments from `first` on, until it says `true`.
  ///
  /// A frame is a node and the number of its children that have been tried, kept in the link's own room, so that nothing
  /// is allocated and nothing recurs.
  @inline(__always)
  func run(_ link: RouteLink, from first: Int, _ accept: (Int) -> Bool) -> Bool {
    let frames = link.frames + first
    let count = link.count - first
    var depth = 0
    frames[0] = 0
    walk: while true {
      let frame = frames[depth]
      let number = Int(frame >> 32)
      let node = nodes[number]
      if depth == count {
        for index in 0..<Int(node.leafCount &+ node.restCount)
        where accept(Int(leaves[Int(node.firstLeaf) &+ index])) { return true }
      } else {
        var stage = Int32(truncatingIfNeeded: frame & 0xFFFF_FFFF)
        var child: Int32 = 0
        if stage == 0 {
          stage = 1
          if node.hasEdges { child = edge(number, link, first &+ depth) }
        }
        while child == 0, stage <= node.affixCount {
          child = affix(Int(node.firstAffix &+ stage) &- 1, link.segment(first &+ depth))
          stage &+= 1
        }
        if child == 0, stage == node.affixCount &+ 1 {
          stage &+= 1
          if node.parameter != 0, link.segment(first &+ depth).count > 0 { child = node.parameter }
        }
        if child != 0 {
          frames[depth] = UInt64(truncatingIfNeeded: number) << 32 | UInt64(truncatingIfNeeded: stage)
          depth &+= 1
          frames[depth] = UInt64(truncatingIfNeeded: child) << 32
          continue walk
        }
        if node.restCount > 0 {
          let firstRest = Int(node.firstLeaf &+ node.leafCount)
          for index in 0..<Int(node.restCount) where accept(Int(leaves[firstRest &+ index])) { return true }
        }
      }
      depth &-= 1
      if depth < 0 { return false }
    }
  }

  @inline(__always)
  private func edge(_ node: Int, _ link: RouteLink, _ index: Int) -> Int32 {
    let key = RouteTrie.key(node, link.hash(index))
    let segment = link.segment(index)
    var slot = Int(truncatingIfNeeded: key) & (edges.count &- 1)
    while true {
      let edge = edges[slot]
      if edge.key == 0 { return 0 }
      if edge.key == key, Int(edge.count) == segment.count, isEqual(Int(edge.start), segment) {
        return edge.child
      }
      slot = (slot &+ 1) & (edges.count &- 1)
    }
  }

  @inline(__always)
  private func isEqual(_ start: Int, _ segment: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<segment.count where text[start &+ index] != segment[index] { return false }
    return true
  }

  private func affix(_ index: Int, _ segment: UnsafeBufferPointer<UInt8>) -> Int32 {
    let affix = affixes[index]
    let prefix = Int(affix.prefixCount)
    let suffix = Int(affix.suffixCount)
    guard segment.count > prefix + suffix else { return 0 }
    for offset in 0..<prefix where text[Int(affix.start) + offset] != segment[offset] { return 0 }
    let end = segment.count - suffix
    for offset in 0..<suffix where text[Int(affix.start) + prefix + offset] != segment[end + offset] {
      return 0
    }
    return affix.child
  }
}
