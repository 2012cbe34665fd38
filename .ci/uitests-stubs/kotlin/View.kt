package android.view

open class View(context: android.content.Context?) {
    open var tag: Any? = null
    open var id: Int = 0
    fun <T : View> findViewWithTag(tag: Any?): T? = TODO()
}

abstract class ViewGroup(context: android.content.Context?) : View(context) {
    open fun addView(view: View?) {}
}

abstract class Window {
    abstract val decorView: View
}
