/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.util.List;

/**
 * The container that some programs run in.
 *
 * @param programs the names of the programs, without folders; {@code *} stands for any characters
 * @param command what goes before the program; the word <code>{binds}</code> stands for one {@code bind} for each
 *     folder, <code>{variables}</code> for one {@code variable} for each variable, <code>{directory}</code> for the
 *     working directory
 * @param bind makes one folder seen inside, for example <code>--bind={path}</code>
 * @param variable passes one variable, for example <code>--env={name}={value}</code>; empty when the container sees
 *     the environment by itself, as Apptainer's do
 * @param folders that are always seen inside, besides the project and the files that a command names
 */
public record Container(
        List<String> programs, List<String> command, String bind, String variable, List<String> folders) {
    /** Stands for the folders. */
    public static final String BINDS = "{binds}";
    /** Stands for the variables. */
    public static final String VARIABLES = "{variables}";

    public Container {
        programs = List.copyOf(programs);
        command = List.copyOf(command);
        folders = List.copyOf(folders);
    }

    /** Whether a program runs in it. */
    public boolean isFor(String program) {
        String name = program.substring(program.lastIndexOf('/') + 1);
        return programs.stream().anyMatch(pattern -> name.matches(expression(pattern)));
    }

    private static String expression(String pattern) {
        return "\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E";
    }
}
