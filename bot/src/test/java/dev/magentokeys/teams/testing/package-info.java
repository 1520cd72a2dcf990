/** Activities in the shapes of Teams, people who send them, and the edge as a whole for tests. */
package dev.magentokeys.teams.testing;
