/// Writes protocol buffers field by field.
package enum ProtobufWriter {
  package static func varint(_ value: UInt64) -> [UInt8] {
    var value = value
    var result: [UInt8] = []
    repeat {
      result.append(UInt8(value & 0x7F) | (value > 0x7F ? 0x80 : 0))
      value >>= 7
    } while value > 0
    return result
  }

  package static func field(_ number: Int, _ value: UInt64) -> [UInt8] {
    varint(UInt64(number) << 3) + varint(value)
  }

  package static func field(_ number: Int, _ bytes: [UInt8]) -> [UInt8] {
    varint(UInt64(number) << 3 | 2) + varint(UInt64(bytes.count)) + bytes
  }

  package static func field(_ number: Int, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

  /// An XML node of an app bundle.
  package static func node(_ node: CompiledXMLWriter.Node) -> [UInt8] {
    guard case .element(let name, let attributes, let children, let line) = node else { return [] }
    var element = field(3, name)
    for attribute in attributes {
      var bytes = attribute.isAndroid ? field(1, CompiledXMLWriter.android) : []
      bytes += field(2, attribute.name)
      if attribute.identifier != 0 { bytes += field(5, UInt64(attribute.identifier)) }
      switch attribute.value {
      case .text(let text): bytes += field(3, text)
      case .reference(let number): bytes += field(3, "@x") + field(6, field(1, field(2, UInt64(number))))
      case .number(let number):
        bytes += field(3, "\(number)") + field(6, field(7, field(6, UInt64(bitPattern: Int64(number)))))
      case .flag(let flag): bytes += field(3, "\(flag)") + field(6, field(7, field(8, flag ? 1 : 0)))
      }
      element += field(4, bytes)
    }
    for child in children { element += field(5, self.node(child)) }
    return field(1, element) + (line > 0 ? field(3, field(1, UInt64(line))) : [])
  }

  /// A resource table of an app bundle: strings by configuration, entry by entry.
  package static func table(_ strings: [[String: String]]) -> [UInt8] {
    var type = field(1, field(1, 1)) + field(2, "string")
    for (index, values) in strings.enumerated() {
      var entry =
        (index > 0 ? field(1, field(1, UInt64(index))) : field(1, [UInt8]())) + field(2, "s\(index)")
      for (language, text) in values.sorted(by: { $0.key < $1.key }) {
        let configuration = language.isEmpty ? [] : field(3, language)
        entry += field(6, field(1, configuration) + field(2, field(4, field(2, field(1, text)))))
      }
      type += field(3, entry)
    }
    return field(2, field(1, field(1, 0x7F)) + field(2, "com.example.shop") + field(3, type))
  }
}
