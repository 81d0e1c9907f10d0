/**
 * What wins look like in files, here and in other people's software. Pure functions: text in, text out. Whoever reads the
 * files of others throws {@link app.smallwins.web.formats.UnreadableFile} when they make no sense.
 */
package app.smallwins.web.formats;
