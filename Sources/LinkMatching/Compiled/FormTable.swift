/// The different forms of a document's path patterns, and the rules that use each.
struct FormTable {
  /// A form: where its text is in the pool, and how it is compared.
  struct Form {
    var textOffset: UInt32
    var textLength: UInt32
    var pattern: CompiledPattern
    var readsVariables: Bool
    /// The first rule that uses it, and the last link of the chain of further ones.
    var firstRule: UInt32
    var lastUse: UInt32
    var useCount: UInt32
  }

  /// One further use of a form, and the number of the one before; the chain starts with ``none``.
  private struct Use {
    var rule: UInt32
    var previous: UInt32
  }

  private static let none = UInt32.max
  private(set) var forms: [Form] = []
  private var uses: [Use] = []
  /// The numbers of the forms by their hash, open addressing; -1 is free.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// Makes room for about as many forms.
  mutating func reserveCapacity(_ count: Int) {
    forms.reserveCapacity(count)
    var size = slots.count
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// Adds a use of a form, whose text stands at the end of the pool, from `offset` on. A text that is known
  /// already is taken off the pool again. Returns the form's number.
  mutating func add(
    textAt offset: Int, _ options: CompiledPattern.Options, readsVariables: Bool, rule: UInt32,
    compiler: inout PatternCompiler
  ) -> Int {
    if forms.count * 2 >= slots.count { grow(compiler) }
    let length = compiler.pool.bytes.count - offset
    let hash = Self.hash(compiler.pool, offset, length)
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at] >= 0 {
      let number = Int(slots[at])
      let form = forms[number]
      if form.textLength == length, form.pattern.options == options, form.readsVariables == readsVariables,
        compiler.pool.isEqual(Int(form.textOffset), offset, length)
      {
        compiler.pool.bytes.removeLast(length)
        addUse(of: number, rule)
        return number
      }
      at = (at + 1) & (slots.count - 1)
    }
    slots[at] = Int32(forms.count)
    let pattern = compiler.compile(
      textAt: offset, length, options, readsVariables: readsVariables)
    forms.append(
      Form(
        textOffset: UInt32(offset), textLength: UInt32(length), pattern: pattern,
        readsVariables: readsVariables, firstRule: rule, lastUse: Self.none, useCount: 1))
    return forms.count - 1
  }

  private mutating func addUse(of number: Int, _ rule: UInt32) {
    let form = forms[number]
    let last = form.lastUse == Self.none ? form.firstRule : uses[Int(form.lastUse)].rule
    guard last != rule else { return }
    uses.append(Use(rule: rule, previous: form.lastUse))
    forms[number].lastUse = UInt32(uses.count - 1)
    forms[number].useCount += 1
  }

  /// The rules that use a form besides the first, in file order.
  func furtherRules(of form: Form) -> [UInt32] {
    guard form.lastUse != Self.none else { return [] }
    var rules: [UInt32] = []
    var use = form.lastUse
    while use != Self.none {
      rules.append(uses[Int(use)].rule)
      use = uses[Int(use)].previous
    }
    return rules.reversed()
  }

  private mutating func grow(_ compiler: PatternCompiler) {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, form) in forms.enumerated() {
      let hash = Self.hash(compiler.pool, Int(form.textOffset), Int(form.textLength))
      var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = Int32(number)
    }
  }

  private static func hash(_ pool: PatternPool, _ offset: Int, _ length: Int) -> UInt64 {
    guard length > 0 else { return 0 }
    return pool.bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { SegmentHash.segment($0 + offset, length) } ?? 0
    }
  }
}
