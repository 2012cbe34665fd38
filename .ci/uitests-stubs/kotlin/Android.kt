// The declarations of Android that generated tests use, by their documented signatures.
package android.app

open class Activity : android.content.Context() {
    val window: android.view.Window get() = TODO()
}
