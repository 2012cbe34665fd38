/// One thing in a Mach-O file that is not as it should be, though something could be read.
public struct MachOProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public let code: Code
  /// The offset in the file.
  public let offset: Int
  /// What completes the sentence: a name, numbers.
  public let detail: String

  init(_ code: Code, at offset: Int, detail: String = "") {
    self.code = code
    self.offset = offset
    self.detail = detail
  }

  /// The kinds of problems; the raw value is a stable name.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A slice that is not where the fat header says it is.
    case sliceOutside = "slice-outside"
    /// Slices that share bytes.
    case slicesOverlap = "slices-overlap"
    /// More slices, commands, segments or sections than are read.
    case tooMany = "too-many"
    /// A load command whose size is impossible; those behind it are not read.
    case damagedCommand = "damaged-command"
    /// Fewer load commands than the header announces.
    case missingCommands = "missing-commands"
    /// A segment or section whose bytes are not all there.
    case truncated = "truncated"
    /// A symbol table that is not all there.
    case damagedSymbols = "damaged-symbols"
    /// Fixups that cannot be read, without which pointers cannot be followed.
    case damagedFixups = "damaged-fixups"
    /// Objective-C metadata that points to nothing.
    case damagedObjectiveC = "damaged-objective-c"
  }

  /// The problem in one sentence.
  public var sentence: String {
    switch code {
    case .sliceOutside: "The slice \(detail) of the fat file is not where its header says it is."
    case .slicesOverlap: "The slice \(detail) of the fat file overlaps the one before it."
    case .tooMany: "The file has more \(detail) than are read."
    case .damagedCommand: "A load command has an impossible size (\(detail)); those behind it are not read."
    case .missingCommands: "The file breaks off among its load commands: \(detail)."
    case .truncated: "The bytes of \(detail) are not all in the file."
    case .damagedSymbols: "The symbol table is not all in the file: \(detail)."
    case .damagedFixups: "The fixups cannot be read (\(detail)), so that pointers cannot be followed."
    case .damagedObjectiveC: "The Objective-C metadata is damaged: \(detail)."
    }
  }
}
