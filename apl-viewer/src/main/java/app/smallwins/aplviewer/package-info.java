/**
 * Amazon's own web viewer of APL documents, {@code apl-viewhost-web} 1.4.0 (Apache-2.0): the last that has its WebAssembly
 * inside. It draws documents up to APL 1.4, in a browser.
 */
package app.smallwins.aplviewer;
