import PackageReading

/// What a script of Frida hooks in an app: the receivers that it implements, the calls that it makes, its Swift functions.
struct FridaHooks {
  struct Method: Hashable {
    var className: String
    var selector: String
  }

  struct Function: Hashable {
    var module: String
    var symbol: String
    var name: String
    /// What the first words of its arguments are: `string` for two, `word` for one.
    var arguments: [String]
  }

  private(set) var receivers: [Method] = []
  private(set) var openers: [Method] = []
  private(set) var functions: [Function] = []
  /// Modules whose methods could not be read, so that they are looked for while the app runs.
  private(set) var hidden: [String] = []
  private(set) var schemes: [String] = []
  private(set) var usesSwiftUI = false
  let application: String

  /// The most functions that are hooked.
  private static let maximumFunctions = 200

  init(_ app: AppReading) {
    let main = app.bundles.first
    application = main?.bundleIdentifier ?? main?.executable?.identifierInSignature ?? ""
    for bundle in app.bundles where bundle.role != .appExtension {
      add(bundle)
    }
  }

  private mutating func add(_ bundle: BundleReading) {
    for receiver in bundle.receivers {
      let method = Method(className: receiver.method.className, selector: receiver.method.selector)
      if !receivers.contains(method) { receivers.append(method) }
    }
    let isHidden = !bundle.isCodeKnown
    for image in bundle.images {
      let module = image.path.split(separator: "/").last.map(String.init) ?? image.path
      if image.isEncrypted || !image.isComplete || image.isDebugStub { hidden.append(module) }
      for function in image.functions.prefix(Self.maximumFunctions - functions.count) {
        functions.append(
          Function(
            module: module, symbol: function.mangled, name: function.demangled,
            arguments: SwiftArguments.words(of: function.demangled)))
      }
    }
    for (className, selector) in Self.calls where isHidden || bundle.call(selector) != nil {
      let method = Method(className: className, selector: selector)
      if !openers.contains(method) { openers.append(method) }
    }
    for scheme in bundle.info?.urlSchemes ?? [] where !schemes.contains(scheme) { schemes.append(scheme) }
    if bundle.receivesBySwiftUI { usesSwiftUI = true }
  }

  /// The calls that take an address out of the app or onto a page. Source: app-inspection, section 4.
  private static let calls = [
    ("UIApplication", LinkSelectors.openURLWithOptions), ("UIApplication", LinkSelectors.openURL),
    ("UIApplication", LinkSelectors.canOpenURL), ("WKWebView", "loadRequest:"),
  ]
}

extension MachOReading {
  /// The identifier in the signature of the first slice.
  var identifierInSignature: String? { slices.first?.identifier }
}
