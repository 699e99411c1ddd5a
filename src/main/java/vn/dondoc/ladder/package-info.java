/**
 * The ladders: on which working day, for which kind of matter and which priority somebody is reminded, how and whom; and
 * when a matter goes to the Chairman. They are data, in versions, one of them in force.
 *
 * <p>Says nothing about matters themselves: the packages above bring their kinds ({@link vn.dondoc.ladder.LadderKind})
 * and ask where a matter stands.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "agency", "workflow", "security"})
package vn.dondoc.ladder;
