package android.content.pm

open class ActivityInfo {
    @JvmField var packageName: String? = null
}

open class ResolveInfo {
    @JvmField var activityInfo: ActivityInfo? = null
}

abstract class PackageManager {
    abstract fun getLaunchIntentForPackage(name: String): android.content.Intent?
    abstract fun resolveActivity(intent: android.content.Intent, flags: Int): ResolveInfo?
}
