/** What a device with a screen shows to everything that can have happened: data alone, whoever draws it. */
package app.smallwins.screen;
