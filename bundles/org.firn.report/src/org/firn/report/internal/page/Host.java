/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.report.internal.html.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the report is written with: this version of Firn on this machine. */
final class Host {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Host() {}

    /** The version of Firn. */
    static String version() {
        @Nullable Bundle bundle = FrameworkUtil.getBundle(Host.class);
        return bundle == null ? "development" : bundle.getVersion().toString();
    }

    /** The processors, with their name where the system tells it. */
    static String processors() {
        int count = Runtime.getRuntime().availableProcessors();
        String name = processorName();
        return Words.count(count, "processor", "processors") + (name.isEmpty() ? "" : ", " + name);
    }

    private static String processorName() {
        if (!Files.isReadable(PROCESSORS)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The system and Java. */
    static String system() {
        return property("os.name") + " " + property("os.version") + " (" + property("os.arch") + "), Java "
                + property("java.version");
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
