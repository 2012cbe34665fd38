import ArgumentParser
import LinkOpening

extension Surface {
  /// Reads the value of `--from`.
  init(argument: String) throws {
    self = try ArgumentWord.read(
      argument, "surface", Surface(name: argument), among: Self.allCases.map(\.rawValue))
  }
}

extension Gesture {
  /// Reads the value of `--gesture`.
  init(argument: String) throws {
    self = try ArgumentWord.read(
      argument, "gesture", Gesture(name: argument), among: Self.allCases.map(\.rawValue))
  }
}

extension StoredChoice {
  /// Reads the value of `--choice`.
  init(argument: String) throws {
    self = try ArgumentWord.read(
      argument, "choice", StoredChoice(rawValue: argument), among: Self.allCases.map(\.rawValue))
  }
}
