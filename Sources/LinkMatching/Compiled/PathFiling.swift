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
      Self.withSkeleton(of: form, pool) { skeleton in
        skeleton.appendCandidateKeys(to: &candidates)
        if candidates.count == starts[starts.count - 1] { skeleton.appendGramKeys(to: &candidates) }
      }
    }
    starts.append(candidates.count)
    choose(candidates, starts)
  }

  private static func withSkeleton(
    of form: FormTable.Form, _ pool: PatternPool, _ body: (PatternSkeleton) -> Void
  ) {
    let range = Int(form.textOffset)..<Int(form.textOffset + form.textLength)
    pool.bytes.withUnsafeBufferPointer { bytes in
      let text = Text(rebasing: bytes[range])
      guard form.pattern.shape == .program else { return body(PatternSkeleton(text, form.pattern.shape)) }
      PatternSkeleton.withoutVariables(text).withUnsafeBufferPointer {
        body(PatternSkeleton($0, .wildcards))
      }
    }
  }

  /// Counts how crowded each key would be, then gives each form its best one; a form that is found by bytes
  /// anywhere is filed under all its keys.
  private mutating func choose(_ candidates: [PatternSkeleton.Key], _ starts: [Int]) {
    var numbers = KeyNumbers(capacity: candidates.count)
    var keyNumbers: [Int32] = []
    keyNumbers.reserveCapacity(candidates.count)
    for candidate in candidates { keyNumbers.append(Int32(numbers.number(of: candidate.value))) }
    var crowds = Array(repeating: Int32(0), count: numbers.count)
    for number in keyNumbers { crowds[Int(number)] += 1 }
    /// The chosen candidates and their forms.
    var chosen: [(candidate: Int, form: Int)] = []
    chosen.reserveCapacity(starts.count)
    for form in 0..<starts.count - 1 {
      let range = starts[form]..<starts[form + 1]
      guard var best = range.first else {
        unfiled.append(form)
        continue
      }
      if PathIndex.KeyKinds.grams.contains(candidates[best].kind) {
        kinds.insert(candidates[best].kind)
        for candidate in range { chosen.append((candidate, form)) }
        continue
      }
      for candidate in range.dropFirst()
      where crowds[Int(keyNumbers[candidate])] * 2 < crowds[Int(keyNumbers[best])] { best = candidate }
      kinds.insert(candidates[best].kind)
      chosen.append((best, form))
    }
    group(chosen, candidates, keyNumbers, numbers.count)
  }

  /// Brings the forms of one key together, by counting; a form stands once under a key.
  private mutating func group(
    _ chosen: [(candidate: Int, form: Int)], _ candidates: [PatternSkeleton.Key], _ keyNumbers: [Int32],
    _ count: Int
  ) {
    var places = Array(repeating: Int32(0), count: count + 1)
    for item in chosen { places[Int(keyNumbers[item.candidate]) + 1] += 1 }
    for number in 0..<count {
      if places[number + 1] > 0 { keyCount += 1 }
      places[number + 1] += places[number]
    }
    var sorted = Array(repeating: Filed(key: 0, form: -1), count: chosen.count)
    for item in chosen {
      let number = Int(keyNumbers[item.candidate])
      sorted[Int(places[number])] = Filed(key: candidates[item.candidate].value, form: item.form)
      places[number] += 1
    }
    filed = sorted
  }
}
