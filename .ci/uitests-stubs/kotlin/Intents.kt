package androidx.test.espresso.intent

class Intents {
    companion object {
        @JvmStatic fun init() {}
        @JvmStatic fun release() {}
        @JvmStatic fun getIntents(): List<android.content.Intent> = TODO()
    }
}
