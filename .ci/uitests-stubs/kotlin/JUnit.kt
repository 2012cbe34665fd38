package org.junit

annotation class Test

object Assert {
    @JvmStatic fun assertEquals(message: String?, expected: Any?, actual: Any?) {}
    @JvmStatic fun assertNotEquals(message: String?, unexpected: Any?, actual: Any?) {}
    @JvmStatic fun assertNotNull(message: String?, thing: Any?) {}
    @JvmStatic fun assertTrue(message: String?, condition: Boolean) {}
    @JvmStatic fun assertFalse(message: String?, condition: Boolean) {}
}

object Assume {
    @JvmStatic fun assumeTrue(message: String?, condition: Boolean) {}
}
