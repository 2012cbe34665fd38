/// Something of an app that cannot be read, or not wholly.
public struct AppDamage: Hashable, Sendable {
  /// What is damaged.
  public enum Part: Hashable, Sendable {
    /// The archive, or a file in it that is no property list: a Mach-O file too.
    case archive
    /// An Info.plist, profile or manifest.
    case manifest
    /// A code signature.
    case signature
  }

  /// What is damaged.
  public let part: Part
  /// The path among the files of the app; empty for the archive itself.
  public let path: String
  /// The offset in that file, where one is known.
  public let offset: Int?
  /// One sentence for people.
  public let sentence: String
  /// Whether something could not be read because of it. A signature that disagrees with what it signs hides nothing.
  public let hidesContent: Bool

  init(part: Part, path: String, offset: Int?, sentence: String, hidesContent: Bool = true) {
    self.part = part
    self.path = path
    self.offset = offset
    self.sentence = sentence
    self.hidesContent = hidesContent
  }
}
