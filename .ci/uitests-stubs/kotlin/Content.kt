package android.content

open class Context {
    open fun startActivity(intent: Intent?) {}
    open val packageName: String get() = TODO()
    open val resources: android.content.res.Resources get() = TODO()
    open val packageManager: android.content.pm.PackageManager get() = TODO()
}

open class Intent(action: String?, uri: android.net.Uri?) {
    open var action: String? = action
    open val dataString: String? get() = TODO()
    open fun getPackage(): String? = TODO()
    open fun setPackage(name: String?): Intent = this
    open fun addCategory(category: String?): Intent = this
    open fun addFlags(flags: Int): Intent = this

    companion object {
        const val ACTION_VIEW = "android.intent.action.VIEW"
        const val CATEGORY_BROWSABLE = "android.intent.category.BROWSABLE"
        const val FLAG_ACTIVITY_NEW_TASK = 0x10000000
    }
}

open class ActivityNotFoundException : RuntimeException()
