/// What cannot be told about a bundle, so that nobody takes silence for an answer. Source: app-inspection, section 2.8.
enum Unknowns {
  static func of(_ bundle: BundleReading) -> [String] {
    var sentences: [String] = []
    if bundle.images.contains(where: \.isEncrypted) {
      sentences.append(
        "The code is encrypted by the store: which methods it implements cannot be told; imports, entitlements and schemes can."
      )
    } else if bundle.images.contains(where: { !$0.isComplete }) {
      sentences.append("The Objective-C metadata is damaged: methods may be missing.")
    }
    if let executable = bundle.executable, executable.isDebugStub, bundle.libraries.isEmpty {
      sentences.append(
        "The executable is the stub of a debug build, whose code stands in a .debug.dylib that is not here.")
    }
    if bundle.executable == nil {
      sentences.append("The executable cannot be read, so nothing is known of its code.")
    }
    if !bundle.areEntitlementsKnown, bundle.executable != nil {
      sentences.append("The entitlements cannot be told: the signature is missing or damaged.")
    }
    if bundle.receivesBySwiftUI {
      sentences.append(
        "What the closures behind the modifiers of SwiftUI do cannot be told from the names of symbols.")
    }
    return sentences
  }
}
