/// Where the fields of the runtime's structures stand, in bytes. Source: OBJC4; app-inspection, section 2.7; the offsets of
/// 32-bit images follow from the same declarations.
struct ObjCLayout {
  let pointer: UInt64
  /// The low bits of a class's data pointer that are flags of Swift.
  let dataMask: UInt64
  let superclass: UInt64
  let data: UInt64
  let className: UInt64
  let classMethods: UInt64
  let categoryClass: UInt64
  let categoryMethods: UInt64
  let protocolName: UInt64
  let protocolMethods: UInt64
  let protocolOptionalMethods: UInt64

  static func of(_ image: MachOImage) -> ObjCLayout { image.is64Bit ? wide : narrow }

  private static let wide = ObjCLayout(
    pointer: 8, dataMask: ~7, superclass: 8, data: 32, className: 24, classMethods: 32, categoryClass: 8,
    categoryMethods: 16, protocolName: 8, protocolMethods: 24, protocolOptionalMethods: 40)

  private static let narrow = ObjCLayout(
    pointer: 4, dataMask: ~3, superclass: 4, data: 16, className: 16, classMethods: 20, categoryClass: 4,
    categoryMethods: 8, protocolName: 4, protocolMethods: 12, protocolOptionalMethods: 20)
}
