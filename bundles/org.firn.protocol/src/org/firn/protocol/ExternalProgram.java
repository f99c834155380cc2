/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/**
 * What is known about a program that contributed protocols call.
 *
 * @param name of the program, as it is looked for in PATH, for example {@code relion_refine}
 * @param usedFor what needs it, for people
 * @param install how to get it, a full sentence
 * @param versionOption the option at which it prints its version and ends; empty when it has none
 * @param contributor the bundle that contributes it
 * @since 0.1
 */
public record ExternalProgram(String name, String usedFor, String install, String versionOption, String contributor) {}
