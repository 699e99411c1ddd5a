/**
 * The fence around the engine: typed variables, keys and messages, the ports to start, correlate and complete, the gate
 * every completion passes, and the engine's configuration and hardening. Implements the ports of {@code security}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "security"})
package vn.dondoc.workflow;
