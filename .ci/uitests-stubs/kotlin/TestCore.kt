package androidx.test.core.app

class ActivityScenario<A : android.app.Activity> private constructor() : java.io.Closeable {
    fun onActivity(action: (A) -> Unit): ActivityScenario<A> = this
    override fun close() {}

    companion object {
        @JvmStatic fun <A : android.app.Activity> launch(intent: android.content.Intent): ActivityScenario<A> = TODO()
    }
}

class ApplicationProvider {
    companion object {
        @JvmStatic fun <T : android.content.Context> getApplicationContext(): T = TODO()
    }
}
