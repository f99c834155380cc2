/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import com.google.gson.stream.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;

/** A second JVM that runs a class of these tests: on a plain class path, and inside OSGi too. */
final class ChildJvm implements AutoCloseable {

    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;

    ChildJvm(Class<?> main, Object... args) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                classPath(main, ItemTable.class, JsonReader.class, EClass.class, EList.class),
                main.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String classPath(Class<?>... classes) throws URISyntaxException {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> one : classes) {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (String output : List.of("target/classes", "bin")) {
                if (Files.isDirectory(place.resolve(output))) {
                    entries.add(place.resolve(output).toString());
                }
            }
            entries.add(place.toString());
        }
        return String.join(System.getProperty("path.separator"), entries);
    }

    /** The next line of output; fails when there is none. */
    String readLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("The second JVM has ended");
        }
        return line;
    }

    /** Lets the child go on, if it waits for that. */
    void tell(String line) throws IOException {
        process.getOutputStream().write((line + '\n').getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends the process at once, as kill -9 does, and gives the lines that it had written. */
    List<String> kill() throws IOException, InterruptedException {
        // through its handle, since the process object would throw away what the child has written
        process.toHandle().destroyForcibly();
        process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        return output.lines().toList();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The second JVM did not end");
        }
    }
}
