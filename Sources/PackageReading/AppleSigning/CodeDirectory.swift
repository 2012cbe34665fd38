/// A code directory: whose code it is, and hashes of everything that is signed. Source: CSBLOBS; app-inspection, section
/// 2.3.
public struct CodeDirectory: Hashable, Sendable {
  /// The slot that it stands in: 0, or from 0x1000 on for further hashes.
  public let slot: UInt32
  /// The offset in the image.
  public let offset: Int
  /// The version of its layout; below 0x20400 iOS 15 and later do not launch the app. Source: LSF, documented.
  public let version: UInt32
  /// Flags: 2 ad hoc, 0x10000 hardened runtime, 0x20000 made by the linker.
  public let flags: UInt32
  /// The identifier of the code; `nil` where it cannot be read.
  public let identifier: String?
  /// The identifier of the team; `nil` where there is none.
  public let team: String?
  /// How it hashes.
  public let hash: CodeHash
  /// The flags of the executable segment, 0x10 for `get-task-allow`; `nil` before version 0x20400.
  public let executableFlags: UInt64?
  /// The number of pages that are hashed.
  public let pageCount: Int
  /// The hashes of the special slots by their numbers, 1 for Info.plist; those of zeros only are left out.
  public let specialHashes: [Int: [UInt8]]

  /// Whether nobody signed it.
  public var isAdHoc: Bool { flags & 2 != 0 }
  /// Whether the linker made it.
  public var isMadeByLinker: Bool { flags & 0x2_0000 != 0 }
  /// Whether devices with iOS 15 and later take the layout. Source: LSF, documented.
  public var isCurrent: Bool { version >= 0x2_0400 }

  /// The special slot of Info.plist.
  public static let infoPropertyList = 1
  /// The special slot of `_CodeSignature/CodeResources`.
  public static let resources = 3

  /// Whether the bytes of a special slot are those that were signed; `nil` where that cannot be told: the slot is empty, or
  /// its hash is not computed here.
  public func isSigned(_ bytes: [UInt8], slot: Int) -> Bool? {
    guard let expected = specialHashes[slot], let digest = hash.digest(of: bytes) else { return nil }
    return expected == digest
  }
}
