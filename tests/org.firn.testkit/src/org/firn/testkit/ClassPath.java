/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A flat class path with everything that this process could load, also when it runs in OSGi. */
public final class ClassPath {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Where the compilers of Tycho and of the IDE put the classes of a bundle that is not packed. */
    private static final List<String> OUTPUT_FOLDERS = List.of("target/classes", "bin", ".");

    private final Set<Path> entries = new LinkedHashSet<>();
    private final Path scratch;

    private ClassPath(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Returns the class path as the {@code java} command takes it.
     *
     * @param scratch an existing directory, for jars that are inside other jars
     */
    public static String ofThisProcess(Path scratch) throws IOException {
        Bundle self = FrameworkUtil.getBundle(ClassPath.class);
        if (self == null) {
            return System.getProperty("java.class.path");
        }
        ClassPath path = new ClassPath(scratch);
        for (Bundle bundle : everyBundle(self)) {
            path.add(bundle);
        }
        return path.entries.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** A bundle has a context only while it is active, and nothing else may have started this one. */
    private static Bundle[] everyBundle(Bundle self) throws IOException {
        try {
            self.start(Bundle.START_TRANSIENT);
            return self.getBundleContext().getBundles();
        } catch (BundleException e) {
            throw new IOException("The test kit cannot be started in OSGi: " + e.getMessage(), e);
        }
    }

    private void add(Bundle bundle) throws IOException {
        if (bundle.getBundleId() == 0) {
            // The framework itself, whose jar is on the class path of this process.
            Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .map(Path::of)
                    .forEach(entries::add);
            return;
        }
        URL manifest = bundle.getEntry(MANIFEST);
        if (manifest == null) {
            return;
        }
        Path root = root(FileLocator.resolve(manifest).toString().replace(" ", "%20"));
        if (Files.isDirectory(root)) {
            addFolder(root, nested(bundle));
        } else {
            entries.add(root);
            addJarsInside(root, nested(bundle));
        }
    }

    /** The folder or jar that holds a bundle, from where its manifest is. */
    private static Path root(String manifest) {
        int inside = manifest.indexOf("!/");
        return inside < 0
                ? Path.of(URI.create(manifest)).getParent().getParent()
                : Path.of(URI.create(manifest.substring("jar:".length(), inside)));
    }

    private static List<String> nested(Bundle bundle) {
        String header = bundle.getHeaders().get("Bundle-ClassPath");
        List<String> names = new ArrayList<>();
        for (String entry : header == null ? new String[0] : header.split(",")) {
            if (entry.strip().endsWith(".jar")) {
                names.add(entry.strip());
            }
        }
        return names;
    }

    private void addFolder(Path root, List<String> jars) {
        OUTPUT_FOLDERS.stream()
                .map(root::resolve)
                .map(Path::normalize)
                .filter(Files::isDirectory)
                .forEach(entries::add);
        jars.stream().map(root::resolve).forEach(entries::add);
    }

    private void addJarsInside(Path jar, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String name : names) {
                JarEntry entry = file.getJarEntry(name);
                Path target = scratch.resolve(jar.getFileName() + "-" + name.replace('/', '-'));
                if (entry != null && !Files.exists(target)) {
                    try (InputStream content = file.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
                entries.add(target);
            }
        }
    }
}
