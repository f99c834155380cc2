/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What other processes do in tests. Arguments: what, directory, and more. Ends when its standard input does. */
public final class ProjectChild {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final BufferedReader IN =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private ProjectChild() {}

    /** Prints {@code ready} when it has done what the first argument says. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "open" -> open(directory, OpenMode.valueOf(arguments[2]));
            case "hold" -> hold(directory);
            case "create" -> create(directory);
            case "count" -> count(directory, Long.parseLong(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Opens the project, tells what others do, and makes the changes that it is told. */
    private static void open(Path directory, OpenMode mode) throws Exception {
        try (ProjectRepository repository = Projects.open(directory, mode)) {
            repository.onChange(change ->
                    OUT.println("change " + change.comment() + " by " + change.user() + " of " + change.changedRuns()));
            OUT.println("ready " + (repository.isOwner() ? "owner" : "client"));
            for (String line = IN.readLine(); line != null && !line.equals("end"); line = IN.readLine()) {
                OUT.println("added " + repository.edit(line, Samples.addRun(line)));
            }
        } catch (ProjectException e) {
            refused(e);
        }
    }

    /** Opens the database file, and serves nobody. */
    private static void hold(Path directory) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:async:" + directory.resolve("repository"))) {
            OUT.println("ready " + connection.isValid(1));
            IN.readLine();
        }
    }

    /** Creates a project when told to. */
    private static void create(Path directory) throws IOException {
        OUT.println("ready");
        IN.readLine();
        try (ProjectRepository repository = Projects.create(directory, "p")) {
            OUT.println("created " + repository.isOwner());
        } catch (ProjectException e) {
            refused(e);
        }
    }

    private static void refused(ProjectException refusal) {
        OUT.println("refused " + refusal.getClass().getSimpleName() + " " + refusal.getMessage());
    }

    /** Counts on in the progress of the first run, prints every number that was acknowledged, and why it ended. */
    private static void count(Path directory, long from) {
        long acknowledged = from - 1;
        try (ProjectRepository repository = Projects.open(directory, OpenMode.OWN)) {
            while (true) {
                acknowledged = repository.edit("count", Samples.setProgress(1, acknowledged + 1));
                OUT.println("committed " + acknowledged);
            }
        } catch (ProjectException e) {
            refused(e);
            OUT.println("acknowledged " + acknowledged);
        }
    }
}
