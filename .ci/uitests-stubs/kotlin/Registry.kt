package androidx.test.platform.app

class InstrumentationRegistry {
    companion object {
        @JvmStatic fun getInstrumentation(): android.app.Instrumentation = TODO()
    }
}
