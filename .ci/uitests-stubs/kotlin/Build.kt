package android.os

class Build {
    class VERSION {
        companion object {
            @JvmField val SDK_INT: Int = 34
        }
    }
}
