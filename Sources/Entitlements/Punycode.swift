/// The encoding of Unicode labels in ASCII that host names use.
///
/// Works on a label without the `xn--` prefix, and neither normalises nor changes case.
/// Source: RFC 3492, sections 5 and 6.
public enum Punycode {
  private static let base = 36
  private static let tMin = 1
  private static let tMax = 26
  private static let skew = 38
  private static let damp = 700
  private static let initialBias = 72
  private static let initialN = 128
  private static let delimiter = UInt8(ascii: "-")

  /// The ASCII form of `label`, or `nil` where the numbers overflow.
  ///
  /// - Complexity: O(*n* · *d*) for *n* scalars of which *d* different ones are not ASCII.
  public static func encode(_ label: String) -> String? {
    let input = label.unicodeScalars.map { Int($0.value) }
    var output = input.filter { $0 < initialN }.map { UInt8($0) }
    let basicCount = output.count
    if basicCount > 0 { output.append(delimiter) }
    var n = initialN
    var delta = 0
    var bias = initialBias
    var handled = basicCount
    while handled < input.count {
      guard let next = input.lazy.filter({ $0 >= n }).min() else { return nil }
      let (step, overflow) = (next - n).multipliedReportingOverflow(by: handled + 1)
      guard !overflow, delta <= Int.max - step else { return nil }
      delta += step
      n = next
      for value in input {
        if value < n { delta += 1 }
        guard value == n else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapt(delta, points: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The Unicode form of `text`, or `nil` where it is not Punycode.
  ///
  /// - Complexity: O(*n*²) in the length at worst, since characters are inserted in order of their value.
  public static func decode(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let split = bytes.lastIndex(of: delimiter)
    var output = bytes[..<(split ?? 0)].map { UInt32($0) }
    var index = split.map { $0 + 1 } ?? 0
    var n = initialN
    var position = 0
    var bias = initialBias
    while index < bytes.count {
      let previous = position
      guard let delta = readNumber(bytes, at: &index, bias: bias) else { return nil }
      let (sum, overflow) = position.addingReportingOverflow(delta)
      guard !overflow else { return nil }
      bias = adapt(sum - previous, points: output.count + 1, isFirst: previous == 0)
      n += sum / (output.count + 1)
      position = sum % (output.count + 1)
      guard n <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(n)) else { return nil }
      output.insert(scalar.value, at: position)
      position += 1
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: output.lazy.compactMap(Unicode.Scalar.init))
    return String(result)
  }

  /// Appends one generalised variable-length integer.
  private static func append(_ delta: Int, bias: Int, to output: inout [UInt8]) {
    var rest = delta
    var k = base
    while true {
      let threshold = threshold(k, bias: bias)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      k += base
    }
    output.append(digit(rest))
  }

  /// Reads one generalised variable-length integer.
  private static func readNumber(_ bytes: [UInt8], at index: inout Int, bias: Int) -> Int? {
    var number = 0
    var weight = 1
    var k = base
    while index < bytes.count, let digit = value(of: bytes[index]) {
      index += 1
      let (part, overflow) = digit.multipliedReportingOverflow(by: weight)
      guard !overflow, number <= Int.max - part else { return nil }
      number += part
      let threshold = threshold(k, bias: bias)
      if digit < threshold { return number }
      let (next, tooWide) = weight.multipliedReportingOverflow(by: base - threshold)
      guard !tooWide else { return nil }
      weight = next
      k += base
    }
    return nil
  }

  private static func threshold(_ k: Int, bias: Int) -> Int { min(max(k - bias, tMin), tMax) }

  private static func adapt(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / points
    var k = 0
    while delta > (base - tMin) * tMax / 2 {
      delta /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * delta / (delta + skew)
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
  }

  private static func value(of byte: UInt8) -> Int? {
    if byte.isASCIILetter { return Int(byte | 0x20) - 0x61 }
    return byte.isASCIIDigit ? Int(byte) - 0x30 + 26 : nil
  }
}
