/// Libraries that take links for the app, by the names of their classes, so that an app with several of them may see a link
/// handled twice or not at all.
///
/// The names are those of the libraries' own sources, recalled; the reference names the libraries only.
enum LinkHandlers {
  private static let classes: [(library: String, names: Set<String>)] = [
    ("Adjust", ["Adjust", "ADJConfig"]),
    ("AppsFlyer", ["AppsFlyerLib", "AppsFlyerTracker", "AppsFlyerAttribution"]),
    ("Branch", ["Branch", "BNCServerInterface", "BranchUniversalObject"]),
    ("Capacitor", ["CAPBridgeViewController", "ApplicationDelegateProxy"]),
    ("Cordova", ["CDVAppDelegate", "CDVPlugin"]),
    ("Firebase Dynamic Links", ["FIRDynamicLinks", "FIRDynamicLink"]),
    ("Flutter", ["FlutterAppDelegate", "FlutterEngine", "FlutterViewController"]),
    ("React Native", ["RCTLinkingManager", "RCTBridge", "RCTAppDelegate"]),
    ("Singular", ["SingularLinkParams"]),
  ]

  /// The libraries whose classes a bundle defines or uses, in alphabetical order.
  static func libraries(in bundle: BundleReading) -> [String] {
    classes.filter { entry in
      bundle.images.contains {
        !$0.definedClasses.isDisjoint(with: entry.names) || !$0.importedClasses.isDisjoint(with: entry.names)
      }
    }.map(\.library)
  }
}
