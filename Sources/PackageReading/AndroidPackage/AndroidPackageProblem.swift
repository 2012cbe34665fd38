/// One thing in a package that is not as it should be, though something could be read.
public struct AndroidPackageProblem: Hashable, Sendable {
  /// The part of the package, such as `AndroidManifest.xml`; empty for the archive itself.
  public let part: String
  /// A stable name of the kind of problem in kebab case.
  public let code: String
  /// The offset in that part as it is without compression.
  public let offset: Int
  /// The problem in one sentence.
  public let sentence: String
  /// Whether something is lost or in doubt; `false` for what is only worth knowing.
  public let isDamage: Bool

  init(part: String, code: String, offset: Int, sentence: String, isDamage: Bool = true) {
    self.part = part
    self.code = code
    self.offset = offset
    self.sentence = sentence
    self.isDamage = isDamage
  }

  init(_ problem: ZipProblem) {
    self.init(
      part: "", code: problem.code.rawValue, offset: problem.offset, sentence: problem.sentence,
      isDamage: problem.code != .symbolicLink)
  }

  init(_ problem: AndroidBinaryProblem, part: String) {
    self.init(
      part: part, code: problem.code.rawValue, offset: problem.offset, sentence: problem.sentence,
      isDamage: problem.code != .severalValues)
  }

  init(_ error: ZipError, part: String) {
    self.init(part: part, code: error.code.rawValue, offset: error.offset ?? 0, sentence: error.message)
  }
}
