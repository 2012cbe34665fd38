import ArgumentParser
import DeviceSimulation

/// `applinks device install`: an app comes to the device, and its domains are asked.
struct DeviceInstallVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install an app, and ask for the files of its domains as the device would.",
    discussion: """
      APP is a file of entitlements (as Xcode keeps it, or as codesign prints it), a folder .app or an .ipa, whose signature \
      has them (archived-expanded-entitlements.xcent where it has none), or an entry under "apps" in applinks.yaml.

      Without --signing an app counts as signed for development where its entitlements let a debugger in, and as from the \
      App Store otherwise: developer mode works only for the first. Ends with 1 where an association is not approved.

      On an Android device APP is a manifest, an APK or an AAB; the hosts of its filters with autoVerify are asked for their \
      asset links. Ends with 1 where one is not verified.

      Example:
        applinks device install app-release.apk --device pixel
        applinks device install App.entitlements --id 8A3KX2M9QT.com.example.shop
        applinks device install Dev.entitlements --signing development --resolve shop.example:443:127.0.0.1:8443 --allow-private
        applinks device install Shop.ipa --cdn http://127.0.0.1:8080
      """)

  @OptionGroup var app: AppOptions
  @OptionGroup var world: DeviceWorldOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try await app.put(
      on: world, in: console, format,
      android: { engine, app in try await engine.install(app) }
    ) { engine, package in try await engine.install(package) }
  }
}
