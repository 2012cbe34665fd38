/// One thing in an archive that is not as it should be, though something could be read: data first, ``sentence`` renders
/// it.
public struct ZipProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The offset in the archive.
  public let offset: Int
  /// The entry concerned, by its position in ``ZipArchive/entries``; `nil` where it is none.
  public let entry: Int?
  /// What completes the sentence: a name, numbers.
  public let detail: String

  init(_ code: Code, at offset: Int, entry: Int? = nil, detail: String = "") {
    self.code = code
    self.offset = offset
    self.entry = entry
    self.detail = detail
  }

  /// The kinds of problems; the raw value is a stable name.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Bytes behind the end record and its comment.
    case trailingBytes = "trailing-bytes"
    /// A comment that is shorter than its length says.
    case truncatedComment = "truncated-comment"
    /// Bytes before the archive, which move all offsets.
    case prefixedBytes = "prefixed-bytes"
    /// Bytes between the directory and the end record.
    case bytesBeforeEnd = "bytes-before-end"
    /// A directory that breaks off.
    case truncatedDirectory = "truncated-directory"
    /// A directory with other than the announced number of entries.
    case entryCountDiffers = "entry-count-differs"
    /// More entries than ``ZipLimits/maximumEntries``.
    case tooManyEntries = "too-many-entries"
    /// An archive in several parts.
    case severalDisks = "several-disks"
    /// A 64-bit end record that is announced and not there.
    case missingZip64Record = "missing-zip64-record"
    /// A name above ``ZipLimits/maximumNameLength``.
    case longName = "long-name"
    /// A name that two entries have, byte by byte.
    case duplicateName = "duplicate-name"
    /// A name that leads out of the folder that an archive is unpacked in, or that systems read differently.
    case unsafeName = "unsafe-name"
    /// A symbolic link.
    case symbolicLink = "symbolic-link"
    /// Entries whose data overlaps.
    case overlap = "overlap"
    /// An entry without local header where the directory says it is.
    case missingHeader = "missing-header"
    /// An entry whose local header names another file or compression.
    case headerDiffers = "header-differs"
    /// Data that reaches into the directory, or past the end.
    case dataBeyondEntries = "data-beyond-entries"
    /// An entry that is marked as encrypted.
    case encrypted = "encrypted"
    /// A compression other than stored and deflated.
    case unknownMethod = "unknown-method"
    /// An entry that grows beyond the bounds.
    case bomb = "bomb"
  }

  /// The problem in one sentence.
  public var sentence: String {
    switch code {
    case .trailingBytes: "Behind the end of the archive stand \(detail) other bytes."
    case .truncatedComment: "The comment at the end of the archive is cut short."
    case .prefixedBytes:
      "Before the archive stand \(detail) other bytes; Android does not install such a file."
    case .bytesBeforeEnd:
      "Between the directory and the end record of the archive stand \(detail) other bytes."
    case .truncatedDirectory: "The directory of the archive breaks off: \(detail)."
    case .entryCountDiffers: "The directory of the archive has \(detail)."
    case .tooManyEntries: "The archive has more entries than are read; the first \(detail) were."
    case .severalDisks: "The archive says that it is part of a set of several."
    case .missingZip64Record: "The archive announces a 64-bit end record that is not there."
    case .longName: "The name of an entry has \(detail) bytes."
    case .duplicateName: "Two entries have the name \(detail); readers differ in which they take."
    case .unsafeName:
      "The entry name \(detail) would lead out of the folder, or is read differently by systems."
    case .symbolicLink: "The entry \(detail) is a symbolic link."
    case .overlap: "The data of the entry \(detail) overlaps that of another."
    case .missingHeader: "The entry \(detail) has no local header where the directory says it is."
    case .headerDiffers: "The local header of the entry \(detail) disagrees with the directory."
    case .dataBeyondEntries: "The data of the entry \(detail) reaches beyond the place for entries."
    case .encrypted: "The entry \(detail) is marked as encrypted; Android passes over the mark."
    case .unknownMethod:
      "The entry \(detail) is compressed in a way that is not read; Android takes it as stored."
    case .bomb: "The entry \(detail) grows beyond the bounds when it is decompressed."
    }
  }
}
