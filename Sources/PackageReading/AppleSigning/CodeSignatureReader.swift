/// Reads the blobs of a code signature. Source: CSBLOBS; app-inspection, section 2.3.
struct CodeSignatureReader {
  private let window: ByteWindow
  private let announced: Range<Int>
  private let range: Range<Int>
  private(set) var directories: [CodeDirectory] = []
  private(set) var entitlements: CodeSignature.Part?
  private(set) var encodedEntitlements: CodeSignature.Part?
  private(set) var hasRequirements = false
  private(set) var message: CodeSignature.Message?
  private(set) var problems: [CodeSignatureProblem] = []
  private var slots: Set<UInt32> = []

  /// The most bytes of a signature; a large app's hashes take a hundredth of it.
  private static let maximumSize = 64 << 20
  private static let maximumBlobs = 1_000
  private static let maximumProblems = 50
  private static let superBlob: UInt32 = 0xFADE_0CC0

  private enum Slot {
    static let directory: UInt32 = 0
    static let requirements: UInt32 = 2
    static let entitlements: UInt32 = 5
    static let encodedEntitlements: UInt32 = 7
    static let alternates: ClosedRange<UInt32> = 0x1000...0x1004
    static let message: UInt32 = 0x10000
  }

  init(_ window: ByteWindow, _ announced: Range<Int>) {
    self.window = window
    self.announced = announced
    range = window.clamped(
      announced.lowerBound..<min(announced.upperBound, announced.lowerBound + Self.maximumSize))
  }

  private mutating func note(_ code: CodeSignatureProblem.Code, at offset: Int, _ detail: String = "") {
    guard problems.count < Self.maximumProblems else { return }
    problems.append(CodeSignatureProblem(code: code, offset: offset, detail: detail))
  }

  mutating func read() {
    let start = range.lowerBound
    if announced.upperBound > window.count {
      note(.truncated, at: start, "\(range.count) of \(announced.count) bytes are there")
    }
    guard range.count >= 12, window.bigU32(start) == Self.superBlob, let length = window.bigU32(start + 4),
      let count = window.bigU32(start + 8)
    else {
      return note(.noSuperBlob, at: min(start, window.count))
    }
    // Zeros behind the blobs are normal, so that only a length beyond the command's is wrong.
    if Int(length) > range.count, announced.upperBound <= window.count {
      note(.truncated, at: start, "it says that it has \(length) bytes and \(range.count) are there")
    }
    let end = start + min(Int(length), range.count)
    readIndex(Int(count), start, end)
    if directories.isEmpty { note(.noDirectory, at: start) }
    checkHashes()
  }

  private mutating func readIndex(_ count: Int, _ start: Int, _ end: Int) {
    let room = min(max(0, end - start - 12) / 8, Self.maximumBlobs)
    if count > room { note(.tooManyBlobs, at: start + 8, "\(count) parts and has room for \(room)") }
    for index in 0..<min(count, room) {
      let entry = start + 12 + 8 * index
      guard let slot = window.bigU32(entry), let offset = window.bigU32(entry + 4) else { return }
      // Behind a lying count stand other bytes than slots, which are no damage of their own.
      guard Self.isKnown(slot) || count <= room else { continue }
      readBlob(slot, at: start + Int(offset), start + 12 + 8 * min(count, room), end)
    }
  }

  private static func isKnown(_ slot: UInt32) -> Bool {
    slot <= 11 || Slot.alternates.contains(slot) || slot == Slot.message || slot == 0x10001
  }

  private static func name(_ slot: UInt32) -> String { "slot 0x" + String(slot, radix: 16) }

  private mutating func readBlob(_ slot: UInt32, at place: Int, _ indexEnd: Int, _ end: Int) {
    guard place <= end - 8, place >= range.lowerBound, let magic = window.bigU32(place),
      let length = window.bigU32(place + 4), length >= 8, Int(length) <= end - place
    else {
      return note(.blobOutside, at: min(place, window.count), Self.name(slot))
    }
    guard let expected = Self.magic(of: slot) else { return }
    guard magic == expected else { return note(.wrongBlob, at: place, Self.name(slot)) }
    guard slots.insert(slot).inserted else { return note(.duplicateSlot, at: place, Self.name(slot)) }
    take(slot, place..<(place + Int(length)))
  }

  private static func magic(of slot: UInt32) -> UInt32? {
    switch slot {
    case Slot.directory, Slot.alternates: 0xFADE_0C02
    case Slot.requirements: 0xFADE_0C01
    case Slot.entitlements: 0xFADE_7171
    case Slot.encodedEntitlements: 0xFADE_7172
    case Slot.message: 0xFADE_0B01
    default: nil
    }
  }

  private mutating func take(_ slot: UInt32, _ place: Range<Int>) {
    let content = (place.lowerBound + 8)..<place.upperBound
    switch slot {
    case Slot.directory, Slot.alternates:
      var reader = CodeDirectoryReader(window, place)
      if let directory = reader.read(slot: slot) { directories.append(directory) }
      if let damage = reader.damage { note(.damagedDirectory, at: place.lowerBound, damage) }
    case Slot.requirements: hasRequirements = true
    case Slot.entitlements:
      entitlements = CodeSignature.Part(bytes: window.bytes(content), offset: content.lowerBound)
    case Slot.encodedEntitlements:
      encodedEntitlements = CodeSignature.Part(bytes: window.bytes(content), offset: content.lowerBound)
    case Slot.message where !content.isEmpty: readMessage(content)
    default: break
    }
  }

  private mutating func readMessage(_ content: Range<Int>) {
    do throws(SignedMessageError) {
      let signature = try DetachedSignature(parsing: window.bytes(content))
      message = CodeSignature.Message(signers: signature.signers, chain: signature.chain)
    } catch {
      note(.damagedMessage, at: content.lowerBound, error.message)
    }
  }

  /// Compares the entitlements with the hashes of the strongest code directory; a hash covers the header of its blob.
  private mutating func checkHashes() {
    guard let directory = directories.max(by: { $0.hash.strength < $1.hash.strength }) else { return }
    let parts = [(5, entitlements, "the entitlements"), (7, encodedEntitlements, "the entitlements in DER")]
    for (slot, part, name) in parts {
      guard let part else { continue }
      let blob = window.bytes((part.offset - 8)..<(part.offset + part.bytes.count))
      if directory.isSigned(blob, slot: slot) == false { note(.hashDiffers, at: part.offset, name) }
    }
  }
}
