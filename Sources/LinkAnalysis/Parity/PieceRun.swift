/// The run over one parameter of a query: its name, `=` and its value, or all of it.
struct PieceRun: Hashable {
  /// The name; `nil` where the pattern is for the whole parameter.
  let name: [UInt16]?
  private let boxed: [PlatformRun]

  init(name: [UInt16]?, _ value: PlatformRun) {
    self.name = name
    // In a list, since a run of parameters is a kind of run itself.
    boxed = [value]
  }

  var value: PlatformRun { boxed[0] }

  private static let equals = UInt16(UInt8(ascii: "="))
  /// Before each place: whether it is in the name, in the value, or in a value that cannot be covered any more.
  private static let inName: Int32 = 0
  private static let inValue: Int32 = 1
  private static let misfit: [Int32] = [2]

  var start: [Int32] { name == nil ? [Self.inValue] + value.start : [Self.inName, 0] }

  /// The place behind `unit`; `nil` where the parameter has another name, or is not covered where names do not count.
  func step(_ place: [Int32], _ unit: UInt16) -> [Int32]? {
    switch place[0] {
    case Self.inName:
      let index = Int(place[1])
      guard let name else { return nil }
      if unit == Self.equals { return index == name.count ? [Self.inValue] + value.start : nil }
      return index < name.count && name[index] == unit ? [Self.inName, place[1] + 1] : nil
    case Self.inValue:
      if let next = value.step(Array(place.dropFirst()), unit) { return [Self.inValue] + next }
      return name == nil ? nil : Self.misfit
    default: return place
    }
  }

  /// Whether a parameter that ends at the place is covered; `nil` if it has another name.
  func fits(_ place: [Int32]) -> Bool? {
    switch place[0] {
    case Self.inName: Int(place[1]) == name?.count ? value.accepts(value.start) : nil
    case Self.inValue: value.accepts(Array(place.dropFirst()))
    default: false
    }
  }

  func tests(_ place: [Int32]) -> [UnitTest] {
    switch place[0] {
    case Self.inName:
      let index = Int(place[1])
      let next = name.flatMap { index < $0.count ? $0[index] : nil }
      return [.literal(Self.equals)] + (next.map { [.literal($0)] } ?? [])
    case Self.inValue: return value.tests(Array(place.dropFirst()))
    default: return []
    }
  }
}
