/// What an Android app adds for its tests.
enum EspressoAppPart {
  /// Identifiers of the labels, by which tests outside of the app's process find them.
  static let identifiers = """
    <resources>
        <item type="id" name="link_test_count" />
        <item type="id" name="link_test_last_url" />
        <item type="id" name="link_test_screen" />
        <item type="id" name="link_test_parameters" />
    </resources>
    """

  /// Labels that show what was received.
  static let text = #"""
    import android.content.Context
    import android.net.Uri
    import android.view.View
    import android.widget.LinearLayout
    import android.widget.TextView

    /**
     * Labels that say which link the app received. Put one into the layout of debug builds and call [show] from the activity's
     * `onCreate` and `onNewIntent`. The views are found by their tags in the process, and by their identifiers outside of it.
     */
    class LinkTestLabels(context: Context) : LinearLayout(context) {
        private var count = 0
        private val labels = listOf(COUNT, LAST_URL, SCREEN, PARAMETERS).associateWith { name ->
            TextView(context).also { view ->
                view.tag = name
                // Of link_test_ids.xml, which belongs to the app's resources.
                view.id = context.resources.getIdentifier(name, "id", context.packageName)
                addView(view)
            }
        }

        init {
            orientation = VERTICAL
        }

        /** Shows a link, the screen to which the router leads, and its parameters, which may come several times. */
        fun show(link: Uri, screen: String?, parameters: List<Pair<String, String>>) {
            count += 1
            set(COUNT, count.toString())
            set(LAST_URL, link.toString())
            set(SCREEN, screen ?: "")
            set(PARAMETERS, parameters.joinToString("\n") { it.first + "=" + it.second })
        }

        private fun set(name: String, text: String) {
            labels.getValue(name).text = text
        }

        companion object {
            const val COUNT = "link_test_count"
            const val LAST_URL = "link_test_last_url"
            const val SCREEN = "link_test_screen"
            const val PARAMETERS = "link_test_parameters"

            /** The text of a label below a view; null where there is none. */
            fun text(root: View, name: String): String? =
                root.findViewWithTag<TextView>(name)?.text?.toString()
        }
    }
    """#
}
