package android.widget

open class TextView(context: android.content.Context?) : android.view.View(context) {
    open var text: CharSequence? = null
}

open class LinearLayout(context: android.content.Context?) : android.view.ViewGroup(context) {
    open var orientation: Int = 0

    companion object {
        const val VERTICAL = 1
    }
}
