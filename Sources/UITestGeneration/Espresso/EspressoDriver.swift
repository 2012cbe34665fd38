/// The helpers of Espresso tests.
enum EspressoDriver {
  /// The helpers, which are written once.
  static func text(_ app: TestedApp, _ options: UITestOptions) -> String {
    let browsers = [
      "com.android.chrome", "org.mozilla.firefox", "com.android.browser", "org.chromium.webview_shell",
    ]
    return #"""
      import android.app.Activity
      import android.content.Context
      import android.content.Intent
      import android.net.Uri
      import android.os.Build
      import android.view.View
      import androidx.test.core.app.ActivityScenario
      import androidx.test.core.app.ApplicationProvider
      import androidx.test.espresso.intent.Intents
      import androidx.test.platform.app.InstrumentationRegistry
      import androidx.test.uiautomator.By
      import androidx.test.uiautomator.UiDevice
      import androidx.test.uiautomator.Until
      import org.junit.Assert.assertEquals
      import org.junit.Assert.assertFalse
      import org.junit.Assert.assertNotEquals
      import org.junit.Assert.assertNotNull
      import org.junit.Assert.assertTrue
      import org.junit.Assume.assumeTrue

      /** The app under test. */
      const val APP = \#(SourceText.kotlin(app.identifier))

      /** How long to wait until a link has reached its app, in milliseconds. */
      const val LINK_LIMIT = \#(options.limits.link * 1000)L

      /** How long to wait for the launcher, in milliseconds. */
      const val ELEMENT_LIMIT = \#(options.limits.element * 1000)L

      /** How the app is before a link is opened. The tests run in the app's own process, which therefore cannot be ended: a
       *  cold start is one of the activity. "generate scripts" and "generate maestro" have that of the process. */
      enum class Start { COLD, WARM, BACKGROUND }

      /** Opens links as the system does, and looks at who is in front. */
      object LinkDriver {
          private val device: UiDevice
              get() = UiDevice.getInstance(InstrumentationRegistry.getInstrumentation())

          /** The system decides who gets the link, by verification and the user's choices; [receiver] is the package that is to
           *  come to the front. From Android 12 a web link opens an app only where its host is verified or chosen. */
          fun opens(link: String, receiver: String, start: Start, systems: List<Int> = emptyList()) {
              assumeSystem(systems)
              prepare(start)
              open(link)
              assertTrue(
                  receiver + " did not come to the front for " + link + ", but " + device.currentPackageName,
                  device.wait(Until.hasObject(By.pkg(receiver).depth(0)), LINK_LIMIT) == true)
          }

          /** The browser keeps the link. */
          fun staysInBrowser(link: String, start: Start, systems: List<Int> = emptyList()) {
              assumeSystem(systems)
              prepare(start)
              open(link)
              val browser = browser()
              assertNotNull("No browser is installed.", browser)
              assertTrue(
                  "The browser did not come to the front for " + link + ", but " + device.currentPackageName,
                  device.wait(Until.hasObject(By.pkg(browser ?: "").depth(0)), LINK_LIMIT) == true)
              assertNotEquals("The app took " + link, APP, device.currentPackageName)
          }

          /** Nothing opens. */
          fun opensNothing(link: String, start: Start, systems: List<Int> = emptyList()) {
              assumeSystem(systems)
              prepare(start)
              device.pressHome()
              val before = device.currentPackageName
              open(link)
              assertFalse(
                  "The app took " + link, device.wait(Until.hasObject(By.pkg(APP).depth(0)), ELEMENT_LIMIT) == true)
              assertEquals("Something took " + link, before, device.currentPackageName)
          }

          /** The app's own part: given the link, it shows the screen, and hands the link to nobody else. */
          fun shows(
              link: String, screen: String?, parameters: List<Pair<String, List<String>>> = emptyList(),
              systems: List<Int> = emptyList()
          ) {
              assumeSystem(systems)
              val intent = Intent(Intent.ACTION_VIEW, Uri.parse(link))
                  .addCategory(Intent.CATEGORY_BROWSABLE)
                  .setPackage(APP)
              Intents.init()
              try {
                  val scenario = ActivityScenario.launch<Activity>(intent)
                  try {
                      scenario.onActivity { activity: Activity -> check(activity.window.decorView, link, screen, parameters) }
                      assertFalse(
                          "The app handed " + link + " on.",
                          Intents.getIntents().any {
                              it.action == Intent.ACTION_VIEW && it.dataString == link && it.getPackage() != APP
                          })
                  } finally {
                      \#(options.termination == .each ? "scenario.close()" : "// The activity is left as it is.")
                  }
              } finally {
                  Intents.release()
              }
          }

          private fun check(root: View, link: String, screen: String?, parameters: List<Pair<String, List<String>>>) {
              assertEquals("The app received another link.", link, LinkTestLabels.text(root, LinkTestLabels.LAST_URL))
              if (screen != null) {
                  assertEquals(
                      "The link led to another screen.", screen, LinkTestLabels.text(root, LinkTestLabels.SCREEN))
              }
              val lines = (LinkTestLabels.text(root, LinkTestLabels.PARAMETERS) ?: "").split("\n")
              for ((name, values) in parameters) {
                  val own = lines.filter { it.startsWith(name + "=") }.map { it.substring(name.length + 1) }
                  assertEquals("The parameter " + name + " has another value.", values, own)
              }
          }

          private fun assumeSystem(systems: List<Int>) {
              assumeTrue("This is expected of other versions.", systems.isEmpty() || Build.VERSION.SDK_INT in systems)
          }

          private fun prepare(start: Start) {
              if (start != Start.COLD) {
                  val context = ApplicationProvider.getApplicationContext<Context>()
                  val launch = context.packageManager.getLaunchIntentForPackage(APP)
                  assertNotNull("The app has no activity for the launcher.", launch)
                  context.startActivity(launch?.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
                  device.wait(Until.hasObject(By.pkg(APP).depth(0)), LINK_LIMIT)
              }
              if (start != Start.WARM) device.pressHome()
          }

          /** As another app opens a link. */
          private fun open(link: String) {
              val intent = Intent(Intent.ACTION_VIEW, Uri.parse(link))
                  .addCategory(Intent.CATEGORY_BROWSABLE)
                  .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
              try {
                  InstrumentationRegistry.getInstrumentation().context.startActivity(intent)
              } catch (nobody: android.content.ActivityNotFoundException) {
                  // The checks behind say what was to happen.
              }
          }

          /** The package of a browser: the default for a host that no app has, or a usual one. */
          private fun browser(): String? {
              val manager = ApplicationProvider.getApplicationContext<Context>().packageManager
              val probe = Intent(Intent.ACTION_VIEW, Uri.parse("https://nobody.invalid/"))
                  .addCategory(Intent.CATEGORY_BROWSABLE)
              val chosen = manager.resolveActivity(probe, 0)?.activityInfo?.packageName
              if (chosen != null && chosen != "android") return chosen
              return listOf(\#(browsers.map(SourceText.kotlin).joined(separator: ", ")))
                  .firstOrNull { manager.getLaunchIntentForPackage(it) != null }
          }
      }
      """#
  }
}
