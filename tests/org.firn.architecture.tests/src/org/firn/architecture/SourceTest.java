/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** How the sources are kept. */
class SourceTest {
    private static final int FAULTY_LENGTH = 600;
    private static final Pattern DOCUMENTED = Pattern.compile("/\\*\\*.+?\\.\\s", Pattern.DOTALL);
    private static final List<String> FORBIDDEN = List.of("Thread.sleep(", ".printStackTrace()", "System.exit(");

    @Test
    void everyExportedPackageIsDescribedAndNonNullByDefault() throws IOException {
        List<String> offences = new ArrayList<>();
        for (SourceBundle bundle : SourceBundle.all().values()) {
            for (ManifestElement element : bundle.exported()) {
                Path folder = bundle.folder()
                        .resolve("src")
                        .resolve(element.getValue().replace('.', '/'));
                if (Files.isDirectory(folder) && !isDescribed(folder.resolve("package-info.java"))) {
                    offences.add(bundle + ": " + element.getValue());
                }
            }
        }
        assertEquals(List.of(), offences, "packages without package-info, sentence or @NonNullByDefault");
    }

    private static boolean isDescribed(Path packageInfo) throws IOException {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = Files.readString(packageInfo);
        return text.contains("NonNullByDefault") && DOCUMENTED.matcher(text).find();
    }

    @Test
    void noClassIsAFaultByItsLength() throws IOException {
        List<String> offences = new ArrayList<>();
        for (Path file : allFiles()) {
            long lines;
            try (var all = Files.lines(file)) {
                lines = all.count();
            }
            if (lines > FAULTY_LENGTH) {
                offences.add(file.getFileName() + " has " + lines + " lines");
            }
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void nothingSleepsPrintsStackTracesOrEndsTheProcess() throws IOException {
        List<String> offences = new ArrayList<>();
        for (Path file : allFiles()) {
            String text = Files.readString(file);
            FORBIDDEN.stream()
                    .filter(text::contains)
                    .forEach(forbidden -> offences.add(file.getFileName() + " has " + forbidden));
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void everyFileNamesItsLicence() throws IOException {
        List<String> offences = new ArrayList<>();
        for (Path file : allFiles()) {
            if (!Files.readString(file).contains("SPDX-License-Identifier: EPL-2.0")) {
                offences.add(file.getFileName().toString());
            }
        }
        assertEquals(List.of(), offences);
    }

    private static List<Path> allFiles() {
        return SourceBundle.all().values().stream()
                .flatMap(bundle -> bundle.javaFiles().stream())
                .toList();
    }
}
