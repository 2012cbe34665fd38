// Made by "applinks generate kotlin" from the routes of ShopLink.
// Do not edit: make it again.

package example.shop

/** The links of ShopLink. */
sealed class ShopLink {
    enum class Category2(val text: String) {
        SHOES("shoes"), HATS_AND_CAPS("hats-and-caps");
        companion object {
            internal fun read(bytes: String, isSegment: Boolean): Category2? =
                RouteText.string(bytes, isSegment)?.let { text -> values().firstOrNull { it.text == text } }
        }
    }

    object Home : ShopLink()

    data class Product(val id: Long) : ShopLink()

    data class Category(val category: Category2) : ShopLink()

    data class Search(val query: String, val page: Long = 1L, val tags: List<String> = emptyList()) : ShopLink()

    data class Docs(val slug: String, val section: String? = null) : ShopLink()

    data class Profile(val name: String) : ShopLink()

    object AccountOverview : ShopLink()

    data class AccountOrder(val number: Long, val print: Boolean = false) : ShopLink()

    data class AccountNote(val text: String) : ShopLink()

    data class Day(val day: java.time.Instant) : ShopLink()

    data class Files(val path: List<String> = emptyList()) : ShopLink()

    data class Archive(val year: Long, val month: Long? = null, val day: Long? = null) : ShopLink()

    object NewProduct : ShopLink()

    data class Remove(val id: java.util.UUID) : ShopLink()

    object Debug : ShopLink()

    /** The link of the route, without its host checked: see [link]. */
    private fun write(writer: RouteWriter): List<String> = when (this) {
        is Home -> {
            listOf("shop.example", "*.shop.example")
        }
        is Product -> {
            writer.segment("products")
            writer.segment(RouteText.checked(id.toString(), true).also { require(RouteText.integer(it, "1", "9223372036854775807") != null) { "A number is not what its template allows." } })
            listOf("shop.example", "*.shop.example")
        }
        is Category -> {
            writer.segment("c")
            writer.segment(RouteText.checked(category.text, true))
            listOf("shop.example", "*.shop.example")
        }
        is Search -> {
            writer.segment("search")
            writer.item("q", RouteText.checked(query, false))
            if (page != 1L) writer.item("page", RouteText.checked(page.toString(), false).also { require(RouteText.integer(it, "-9223372036854775808", "9223372036854775807") != null) { "A number is not what its template allows." } })
            for (value in tags) writer.item("tag", RouteText.checked(value, false))
            listOf("shop.example", "*.shop.example")
        }
        is Docs -> {
            writer.segment("docs")
            writer.segment(RouteText.checked(slug, false) + ".html")
            section?.let { value -> writer.fragment(RouteText.checked(value, false)) }
            listOf("shop.example", "*.shop.example")
        }
        is Profile -> {
            writer.segment("u")
            writer.segment(RouteText.checked(name, true))
            listOf("shop.example", "*.shop.example")
        }
        is AccountOverview -> {
            writer.segment("account")
            listOf("shop.example", "*.shop.example")
        }
        is AccountOrder -> {
            writer.segment("account")
            writer.segment("orders")
            writer.segment(RouteText.checked(number.toString(), true).also { require(RouteText.integer(it, "0", "4294967295") != null) { "A number is not what its template allows." } })
            if (print != false) writer.item("print", RouteText.checked(print.toString(), false))
            listOf("shop.example", "*.shop.example")
        }
        is AccountNote -> {
            writer.segment("account")
            writer.segment("note")
            writer.item("text", RouteText.checked(text, false))
            listOf("shop.example", "*.shop.example")
        }
        is Day -> {
            writer.segment("on")
            writer.segment(RouteText.checked(RouteText.write(day, "yyyy`-MM`-dd"), true))
            listOf("shop.example", "*.shop.example")
        }
        is Files -> {
            writer.segment("files")
            for (value in path) writer.segment(RouteText.checked(value, true))
            listOf("shop.example", "*.shop.example")
        }
        is Archive -> {
            writer.segment("archive")
            writer.segment(RouteText.checked(year.toString(), true).also { require(RouteText.integer(it, "-9223372036854775808", "9223372036854775807") != null) { "A number is not what its template allows." } })
            month.let { value -> if (value == null) writer.omissible(null) else writer.segment(RouteText.checked(value.toString(), true).also { require(RouteText.integer(it, "1", "12") != null) { "A number is not what its template allows." } }) }
            day.let { value -> if (value == null) writer.omissible(null) else writer.segment(RouteText.checked(value.toString(), true).also { require(RouteText.integer(it, "-9223372036854775808", "9223372036854775807") != null) { "A number is not what its template allows." } }) }
            listOf("shop.example", "*.shop.example")
        }
        is NewProduct -> {
            writer.segment("u")
            writer.segment("new")
            listOf("shop.example", "*.shop.example")
        }
        is Remove -> {
            writer.segment("remove")
            writer.segment(RouteText.checked(id.toString().toUpperCase(), true))
            listOf("shop.example", "*.shop.example")
        }
        is Debug -> {
            writer.segment("debug")
            emptyList<String>()
        }
    }

    /**
     * The link on a host, or on the route's first one.
     *
     * @throws IllegalArgumentException where a value would not come back from the link, or the link opens another route.
     */
    fun link(host: String? = null): String {
        val writer = RouteWriter()
        val hosts = write(writer)
        val own = requireNotNull(host ?: hosts.firstOrNull { !it.startsWith("*.") }) { "The route has no host to be printed with." }
        val link = writer.link(own)
        require(parse(link, LinkTrust.APP) == this) { "The link would not come back to this route." }
        return link
    }

    companion object {
        private val hosts = listOf("shop.example", "*.shop.example")
        private val schemes = listOf("shop")
        private val prefixes = listOf("de", "fr-ch")

        /** The route of a link; null where no route takes it, or the link is not trusted enough. */
        @JvmStatic
        @JvmOverloads
        fun parse(link: String, trust: LinkTrust = LinkTrust.OUTSIDE): ShopLink? {
            val split = RouteLink.split(link, hosts, schemes) ?: return null
            val isPrefixed = split.segments.isNotEmpty() && prefixes.contains(split.segments[0])
            for (start in 0..(if (isPrefixed) 1 else 0)) {
                for ((number, access) in access.withIndex()) {
                    val route = read(number, split, start) ?: continue
                    // A route that needs more trust ends the search: the link does not go on to a wider one.
                    return if (trust >= access) route else null
                }
            }
            return null
        }

        /** The trust that each template needs, in the order in which they are asked. */
        private val access = listOf<LinkTrust>(LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.APP, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.CONFIRMED, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE, LinkTrust.OUTSIDE)

        private fun read(number: Int, link: RouteLink, start: Int): ShopLink? = when (number) {
            0 -> read0(link, start)
            1 -> read1(link, start)
            2 -> read2(link, start)
            3 -> read3(link, start)
            4 -> read4(link, start)
            5 -> read5(link, start)
            6 -> read6(link, start)
            7 -> read7(link, start)
            8 -> read8(link, start)
            9 -> read9(link, start)
            10 -> read10(link, start)
            11 -> read11(link, start)
            12 -> read12(link, start)
            13 -> read13(link, start)
            14 -> read14(link, start)
            15 -> read15(link, start)
            else -> null
        }

        // /
        private fun read0(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 0 || count > 0) return null
            return Home
        }

        // /search?q=:query&page=:page&tag=:tags
        private fun read1(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 1 || count > 1) return null
            if (link.segments[start + 0] != "search") return null
            val items0 = link.items("q")
            if (items0.size > 1) return null
            val text0 = items0.firstOrNull() ?: ""
            val value0 = if (text0 == "") return null else text0.let { text -> RouteText.decoded(text)?.let { RouteText.string(it, false) } } ?: return null
            val items1 = link.items("page")
            if (items1.size > 1) return null
            val text1 = items1.firstOrNull() ?: ""
            val value1 = if (text1 == "") 1L else text1.let { text -> RouteText.decoded(text)?.let { RouteText.integer(it, "-9223372036854775808", "9223372036854775807")?.toLong() } } ?: return null
            val value2 = ArrayList<String>()
            for (text in link.items("tag")) value2.add(RouteText.decoded(text)?.let { RouteText.string(it, false) } ?: return null)
            return Search(query = value0, page = value1, tags = value2)
        }

        // /debug
        private fun read2(link: RouteLink, start: Int): ShopLink? {
            if (link.source !in listOf<Int>(2)) return null
            val count = link.segments.size - start
            if (count < 1 || count > 1) return null
            if (link.segments[start + 0] != "debug") return null
            return Debug
        }

        // /u/new
        private fun read3(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "u") return null
            if (link.segments[start + 1] != "new") return null
            return NewProduct
        }

        // /docs/:slug.html#:section
        private fun read4(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "docs") return null
            val value0 = link.segments[start + 1].let { if (it.length > 5 && it.startsWith("") && it.endsWith(".html")) it.substring(0, it.length - 5) else null }?.let { RouteText.string(it, false) } ?: return null
            val text1 = link.fragment
            val value1 = if (text1 == "") null else text1.let { text -> RouteText.decoded(text)?.let { RouteText.string(it, false) } } ?: return null
            return Docs(slug = value0, section = value1)
        }

        // /c/:category
        private fun read5(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "c") return null
            val value0 = link.segments[start + 1].let { Category2.read(it, true) } ?: return null
            return Category(category = value0)
        }

        // /products/:id(1...)
        private fun read6(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "products") return null
            val value0 = link.segments[start + 1].let { RouteText.integer(it, "1", "9223372036854775807")?.toLong() } ?: return null
            return Product(id = value0)
        }

        // /remove/:id
        private fun read7(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "remove") return null
            val value0 = link.segments[start + 1].let { RouteText.uuid(it) } ?: return null
            return Remove(id = value0)
        }

        // /on/:day(yyyy-MM-dd)
        private fun read8(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "on") return null
            val value0 = link.segments[start + 1].let { RouteText.date(it, "yyyy`-MM`-dd") } ?: return null
            return Day(day = value0)
        }

        // /u/:name
        private fun read9(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "u") return null
            val value0 = link.segments[start + 1].let { RouteText.string(it, true) } ?: return null
            return Profile(name = value0)
        }

        // /user/:name/*
        private fun read10(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 3 || count > 3) return null
            if (link.segments[start + 0] != "user") return null
            val value0 = link.segments[start + 1].let { RouteText.string(it, true) } ?: return null
            return Profile(name = value0)
        }

        // /archive/:year/:month(1...12)/:day
        private fun read11(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 4) return null
            if (link.segments[start + 0] != "archive") return null
            val value0 = link.segments[start + 1].let { RouteText.integer(it, "-9223372036854775808", "9223372036854775807")?.toLong() } ?: return null
            val value1 = if (count > 2) link.segments[start + 2].let { RouteText.integer(it, "1", "12")?.toLong() } ?: return null else null
            val value2 = if (count > 3) link.segments[start + 3].let { RouteText.integer(it, "-9223372036854775808", "9223372036854775807")?.toLong() } ?: return null else null
            return Archive(year = value0, month = value1, day = value2)
        }

        // /account
        private fun read12(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 1 || count > 1) return null
            if (link.segments[start + 0] != "account") return null
            return AccountOverview
        }

        // /account/note?text=:text
        private fun read13(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 2 || count > 2) return null
            if (link.segments[start + 0] != "account") return null
            if (link.segments[start + 1] != "note") return null
            val items0 = link.items("text")
            if (items0.size > 1) return null
            val text0 = items0.firstOrNull() ?: ""
            val value0 = if (text0 == "") return null else text0.let { text -> RouteText.decoded(text)?.let { RouteText.string(it, false) } } ?: return null
            return AccountNote(text = value0)
        }

        // /account/orders/:number?print=:print
        private fun read14(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 3 || count > 3) return null
            if (link.segments[start + 0] != "account") return null
            if (link.segments[start + 1] != "orders") return null
            val value0 = link.segments[start + 2].let { RouteText.integer(it, "0", "4294967295")?.toLong() } ?: return null
            val items1 = link.items("print")
            if (items1.size > 1) return null
            val text1 = items1.firstOrNull() ?: ""
            val value1 = if (text1 == "") false else text1.let { text -> RouteText.decoded(text)?.let { when (it) { "true" -> true; "false" -> false; else -> null } } } ?: return null
            return AccountOrder(number = value0, print = value1)
        }

        // /files/:path**
        private fun read15(link: RouteLink, start: Int): ShopLink? {
            val count = link.segments.size - start
            if (count < 1) return null
            if (link.segments[start + 0] != "files") return null
            val value0 = ArrayList<String>()
            for (it in link.segments.drop(start + 1)) value0.add(RouteText.string(it, true) ?: return null)
            return Files(path = value0)
        }
    }
}

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
