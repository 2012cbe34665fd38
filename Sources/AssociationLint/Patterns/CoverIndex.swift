/// Finds the rules that may cover another one.
///
/// Each rule lies under the rarest piece of text that its links must hold; the rules under the pieces of another
/// rule's shortest link are the only ones that can cover it. Memory is linear in the file.
struct CoverIndex {
  private var frequencies: [UInt16]
  private var chains: [UInt64: [Int]] = [:]
  private var anywhere: [Int] = []
  private let mask: UInt64

  /// An index for rules of these languages.
  init(_ languages: [RuleLanguage?]) {
    var size = 1 << 10
    while size < languages.count << 4, size < 1 << 20 { size <<= 1 }
    mask = UInt64(size - 1)
    frequencies = Array(repeating: 0, count: size)
    for case .some(let language) in languages {
      for piece in PatternAnchors.required(by: language) {
        let slot = Int(piece & mask)
        if frequencies[slot] < .max { frequencies[slot] += 1 }
      }
    }
  }

  /// Adds the rule `number`.
  mutating func insert(_ number: Int, _ language: RuleLanguage) {
    let rarest = PatternAnchors.required(by: language).min {
      frequencies[Int($0 & mask)] < frequencies[Int($1 & mask)]
    }
    if let rarest {
      chains[rarest, default: []].append(number)
    } else {
      anywhere.append(number)
    }
  }

  /// The rules that may cover one of this language, in ascending order.
  func candidates(for language: RuleLanguage) -> [Int] {
    var found = Set(anywhere)
    if !chains.isEmpty {
      for piece in PatternAnchors.present(in: language) {
        if let chain = chains[piece] { found.formUnion(chain) }
      }
    }
    return found.sorted()
  }
}
