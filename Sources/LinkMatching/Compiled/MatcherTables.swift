/// Everything that a matcher has made ready, immutable from then on.
struct MatcherTables: Sendable {
  var pool = PatternPool()
  /// Patterns of queries, fragments and alternative readings.
  var patterns: [CompiledPattern] = []
  var items: [CompiledQueryItem] = []
  var rules: [CompiledRule] = []
  /// Path patterns that are compared with the path as written.
  var written = PathIndex()
  /// Path patterns that are compared with the decoded path.
  var decoded = PathIndex()
  var alternatives = AlternativeReadings()

  /// Runs `body` with pointers to the tables.
  @inline(__always)
  func withView<Result>(_ body: (MatcherView) -> Result) -> Result {
    Self.pointers(written) { written in
      Self.pointers(decoded) { decoded in
        pool.bytes.withUnsafeBufferPointer { bytes in
          pool.steps.withUnsafeBufferPointer { steps in
            pool.variables.withUnsafeBufferPointer { variables in
              pool.nodes.withUnsafeBufferPointer { nodes in
                pool.valuePrograms.withUnsafeBufferPointer { programs in
                  patterns.withUnsafeBufferPointer { patterns in
                    items.withUnsafeBufferPointer { items in
                      rules.withUnsafeBufferPointer { rules in
                        body(
                          MatcherView(
                            bytes: Self.start(bytes), steps: Self.start(steps),
                            variables: Self.start(variables), nodes: Self.start(nodes),
                            valuePrograms: Self.start(programs), patterns: Self.start(patterns),
                            items: Self.start(items), rules: Self.start(rules), written: written,
                            decoded: decoded))
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func pointers<Result>(_ index: PathIndex, _ body: (PathIndexView) -> Result) -> Result {
    index.forms.withUnsafeBufferPointer { forms in
      index.moreRules.withUnsafeBufferPointer { more in
        index.slots.withUnsafeBufferPointer { slots in
          index.filter.withUnsafeBufferPointer { filter in
            body(
              PathIndexView(
                forms: start(forms), unfiledCount: index.unfiledCount, moreRules: start(more),
                slots: start(slots), slotMask: UInt64(slots.count - 1), filter: start(filter),
                filterMask: UInt64(filter.count * 64 - 1), kinds: index.kinds))
          }
        }
      }
    }
  }

  /// The address of the first element. An empty table has none; nothing in the tables then points into it, and
  /// any aligned address serves.
  @inline(__always)
  private static func start<Element>(_ buffer: UnsafeBufferPointer<Element>) -> UnsafePointer<Element> {
    if let base = buffer.baseAddress { return base }
    return UnsafePointer(UnsafeRawPointer(nowhere).assumingMemoryBound(to: Element.self))
  }

  private static var nowhere: UnsafePointer<UInt64> {
    // An address that is never read through.
    UnsafePointer(bitPattern: MemoryLayout<UInt64>.alignment).unsafelyUnwrapped
  }
}
