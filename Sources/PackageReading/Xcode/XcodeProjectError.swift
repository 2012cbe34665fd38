/// Why a `project.pbxproj` cannot be read.
public struct XcodeProjectError: Error, Hashable, Sendable {
  /// One sentence for people.
  public let message: String
}
