package androidx.test.uiautomator

class UiDevice {
    val currentPackageName: String? get() = TODO()
    fun pressHome(): Boolean = TODO()
    fun <U> wait(condition: SearchCondition<U>, timeout: Long): U? = TODO()

    companion object {
        @JvmStatic fun getInstance(instrumentation: android.app.Instrumentation): UiDevice = TODO()
    }
}

abstract class SearchCondition<U>

class BySelector {
    fun depth(exact: Int): BySelector = this
}

class By {
    companion object {
        @JvmStatic fun pkg(name: String): BySelector = TODO()
    }
}

class Until {
    companion object {
        @JvmStatic fun hasObject(selector: BySelector): SearchCondition<Boolean> = TODO()
    }
}
