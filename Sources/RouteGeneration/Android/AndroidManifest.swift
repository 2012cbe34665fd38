public import LinkRouting
import LinkSyntax

/// A manifest whose intent filters open an app's routes, to be merged into the app's own.
///
/// Routes for the app only have no filter. Which patterns are used depends on the lowest API level that the app runs on, since
/// older devices pass over attributes that they do not know and would then open every path of the host:
///
/// - below 31: simple globs, which take more paths than routes do;
/// - from 31: advanced globs, which take numbers and single segments exactly;
/// - from 35: groups, which also ask for the query and the fragment, and exclude routes for the app only.
///
/// What a filter takes beyond its route is said in a comment before it. Links with `http` are opened as those with `https`, as
/// routes take both. Links with custom schemes are all the app's. Sources: VER, ADD, IF, URG, PM, documented.
public struct AndroidManifest: Sendable {
  /// The XML.
  public let text: String

  /// A manifest.
  ///
  /// - Parameters:
  ///   - map: The routes.
  ///   - activity: The class of the activity that opens links.
  ///   - minimumLevel: The lowest API level that the app runs on.
  public init(_ map: RouteMap, activity: String = ".MainActivity", minimumLevel: Int = 31) {
    var writer = ManifestWriter(map, minimumLevel: minimumLevel)
    writer.write()
    text = """
      <?xml version="1.0" encoding="utf-8"?>
      \(GeneratedHeader(command: "manifest", map).xml)<manifest xmlns:android="http://schemas.android.com/apk/res/android">
        <application>
          <activity android:name="\(XMLText.escaped(activity))" android:exported="true">
      \(writer.text)    </activity>
        </application>
      </manifest>

      """
  }
}
