/// What is damaged in one file, told as one finding, since one fault is often seen several times.
struct DamageGroup {
  let path: String
  let offset: Int?
  let sentences: [String]

  /// The first sentence, with the number of others.
  var sentence: String {
    let others = sentences.count - 1
    return (sentences.first ?? "") + (others > 0 ? " (and \(others) more)" : "")
  }

  /// The groups in the order in which they were found.
  static func all(_ damages: [AppDamage], of part: AppDamage.Part) -> [DamageGroup] {
    var order: [String] = []
    var groups: [String: [AppDamage]] = [:]
    for damage in damages where damage.part == part {
      if groups[damage.path] == nil { order.append(damage.path) }
      groups[damage.path, default: []].append(damage)
    }
    return order.map { path in
      let own = groups[path] ?? []
      return DamageGroup(path: path, offset: own.first?.offset, sentences: own.map(\.sentence))
    }
  }
}
