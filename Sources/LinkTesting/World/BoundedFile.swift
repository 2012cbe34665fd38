import Foundation

/// Reads whole files, of a bounded size.
enum BoundedFile {
  /// The bytes of a regular file.
  static func bytes(_ path: String, limit: Int) throws(PlanError) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw PlanError(file: "", message: "\(PlanWords.quoted(path)) is not there, or may not be read.")
    }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw PlanError(file: "", message: "\(PlanWords.quoted(path)) is no file that can be read.")
    }
    guard data.count <= limit else {
      throw PlanError(file: "", message: "\(PlanWords.quoted(path)) is larger than \(limit) bytes.")
    }
    return Array(data)
  }
}
