/**
 * Whether a request that came over the web is Amazon's. Lambda asks Amazon itself who calls; a skill hosted as a web service
 * has to find out on its own (Amazon, "Host a Custom Skill as a Web Service", "Manually verify that a request was sent by
 * Alexa").
 */
package app.smallwins.alexa.signature;
