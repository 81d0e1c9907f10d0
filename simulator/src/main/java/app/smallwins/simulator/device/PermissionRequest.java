package app.smallwins.simulator.device;

/**
 * A skill's wish that Alexa ask for a permission. Source: Amazon, "Set Up Voice Permissions for Reminders".
 *
 * @param scope the permission
 * @param token what the skill wants to be reminded of with the answer
 */
record PermissionRequest(String scope, String token) {
}
