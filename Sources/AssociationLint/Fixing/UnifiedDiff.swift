/// The difference of two texts, line by line, in the unified format.
///
/// Lines are paired by the longest common subsequence. Its table is bounded: texts that differ in more than
/// ``largestTable`` pairs of lines are shown as one replacement.
public enum UnifiedDiff {
  /// The most pairs of lines that are compared.
  public static let largestTable = 4_000_000
  private static let contextLines = 3

  private enum Step {
    case keep(String)
    case remove(String)
    case add(String)

    var line: String {
      switch self {
      case .keep(let text): " " + text
      case .remove(let text): "-" + text
      case .add(let text): "+" + text
      }
    }

    var isKept: Bool { if case .keep = self { true } else { false } }
    var isInOld: Bool { if case .add = self { false } else { true } }
    var isInNew: Bool { if case .remove = self { false } else { true } }
  }

  /// The difference from `old` to `new`; empty for equal texts.
  public static func text(from old: [UInt8], to new: [UInt8], oldName: String, newName: String) -> String {
    guard old != new else { return "" }
    let steps = steps(lines(old), lines(new))
    var result = "--- \(oldName)\n+++ \(newName)\n"
    var index = 0
    while let hunk = nextHunk(steps, from: index) {
      result += header(steps, hunk) + steps[hunk].map { $0.line + "\n" }.joined()
      index = hunk.upperBound
    }
    return result
  }

  /// The lines of a text; a last line without a line break says so, as `diff` does.
  private static func lines(_ text: [UInt8]) -> [String] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" {
      lines.removeLast()
    } else if let last = lines.popLast() {
      lines.append(last + "\n\\ No newline at end of file")
    }
    return lines
  }

  private static func steps(_ old: [String], _ new: [String]) -> [Step] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] {
      end += 1
    }
    let middle = middleSteps(Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    return old[..<start].map(Step.keep) + middle + old[(old.count - end)...].map(Step.keep)
  }

  private static func middleSteps(_ old: [String], _ new: [String]) -> [Step] {
    guard old.count * new.count <= largestTable else { return old.map(Step.remove) + new.map(Step.add) }
    var lengths = Array(repeating: Array(repeating: Int32(0), count: new.count + 1), count: old.count + 1)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        lengths[row][column] =
          old[row] == new[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var steps: [Step] = []
    var row = 0
    var column = 0
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        steps.append(.keep(old[row]))
        row += 1
        column += 1
      } else if row < old.count, column == new.count || lengths[row + 1][column] >= lengths[row][column + 1] {
        steps.append(.remove(old[row]))
        row += 1
      } else {
        steps.append(.add(new[column]))
        column += 1
      }
    }
    return steps
  }

  /// The next stretch of changes with the lines around it.
  private static func nextHunk(_ steps: [Step], from start: Int) -> Range<Int>? {
    guard let first = steps[start...].firstIndex(where: { !$0.isKept }) else { return nil }
    var end = first + 1
    var last = first
    while end < steps.count, end - last <= contextLines * 2 {
      if !steps[end].isKept { last = end }
      end += 1
    }
    return max(start, first - contextLines)..<min(steps.count, last + contextLines + 1)
  }

  private static func header(_ steps: [Step], _ hunk: Range<Int>) -> String {
    func span(_ isIn: (Step) -> Bool) -> String {
      let before = steps[..<hunk.lowerBound].count(where: isIn)
      let count = steps[hunk].count(where: isIn)
      return "\(count == 0 ? before : before + 1),\(count)"
    }
    return "@@ -\(span { $0.isInOld }) +\(span { $0.isInNew }) @@\n"
  }
}
