// Puts the links of a vector file to the generated parser and printer.
package example.shop

import java.io.File

fun main(arguments: Array<String>) {
    var wrong = 0
    val lines = File(arguments[0]).readLines(Charsets.UTF_8)
    for (line in lines) {
        val (link, trust, kind, printed) = line.split('\t')
        val route = ShopLink.parse(link, LinkTrust.valueOf(trust))
        val name = if (route == null) "-" else route.javaClass.simpleName
        val text = if (route == null) "-" else try { route.link() } catch (error: IllegalArgumentException) { "!" }
        if (name != kind || text != printed) {
            println("$link with $trust: Swift says $kind $printed, Kotlin says $name $text")
            wrong++
        }
    }
    println("${lines.size} links, $wrong differ")
    if (wrong > 0 || lines.isEmpty()) System.exit(1)
}
