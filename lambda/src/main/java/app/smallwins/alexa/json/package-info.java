/** JSON for the voice door, without an object mapper. */
package app.smallwins.alexa.json;
