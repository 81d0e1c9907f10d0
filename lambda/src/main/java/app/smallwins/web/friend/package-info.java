/** The page of friends, who see one win and may cheer for it. What is shown is escaped by the template. */
package app.smallwins.web.friend;
