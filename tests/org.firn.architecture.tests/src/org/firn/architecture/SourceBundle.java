/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** One bundle of the checkout, as its manifest and sources tell. */
record SourceBundle(String name, Path folder, Map<String, String> headers) {

    /** Every bundle under {@code bundles/}, by name. */
    static Map<String, SourceBundle> all() {
        Map<String, SourceBundle> bundles = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(checkout().resolve("bundles"))) {
            folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .map(SourceBundle::read)
                    .forEach(bundle -> bundles.put(bundle.name(), bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    /** The top of the checkout, found upwards from where the tests run. */
    static Path checkout() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("releng"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No checkout of Firn above " + Path.of("").toAbsolutePath());
    }

    private static SourceBundle read(Path folder) {
        Map<String, String> headers = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            new Manifest(in).getMainAttributes().forEach((key, value) -> headers.put(key.toString(), value.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceBundle(folder.getFileName().toString(), folder, headers);
    }

    /** The names of the bundles that this one requires. */
    List<String> required() {
        return elements("Require-Bundle").stream()
                .map(ManifestElement::getValue)
                .toList();
    }

    /** The packages that this one imports. */
    List<String> imported() {
        return elements("Import-Package").stream()
                .map(ManifestElement::getValue)
                .toList();
    }

    /** The exported packages. */
    List<ManifestElement> exported() {
        return elements("Export-Package");
    }

    private List<ManifestElement> elements(String header) {
        try {
            ManifestElement[] parsed = ManifestElement.parseHeader(header, headers.get(header));
            return parsed == null ? List.of() : List.of(parsed);
        } catch (BundleException e) {
            throw new IllegalStateException(folder + ": " + header + " cannot be read", e);
        }
    }

    /** The hand-written Java files. */
    List<Path> javaFiles() {
        Path sources = folder.resolve("src");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
