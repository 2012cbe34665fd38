package android.content.res

abstract class Resources {
    abstract fun getIdentifier(name: String, type: String, packageName: String): Int
}
