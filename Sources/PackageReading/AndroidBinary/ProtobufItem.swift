/// Values in app bundles. Source: AOSP, `Resources.proto`, `Item`, `Reference` and `Primitive`, documented in source.
enum ProtobufItem {
  /// The value of an item; `nil` where it has none, or one that is not known here.
  static func value(_ item: ProtobufMessage) -> ResourceValue? {
    var result: ResourceValue?
    _ = item.forEach { field in
      guard case .bytes(let range) = field.value else { return true }
      let message = ProtobufMessage(item.window, range)
      switch field.number {
      case 1: result = reference(message)
      case 2, 3, 4: result = .text(message.text(1) ?? "")
      case 5: result = .other(message.text(1) ?? "")
      case 7: result = primitive(message)
      default: break
      }
      return true
    }
    return result
  }

  private static func reference(_ message: ProtobufMessage) -> ResourceValue {
    let identifier = UInt32(truncatingIfNeeded: message.number(2) ?? 0)
    if message.number(1) == 1 { return .themeAttribute(identifier) }
    if identifier != 0 { return .reference(identifier) }
    return message.text(3).map { .namedReference($0) } ?? .other("@null")
  }

  private static func primitive(_ message: ProtobufMessage) -> ResourceValue? {
    var result: ResourceValue?
    _ = message.forEach { field in
      switch (field.number, field.value) {
      case (6, .number(let number)): result = .number(Int(Int32(truncatingIfNeeded: number)))
      case (7, .number(let number)): result = .number(Int(UInt32(truncatingIfNeeded: number)))
      case (8, .number(let number)): result = .flag(number != 0)
      case (3, .word(let bits)): result = .other("\(Float(bitPattern: bits))")
      case (9...14, .number(let number)):
        result = .other(ResourceValue.hexadecimal(UInt32(truncatingIfNeeded: number)))
      case (1...2, _): result = .other("")
      default: break
      }
      return true
    }
    return result
  }
}
