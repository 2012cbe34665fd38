import PositionedJSON
import Testing

@Suite("Order of numbers")
struct AscendingOrderTests {
  @Test("the smallest comes first, and of equal ones the earlier")
  func order() {
    #expect([Int]().ascendingOrder == [])
    #expect([3, 1, 2, 1, 3].ascendingOrder == [1, 3, 2, 0, 4])
    let numbers = (0..<500).map { $0 * 7919 % 101 }
    let order = numbers.ascendingOrder
    for (one, next) in zip(order, order.dropFirst()) {
      #expect(numbers[one] < numbers[next] || numbers[one] == numbers[next] && one < next)
    }
  }
}
