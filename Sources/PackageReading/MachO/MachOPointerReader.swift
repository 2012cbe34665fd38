/// Follows the pointers of an image, whichever way they are encoded.
struct MachOPointerReader {
  private let image: MachOImage
  private let fixups: ChainedFixups?
  private let classes: [UInt64: String]
  let pointerSize: Int

  init(_ image: MachOImage) {
    self.image = image
    fixups = ChainedFixups(image)
    classes = image.hasChainedFixups ? [:] : ClassicBinds(image).classes
    pointerSize = image.is64Bit ? 8 : 4
  }

  /// The pointer that stands at an address of the image.
  func pointer(at address: UInt64) -> MachOPointer {
    guard
      let index = image.segments.firstIndex(where: { address >= $0.address && address - $0.address < $0.size }
      ),
      let offset = image.offset(ofAddress: address),
      let raw = image.is64Bit ? image.window.u64(offset) : image.window.u32(offset).map(UInt64.init)
    else { return .unknown }
    if image.hasChainedFixups { return fixups?.pointer(raw, segment: index) ?? .unknown }
    if let name = classes[address] { return .symbol(name) }
    return raw == 0 ? .null : .address(raw)
  }

  /// The offset in the image of what the pointer at `address` points to, low bits passed over.
  func target(at address: UInt64, mask: UInt64 = ~0) -> UInt64? {
    guard case .address(let target) = pointer(at: address) else { return nil }
    return target & mask
  }
}
