import LinkSyntax
import Testing

@testable import AssetLinks
@testable import RouteGeneration

@Suite("Numbers as patterns of digits")
struct NumberPatternsTests {
  @Test("exactly the numbers between the bounds are taken")
  func exact() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let low = Int64.random(in: -120...1_300, using: &generator)
      let high = low + Int64.random(in: 0...1_500, using: &generator)
      let bounds = try #require(IntegerBounds(low, high))
      let globs = try NumberPatterns(bounds).patterns.map { try AdvancedGlob(PlatformText($0)) }
      for number in (low - 12)...(high + 12) {
        let isTaken = globs.contains { $0.matches(PlatformText("\(number)")) }
        #expect(isTaken == (number >= low && number <= high), "\(low)...\(high): \(number)")
      }
    }
  }

  @Test("the widest bounds end")
  func widest() {
    #expect(NumberPatterns(.all).patterns.count == 71)
    #expect(NumberPatterns.wide(IntegerBounds(of: Int64.self)).advanced == "-{0,1}[0-9]{1,19}")
    #expect(
      NumberPatterns(IntegerBounds(of: UInt8.self)).patterns == [
        "[0-9]", "[1-9][0-9]", "1[0-9][0-9]", "2[0-4][0-9]", "25[0-5]",
      ])
  }
}
