import PositionedJSON
import Testing

@Suite("Numbers of texts")
struct TextNumbersTests {
  @Test("every text keeps the number of its first appearance")
  func keepsNumbers() {
    var numbers = TextNumbers()
    #expect(numbers.number(of: "a") == nil)
    for text in 0..<1_000 {
      let (number, isNew) = numbers.insert("text \(text)")
      #expect(number == text && isNew)
    }
    for text in 0..<1_000 {
      let (number, isNew) = numbers.insert("text \(text)")
      #expect(number == text && !isNew)
      #expect(numbers.number(of: "text \(text)") == text)
    }
    #expect(numbers.count == 1_000)
    #expect(numbers.number(of: "text") == nil)
  }

  @Test("the empty text is a text")
  func numbersTheEmptyText() {
    var numbers = TextNumbers()
    #expect(numbers.insert("").isNew)
    #expect(!numbers.insert("").isNew)
    #expect(numbers.insert("a").number == 1)
    #expect(numbers.number(of: "") == 0)
  }

  @Test("texts that Unicode finds equivalent are two")
  func tellsEquivalentTextsApart() {
    var numbers = TextNumbers()
    #expect(numbers.insert("caf\u{E9}") == (0, true))
    #expect(numbers.insert("cafe\u{301}") == (1, true))
    #expect(numbers.number(of: "caf\u{E9}") == 0)
  }
}
