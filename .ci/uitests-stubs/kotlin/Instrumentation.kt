package android.app

open class Instrumentation {
    open val context: android.content.Context get() = TODO()
}
