/**
 * How the page looks: what it shows, as records, and {@link app.smallwins.web.page.Pages}, which writes them down. Knows no
 * jar and no request. The templates are in {@code src/main/jte}; they escape whatever they are given.
 */
package app.smallwins.web.page;
