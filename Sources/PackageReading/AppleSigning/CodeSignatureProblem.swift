/// One thing in a code signature that is not as it should be, though something could be read.
public struct CodeSignatureProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The offset in the image.
  public let offset: Int
  /// What completes the sentence: a name, numbers.
  public let detail: String

  /// The kinds of problems; the raw value is a stable name.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A signature that is not all in the file.
    case truncated = "truncated"
    /// Bytes that are no signature.
    case noSuperBlob = "no-super-blob"
    /// More blobs than there is room for.
    case tooManyBlobs = "too-many-blobs"
    /// A blob that is not where the index says it is, or too long.
    case blobOutside = "blob-outside"
    /// A blob of another kind than its slot is for.
    case wrongBlob = "wrong-blob"
    /// Blobs of a slot that is there twice.
    case duplicateSlot = "duplicate-slot"
    /// A code directory whose parts lie outside of it.
    case damagedDirectory = "damaged-directory"
    /// No code directory.
    case noDirectory = "no-directory"
    /// Entitlements in DER that contradict themselves.
    case damagedEntitlements = "damaged-entitlements"
    /// A signed message that cannot be read.
    case damagedMessage = "damaged-message"
    /// A blob whose hash differs from the one in the code directory.
    case hashDiffers = "hash-differs"
  }

  /// The problem in one sentence.
  public var sentence: String {
    switch code {
    case .truncated: "The code signature is not all in the file: \(detail)."
    case .noSuperBlob: "Where the code signature should be stand other bytes."
    case .tooManyBlobs: "The code signature announces \(detail)."
    case .blobOutside: "A part of the code signature (\(detail)) reaches outside of it."
    case .wrongBlob: "A part of the code signature (\(detail)) is of another kind."
    case .duplicateSlot: "The code signature has \(detail) twice."
    case .damagedDirectory: "The code directory is damaged: \(detail)."
    case .noDirectory: "The code signature has no code directory that can be read."
    case .damagedEntitlements: "The entitlements in DER cannot be read: \(detail)"
    case .damagedMessage: "The signed message of the code signature cannot be read: \(detail)"
    case .hashDiffers: "The hash of \(detail) differs from the one that was signed."
    }
  }
}
