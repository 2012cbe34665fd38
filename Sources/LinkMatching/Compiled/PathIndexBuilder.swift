/// Files path patterns for ``PathIndex``. Time and memory are linear in the patterns.
struct PathIndexBuilder {
  /// A form and the rules that use it, in file order.
  private struct Entry {
    var pattern: CompiledPattern
    var skeleton: PatternSkeleton
    var rules: [UInt32]
  }

  private struct FormKey: Hashable {
    var text: [UInt8]
    var options: UInt8
    var readsVariables: Bool
  }

  private var entries: [Entry] = []
  private var numbers: [FormKey: Int] = [:]

  /// Adds one form of a rule's path pattern; the same form of several rules is compared once.
  mutating func add(
    _ form: [UInt8], _ options: CompiledPattern.Options, readsVariables: Bool, rule: UInt32,
    compiler: inout PatternCompiler
  ) {
    let key = FormKey(
      text: options.contains(.ignoresCase) && !form.contains(UInt8(ascii: "$"))
        ? form.map(PatternCompiler.lowercased) : form,
      options: options.rawValue, readsVariables: readsVariables)
    if let number = numbers[key] {
      if entries[number].rules.last != rule { entries[number].rules.append(rule) }
      return
    }
    numbers[key] = entries.count
    entries.append(
      Entry(
        pattern: compiler.compile(form, options, readsVariables: readsVariables),
        skeleton: PatternSkeleton(form, readsVariables: readsVariables), rules: [rule]))
  }

  /// The finished index.
  func build(_ rules: [CompiledRule]) -> PathIndex {
    var index = PathIndex()
    let filed = chooseKeys(&index.kinds)
    for number in filed.unfiled.sorted(by: { entries[$0].rules[0] < entries[$1].rules[0] }) {
      append(number, rules, to: &index)
    }
    index.unfiledCount = index.forms.count
    let keyCount = filed.byKey.count
    var slotCount = 1
    while slotCount < keyCount * 3 { slotCount *= 2 }
    var filterWords = 1
    while filterWords < 2048, filterWords * 4 < keyCount { filterWords *= 2 }
    index.slots = Array(repeating: PathIndex.Slot(key: 0, first: 0, count: 0), count: slotCount)
    index.filter = Array(repeating: 0, count: filterWords)
    for (key, numbers) in filed.byKey {
      let first = UInt32(index.forms.count)
      for number in numbers { append(number, rules, to: &index) }
      insert(PathIndex.Slot(key: key, first: first, count: UInt32(numbers.count)), into: &index)
    }
    return index
  }

  private func append(_ number: Int, _ rules: [CompiledRule], to index: inout PathIndex) {
    let entry = entries[number]
    let first = rules[Int(entry.rules[0])]
    index.forms.append(
      PathForm(
        pattern: entry.pattern, rule: entry.rules[0], entry: first.entry,
        moreStart: UInt32(index.moreRules.count), moreCount: UInt32(entry.rules.count - 1),
        isPathOnly: first.isPathOnly))
    index.moreRules.append(contentsOf: entry.rules.dropFirst())
  }

  private func insert(_ slot: PathIndex.Slot, into index: inout PathIndex) {
    let mask = UInt64(index.slots.count - 1)
    var at = slot.key & mask
    while index.slots[Int(at)].count > 0 { at = (at + 1) & mask }
    index.slots[Int(at)] = slot
    let bit = PathIndex.filterBit(slot.key, mask: UInt64(index.filter.count * 64 - 1))
    index.filter[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// Gives each form the least crowded of the keys that it could have; in the order of the forms, so that the
  /// same file always makes the same index.
  private func chooseKeys(
    _ kinds: inout PathIndex.KeyKinds
  ) -> (byKey: [(UInt64, [Int])], unfiled: [Int]) {
    var crowds: [UInt64: Int] = [:]
    let candidates = entries.map { $0.skeleton.candidateKeys() }
    for keys in candidates { for key in keys { crowds[key.value, default: 0] += 1 } }
    var groups: [UInt64: Int] = [:]
    var byKey: [(UInt64, [Int])] = []
    var unfiled: [Int] = []
    func file(_ number: Int, _ key: UInt64) {
      if let group = groups[key] {
        if byKey[group].1.last != number { byKey[group].1.append(number) }
      } else {
        groups[key] = byKey.count
        byKey.append((key, [number]))
      }
    }
    for (number, keys) in candidates.enumerated() {
      if var best = keys.first {
        for key in keys.dropFirst()
        where (crowds[key.value] ?? 0) * 2 < crowds[best.value] ?? 0 { best = key }
        kinds.insert(best.kind)
        file(number, best.value)
      } else if let grams = entries[number].skeleton.gramKeys() {
        kinds.insert(grams.kind)
        for key in grams.values { file(number, key) }
      } else {
        unfiled.append(number)
      }
    }
    return (byKey, unfiled)
  }
}
