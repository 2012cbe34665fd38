/// The choice of the key under which each form is filed: the least crowded of those that it could have.
struct PathFiling {
  /// A form and its key; sorted so that those of one key are together, keys in the order of their first form.
  struct Filed {
    var key: UInt64
    var form: Int
  }

  private(set) var filed: [Filed] = []
  private(set) var unfiled: [Int] = []
  private(set) var keyCount = 0
  private(set) var kinds: PathIndex.KeyKinds = []

  init(_ forms: [FormTable.Form], _ pool: PatternPool) {
    var candidates: [PatternSkeleton.Key] = []
    candidates.reserveCapacity(forms.count * 2)
    /// Where each form's candidates begin.
    var starts: [Int] = []
    starts.reserveCapacity(forms.count + 1)
    for form in forms {
      starts.append(candidates.count)
      Self.withSkeleton(of: form, pool) { $0.appendCandidateKeys(to: &candidates) }
    }
    starts.append(candidates.count)
    choose(forms, pool, candidates, starts)
  }

  private static func withSkeleton(
    of form: FormTable.Form, _ pool: PatternPool, _ body: (PatternSkeleton) -> Void
  ) {
    let range = Int(form.textOffset)..<Int(form.textOffset + form.textLength)
    pool.bytes.withUnsafeBufferPointer { bytes in
      let text = Text(rebasing: bytes[range])
      if form.readsVariables, text.contains(UInt8(ascii: "$")) {
        PatternSkeleton.withoutVariables(text).withUnsafeBufferPointer {
          body(PatternSkeleton($0, .wildcards))
        }
      } else {
        body(PatternSkeleton(text, form.pattern.shape))
      }
    }
  }

  /// Counts how crowded each key would be, then gives each form its best one.
  private mutating func choose(
    _ forms: [FormTable.Form], _ pool: PatternPool, _ candidates: [PatternSkeleton.Key], _ starts: [Int]
  ) {
    var numbers = KeyNumbers(capacity: candidates.count)
    let keyNumbers = candidates.map { numbers.number(of: $0.value) }
    var crowds = Array(repeating: 0, count: numbers.count)
    for number in keyNumbers { crowds[number] += 1 }
    for form in forms.indices {
      let range = starts[form]..<starts[form + 1]
      guard var best = range.first else {
        fileByGrams(form, forms, pool)
        continue
      }
      for candidate in range.dropFirst()
      where crowds[keyNumbers[candidate]] * 2 < crowds[keyNumbers[best]] { best = candidate }
      kinds.insert(candidates[best].kind)
      filed.append(Filed(key: candidates[best].value, form: form))
    }
    group()
  }

  private mutating func fileByGrams(_ number: Int, _ forms: [FormTable.Form], _ pool: PatternPool) {
    var grams: (kind: PathIndex.KeyKinds, values: [UInt64])?
    Self.withSkeleton(of: forms[number], pool) { grams = $0.gramKeys() }
    guard let grams else { return unfiled.append(number) }
    kinds.insert(grams.kind)
    for (index, key) in grams.values.enumerated() where !grams.values[..<index].contains(key) {
      filed.append(Filed(key: key, form: number))
    }
  }

  /// Brings the forms of one key together, by counting.
  private mutating func group() {
    var numbers = KeyNumbers(capacity: filed.count)
    let groups = filed.map { numbers.number(of: $0.key) }
    keyCount = numbers.count
    var places = Array(repeating: 0, count: numbers.count + 1)
    for group in groups { places[group + 1] += 1 }
    for group in 0..<numbers.count { places[group + 1] += places[group] }
    var sorted = filed
    for (item, group) in zip(filed, groups) {
      sorted[places[group]] = item
      places[group] += 1
    }
    filed = sorted
  }
}
