/// Blocks of lines under headings, where equal blocks are written once under all their headings.
struct TextBlocks {
  private var headings: [[String]] = []
  private var bodies: [[String]] = []
  private var numbers: [[String]: Int] = [:]

  /// Adds a block.
  mutating func add(_ heading: String, _ body: [String]) {
    if let number = numbers[body] {
      if headings[number].last != heading { headings[number].append(heading) }
    } else {
      numbers[body] = bodies.count
      headings.append([heading])
      bodies.append(body)
    }
  }

  /// The lines of all blocks; blocks that follow each other under the same headings become one.
  var lines: [String] {
    var lines: [String] = []
    var last: [String] = []
    for (headings, body) in zip(headings, bodies) {
      if headings != last { lines += headings }
      lines += body
      last = headings
    }
    return lines
  }
}
