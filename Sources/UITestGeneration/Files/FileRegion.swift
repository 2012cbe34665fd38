/// What people wrote into a region of a generated file.
struct FileRegion: Hashable, Sendable {
  /// The key, which is the name of the test or of a place in the file.
  var key: String
  /// The lines as written.
  var lines: [String]

  /// The comment above regions whose place is gone.
  static let keptHeading =
    "Regions whose tests are gone from the plan. A test that comes back gets its region again; else delete them."
}
