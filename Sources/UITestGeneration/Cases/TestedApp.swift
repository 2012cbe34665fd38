import LinkTesting

/// The app under test on one platform.
struct TestedApp: Hashable, Sendable {
  /// The plan's name for it.
  var name: String
  /// Its bundle identifier or package.
  var identifier: String
  /// The plan's entry.
  var app: PlanApp

  /// The app that the options name, or the only one of the plan that is on the platform and no App Clip.
  init(_ plan: LinkPlan, _ platform: TestPlatform, _ options: UITestOptions) throws(GenerationError) {
    let candidates = plan.apps.filter { platform.has($0) && $0.isAppClip != true }
    let app: PlanApp
    if let name = options.app {
      guard let found = plan.apps.first(where: { $0.name == name }) else {
        throw GenerationError(
          message: "The plan has no app \"\(PlainScalar.visible(name))\": it has \(Self.names(plan.apps)).")
      }
      app = found
    } else {
      guard let first = candidates.first else {
        throw GenerationError(message: "The plan has no app for \(platform.words): name one under \"apps\".")
      }
      guard candidates.count == 1 else {
        throw GenerationError(
          message:
            "The plan has several apps for \(platform.words): choose one with --app (\(Self.names(candidates)))."
        )
      }
      app = first
    }
    let given = platform == .android ? options.package : options.bundleIdentifier
    guard let identifier = given ?? platform.identifier(of: app) else {
      throw GenerationError(
        message:
          "The plan does not say \(platform.identifierWords) of \"\(PlainScalar.visible(app.name))\": add it, or "
          + "give \(platform == .android ? "--package" : "--bundle-id").")
    }
    guard Self.isIdentifier(identifier) else {
      throw GenerationError(
        message:
          "\"\(PlainScalar.visible(identifier))\" cannot be \(platform.identifierWords): it has letters, digits, "
          + "dots, hyphens and underscores.")
    }
    self.app = app
    self.identifier = identifier
    name = app.name
  }

  /// Whether `text` can be a bundle identifier or a package.
  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 255
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  private static func names(_ apps: [PlanApp]) -> String {
    apps.isEmpty ? "none" : apps.map { "\"\(PlainScalar.visible($0.name))\"" }.joined(separator: ", ")
  }
}
