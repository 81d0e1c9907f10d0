/**
 * The HTTP door: requests in, responses out, whatever server they come through. {@link app.smallwins.web.Routes} has one
 * line for each thing that can be asked; a request finds its {@link app.smallwins.web.Route}, and what goes wrong on the way
 * is a {@link app.smallwins.web.Problem}.
 */
package app.smallwins.web;
