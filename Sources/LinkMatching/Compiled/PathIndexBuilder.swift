/// Files path patterns for ``PathIndex``. Time and memory are linear in the patterns.
struct PathIndexBuilder {
  private var table = FormTable()

  /// Makes room for about as many forms.
  mutating func reserveCapacity(_ count: Int) { table.reserveCapacity(count) }

  /// Adds one form of a rule's path pattern, whose text stands at the end of the compiler's pool; the same form
  /// of several rules is compared once. Returns the form ready for comparison.
  @discardableResult
  mutating func add(
    textAt offset: Int, _ options: CompiledPattern.Options, readsVariables: Bool, rule: UInt32,
    compiler: inout PatternCompiler
  ) -> CompiledPattern {
    let number = table.add(
      textAt: offset, options, readsVariables: readsVariables, rule: rule, compiler: &compiler)
    return table.forms[number].pattern
  }

  /// The finished index.
  func build(_ rules: [CompiledRule], _ pool: PatternPool) -> PathIndex {
    var index = PathIndex()
    guard !table.forms.isEmpty else { return index }
    let filing = PathFiling(table.forms, pool)
    index.kinds = filing.kinds
    index.forms.reserveCapacity(filing.filed.count + filing.unfiled.count)
    // In file order already: forms are numbered in the order of their first rules.
    for number in filing.unfiled { append(number, rules, to: &index) }
    index.unfiledCount = filing.unfiled.count
    makeRoom(forKeys: filing.keyCount, in: &index)
    var start = 0
    while start < filing.filed.count {
      let key = filing.filed[start].key
      let first = UInt32(index.forms.count)
      while start < filing.filed.count, filing.filed[start].key == key {
        append(filing.filed[start].form, rules, to: &index)
        start += 1
      }
      index.forms[index.forms.count - 1].isLastOfKey = true
      insert(key, first: first, into: &index)
    }
    return index
  }

  private func makeRoom(forKeys count: Int, in index: inout PathIndex) {
    var slotCount = 1
    while slotCount < count * 2 { slotCount *= 2 }
    var filterWords = 1
    while filterWords < 2048, filterWords * 4 < count { filterWords *= 2 }
    index.slots = Array(repeating: PathIndex.Slot(tag: 0, first: PathIndex.Slot.free), count: slotCount)
    index.filter = Array(repeating: 0, count: filterWords)
  }

  private func append(_ number: Int, _ rules: [CompiledRule], to index: inout PathIndex) {
    let form = table.forms[number]
    let first = rules[Int(form.firstRule)]
    index.forms.append(
      PathForm(
        pattern: form.pattern, rule: form.firstRule, entry: first.entry,
        moreStart: UInt32(index.moreRules.count), moreCount: form.useCount - 1,
        isLastOfKey: false, isPathOnly: first.isPathOnly))
    if form.useCount > 1 { index.moreRules.append(contentsOf: table.furtherRules(of: form)) }
  }

  private func insert(_ key: UInt64, first: UInt32, into index: inout PathIndex) {
    let mask = UInt64(index.slots.count - 1)
    var at = key & mask
    while index.slots[Int(at)].first != PathIndex.Slot.free { at = (at + 1) & mask }
    index.slots[Int(at)] = PathIndex.Slot(tag: PathIndex.tag(key), first: first)
    let bit = PathIndex.filterBit(key, mask: UInt64(index.filter.count * 64 - 1))
    index.filter[Int(bit >> 6)] |= 1 << (bit & 63)
  }
}
