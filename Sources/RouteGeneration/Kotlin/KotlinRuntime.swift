/// The part of the generated Kotlin that is the same for all routes: splitting, judging and printing links as `LinkRouting` does.
///
/// It needs Kotlin 1.3 and, on Android, API level 26 or desugaring for `java.time`.
enum KotlinRuntime {
  static let text = #"""
    /** Where a link comes from: what the system hands over comes from outside. */
    enum class LinkTrust { OUTSIDE, CONFIRMED, APP }

    /** A link split into what routes ask about. Bytes are held as characters below 256. */
    private class RouteLink(val source: Int, val segments: List<String>, val query: String, val fragment: String) {
        /** The values of the items of a name. */
        fun items(name: String): List<String> = query.split('&').mapNotNull { piece ->
            val equals = piece.indexOf('=')
            val own = RouteText.decoded(if (equals < 0) piece else piece.substring(0, equals))
            if (own == name) (if (equals < 0) "" else piece.substring(equals + 1)) else null
        }

        /** Whether an item stands there once, with this value. */
        fun hasItem(name: String, value: String): Boolean =
            items(name).let { it.size == 1 && RouteText.decoded(it[0]) == value }

        fun hasFragment(value: String): Boolean = RouteText.decoded(fragment) == value

        companion object {
            fun split(text: String, hosts: List<String>, schemes: List<String>): RouteLink? {
                val link = RouteText.bytes(text)
                if (link == "" || link.length > 16384) return null
                var index = 0
                while (index < link.length && RouteText.isScheme(link[index], index == 0)) index++
                if (index == 0 || index == link.length || link[index] != ':') return null
                val scheme = RouteText.lower(link.substring(0, index))
                val isWeb = scheme == "http" || scheme == "https"
                var start = index + 1
                var host = ""
                if (link.startsWith("//", start)) {
                    start += 2
                    var end = start
                    while (end < link.length && link[end] != '/' && link[end] != '?' && link[end] != '#') end++
                    host = link.substring(start, end)
                    start = end
                    if (!host.all { RouteText.isHost(it) } || !RouteText.isWellFormed(host)) return null
                }
                val source = source(isWeb, scheme, RouteText.lower(host), hosts, schemes)
                if (source < 0) return null
                val rest = link.substring(start)
                if (rest.any { it <= ' ' || it == '\u007F' }) return null
                val hash = rest.indexOf('#')
                val main = if (hash < 0) rest else rest.substring(0, hash)
                val question = main.indexOf('?')
                val path = if (question < 0) main else main.substring(0, question)
                // With a custom scheme the host is the first segment of the path.
                val whole = if (isWeb) path else host + path
                val isPlain = !whole.contains('%') && rest.all { it < '\u0080' }
                val segments = segments(whole, isPlain) ?: return null
                return RouteLink(
                    source, segments, if (question < 0) "" else main.substring(question + 1),
                    if (hash < 0) "" else rest.substring(hash + 1))
            }

            private fun source(
                isWeb: Boolean, scheme: String, host: String, hosts: List<String>, schemes: List<String>
            ): Int {
                if (!isWeb) return schemes.indexOf(scheme).let { if (it < 0) -1 else hosts.size + it }
                if (host == "") return -1
                val exact = hosts.indexOf(host)
                if (exact >= 0) return exact
                return hosts.indexOfFirst {
                    it.startsWith("*.") && host.length >= it.length && host.endsWith(it.substring(1))
                }
            }

            private fun segments(path: String, isPlain: Boolean): List<String>? {
                val segments = ArrayList<String>()
                for (piece in path.split('/')) {
                    if (piece == "") continue
                    if (segments.size == 40) return null
                    if (isPlain) {
                        if (piece == "." || piece == "..") return null
                        segments.add(piece)
                        continue
                    }
                    val text = RouteText.decoded(piece) ?: return null
                    if (RouteText.isFaulty(text, true)) return null
                    segments.add(text)
                }
                return segments
            }
        }
    }

    /** What was found at a parameter's place: nothing, or a value; no [Found] at all where the route does not take the link. */
    private class Found<out T : Any>(val value: T?)

    private object RouteText {
        fun bytes(text: String) = String(text.toByteArray(Charsets.UTF_8), Charsets.ISO_8859_1)

        fun text(bytes: String) = String(bytes.toByteArray(Charsets.ISO_8859_1), Charsets.UTF_8)

        fun lower(text: String): String =
            text.map { if (it in 'A'..'Z') it + 32 else it }.joinToString("")

        private fun isLetter(it: Char) = it in 'a'..'z' || it in 'A'..'Z'

        private fun isDigit(it: Char) = it in '0'..'9'

        fun isScheme(it: Char, isFirst: Boolean) =
            isLetter(it) || (!isFirst && (isDigit(it) || it == '+' || it == '-' || it == '.'))

        fun isHost(it: Char) = isLetter(it) || isDigit(it) || "-._~!$&'()*+,;=%".indexOf(it) >= 0

        private fun hex(it: Char) = if (it < '\u0080') Character.digit(it, 16) else -1

        fun isWellFormed(text: String): Boolean = text.indices.all {
            text[it] != '%' || (it + 2 < text.length && hex(text[it + 1]) >= 0 && hex(text[it + 2]) >= 0)
        }

        /** The text decoded once; null where an escape is broken. */
        fun decoded(text: String): String? {
            if (!isWellFormed(text)) return null
            val result = StringBuilder()
            var index = 0
            while (index < text.length) {
                if (text[index] == '%') {
                    result.append((hex(text[index + 1]) * 16 + hex(text[index + 2])).toChar())
                    index += 3
                } else {
                    result.append(text[index])
                    index++
                }
            }
            return result.toString()
        }

        /** Whether a decoded text would not survive in a link, or is a known way to attack whoever uses it. */
        fun isFaulty(text: String, isSegment: Boolean): Boolean {
            if (text == "") return true
            for (index in text.indices) {
                val it = text[index]
                if (it < ' ' || it == '\u007F') return true
                if (it == '\u00C2' && index + 1 < text.length && text[index + 1] < '\u00A0') return true
                if (it == '%' && index + 2 < text.length && hex(text[index + 1]) >= 0 && hex(text[index + 2]) >= 0)
                    return true
                if ((it == '/' || it == '\\') && (isDotted(text, index - 1, -1) || isDotted(text, index + 1, 1)))
                    return true
            }
            if (isSegment && (text == "." || text == "..")) return true
            return bytes(text(text)) != text
        }

        private fun isDotted(text: String, start: Int, step: Int): Boolean {
            val second = start + step
            if (start !in text.indices || second !in text.indices || text[start] != '.' || text[second] != '.')
                return false
            val third = second + step
            return third !in text.indices || text[third] == '/' || text[third] == '\\'
        }

        // Values

        fun string(text: String, isSegment: Boolean): String? = if (isFaulty(text, isSegment)) null else text(text)

        fun integer(text: String, low: String, high: String): java.math.BigInteger? {
            val digits = text.removePrefix("-")
            if (digits == "" || text.length >= 64 || !digits.all { isDigit(it) }) return null
            val magnitude = java.math.BigInteger(digits)
            if (magnitude.bitLength() > 64) return null
            val value = if (digits.length < text.length) magnitude.negate() else magnitude
            return if (value >= java.math.BigInteger(low) && value <= java.math.BigInteger(high)) value else null
        }

        private val decimalForm = Regex("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?")

        fun decimal(text: String): Double? {
            if (text.length > 64 || !decimalForm.matches(text)) return null
            return text.toDouble().let { if (it.isInfinite()) null else it }
        }

        private val uuidForm = Regex("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")

        fun uuid(text: String): java.util.UUID? =
            if (uuidForm.matches(text)) java.util.UUID.fromString(text) else null

        /** A date in a format of runs of letters for fields, with other characters as they are behind a backquote. */
        fun date(text: String, format: String): java.time.Instant? {
            val fields = intArrayOf(1, 1, 1, 0, 0, 0)
            var place = 0
            var index = 0
            while (index < format.length) {
                if (format[index] == '`') {
                    if (place >= text.length || text[place] != format[index + 1]) return null
                    place++
                    index += 2
                    continue
                }
                val field = "yMdHms".indexOf(format[index])
                val width = if (field == 0) 4 else 2
                if (place + width > text.length) return null
                val digits = text.substring(place, place + width)
                if (!digits.all { isDigit(it) }) return null
                fields[field] = digits.toInt()
                place += width
                index += width
            }
            if (place != text.length || fields[0] < 1) return null
            return try {
                java.time.LocalDateTime.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5])
                    .toInstant(java.time.ZoneOffset.UTC)
            } catch (error: java.time.DateTimeException) {
                null
            }
        }

        // Texts of values

        fun write(value: java.time.Instant, format: String): String {
            val time = java.time.LocalDateTime.ofInstant(value, java.time.ZoneOffset.UTC)
            val fields = intArrayOf(time.year, time.monthValue, time.dayOfMonth, time.hour, time.minute, time.second)
            val result = StringBuilder()
            var index = 0
            while (index < format.length) {
                if (format[index] == '`') {
                    result.append(format[index + 1])
                    index += 2
                    continue
                }
                val field = "yMdHms".indexOf(format[index])
                val width = if (field == 0) 4 else 2
                result.append(fields[field].toString().padStart(width, '0'))
                index += width
            }
            val text = result.toString()
            // What the format leaves out would be lost.
            require(date(text, format) == value) { "The date does not fit the template." }
            return text
        }

        /** The number as Swift writes it. */
        fun write(value: Double): String {
            require(!value.isNaN() && !value.isInfinite()) { "The number has no text." }
            if (value == 0.0) return if (1 / value < 0) "-0.0" else "0.0"
            val number = java.math.BigDecimal(value.toString()).stripTrailingZeros()
            val digits = number.unscaledValue().abs().toString()
            val exponent = digits.length - number.scale()
            val sign = if (value < 0) "-" else ""
            if (exponent < -3 || Math.abs(value) > 18014398509481984.0) {
                val power = exponent - 1
                val mantissa = if (digits.length > 1) digits[0] + "." + digits.substring(1) else digits
                val text = Math.abs(power).toString().padStart(2, '0')
                return sign + mantissa + "e" + (if (power < 0) "-" else "+") + text
            }
            val plain = number.abs().toPlainString()
            return sign + (if (plain.contains('.')) plain else "$plain.0")
        }

        /** The text of a value, once it is sure that it comes back. */
        fun checked(text: String, isSegment: Boolean): String {
            val bytes = bytes(text)
            require(!isFaulty(bytes, isSegment)) { "A value would not come back from a link." }
            return bytes
        }

        fun escaped(text: String, others: String): String {
            val result = StringBuilder()
            for (it in text) {
                if (isLetter(it) || isDigit(it) || "-._~:@!$'()*,".indexOf(it) >= 0 || others.indexOf(it) >= 0) {
                    result.append(it)
                } else {
                    result.append('%').append("0123456789ABCDEF"[it.toInt() shr 4]).append("0123456789ABCDEF"[it.toInt() and 15])
                }
            }
            return result.toString()
        }
    }

    /** A link that is being printed. */
    private class RouteWriter {
        private val segments = ArrayList<String>()
        private val items = ArrayList<String>()
        private var fragment = ""
        /** The segments that stand there only if another one follows. */
        private val waiting = ArrayList<String?>()

        fun segment(text: String) {
            for (other in waiting) segments.add(requireNotNull(other) { "A value is missing before another one." })
            waiting.clear()
            segments.add(text)
        }

        fun omissible(text: String?) { waiting.add(text) }

        fun item(name: String, value: String) {
            val text = RouteText.escaped(name, "/?")
            items.add(if (value == "") text else text + "=" + RouteText.escaped(value, "/?"))
        }

        fun fragment(text: String) { fragment = RouteText.escaped(text, "+&=;/?") }

        fun link(host: String): String {
            require(segments.size <= 40) { "The link is too long." }
            val path = if (segments.isEmpty()) "/" else segments.joinToString("") { "/" + RouteText.escaped(it, "+&=;") }
            val query = if (items.isEmpty()) "" else items.joinToString("&", "?")
            val link = "https://" + host + path + query + (if (fragment == "") "" else "#$fragment")
            require(link.length <= 16384) { "The link is too long." }
            return link
        }
    }

    """#
}
