/** Draws screens on Alexa devices: one APL document per kind of screen, and what is seen as its data. */
package app.smallwins.alexa.apl;
