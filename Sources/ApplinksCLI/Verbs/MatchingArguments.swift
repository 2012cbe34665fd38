import ArgumentParser
import AssociationFiles
import LinkMatching

extension HostScope {
  /// Reads the value of `--domain`.
  init(argument: String) throws {
    guard let scope = HostScope(domain: argument) else {
      throw ValidationError(
        "write a host such as shop.example or *.shop.example, without scheme, port or path")
    }
    self = scope
  }
}

extension ServiceName {
  /// Reads the value of `--service`.
  init(argument: String) throws {
    let known = ServiceName.known.map(\.text)
    guard known.contains(argument) else {
      let question = NearestWord.question(argument, among: known)
      throw ValidationError(
        "the services are \(known.joined(separator: ", "))" + question)
    }
    self.init(argument)
  }
}

extension OSVersion {
  /// Reads the value of `--os`.
  init(argument: String) throws {
    guard let version = OSVersion(argument) else {
      throw ValidationError(
        "write a system and its version, such as ios17.4, macos10.15.6, tvos13, watchos7 or visionos1")
    }
    self = version
  }
}
