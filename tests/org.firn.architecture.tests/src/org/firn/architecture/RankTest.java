/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may require whom: the ranks of CONTRIBUTING.md. */
class RankTest {
    private static final Pattern ROW = Pattern.compile("\\| *(\\d) *\\| *`([a-z.0-9]+)` *\\|.*");
    private static final Set<String> SCREEN =
            Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.gef", "org.eclipse.draw2d");
    private static final Set<String> STORE = Set.of("org.firn.cdo", "com.h2database");

    private final Map<String, SourceBundle> bundles = SourceBundle.all();
    private final Map<String, Integer> ranks = ranks();

    @Test
    void everyBundleHasARankInTheTableThatContributingOpensWith() {
        assertEquals(bundles.keySet(), new TreeMap<>(ranks).keySet());
    }

    @Test
    void bundlesRequireOnlyLowerRanks() {
        List<String> offences = new ArrayList<>();
        bundles.values().forEach(bundle -> bundle.required().stream()
                .filter(bundles::containsKey)
                .filter(required -> ranks.get(required) >= ranks.get(bundle.name()))
                .forEach(required -> offences.add(bundle + " requires " + required)));
        assertEquals(List.of(), offences);
    }

    @Test
    void onlyTheRepositorySeesTheStore() {
        List<String> offences = new ArrayList<>();
        for (SourceBundle bundle : bundles.values()) {
            if (bundle.name().equals("org.firn.repository") || bundle.name().equals("org.firn.cdo")) {
                continue;
            }
            bundle.required().stream()
                    .filter(STORE::contains)
                    .forEach(required -> offences.add(bundle + " requires " + required));
            bundle.imported().stream()
                    .filter(name -> name.startsWith("org.eclipse.net4j")
                            || name.startsWith("org.h2")
                            || name.startsWith("org.eclipse.emf.cdo.server"))
                    .forEach(name -> offences.add(bundle + " imports " + name));
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void nothingOfAScreenIsSeenBelowRankThreeNorInHeadless() {
        List<String> offences = new ArrayList<>();
        for (SourceBundle bundle : bundles.values()) {
            if (ranks.get(bundle.name()) < 3 || bundle.name().equals("org.firn.headless")) {
                bundle.required().stream()
                        .filter(RankTest::isOfAScreen)
                        .forEach(name -> offences.add(bundle + " requires " + name));
                bundle.imported().stream()
                        .filter(RankTest::isOfAScreen)
                        .forEach(name -> offences.add(bundle + " imports " + name));
            }
        }
        assertEquals(List.of(), offences);
    }

    private static boolean isOfAScreen(String name) {
        return SCREEN.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }

    @Test
    void nobodyRequiresWhatIsPluggedIn() {
        List<String> offences = bundles.values().stream()
                .flatMap(bundle -> bundle.required().stream()
                        .filter(required -> required.startsWith("org.firn.protocols."))
                        .map(required -> bundle + " requires " + required))
                .collect(Collectors.toList());
        assertEquals(List.of(), offences);
    }

    @Test
    void noInternalPackageIsExported() {
        List<String> offences = bundles.values().stream()
                .filter(bundle -> !bundle.name().equals("org.firn.cdo"))
                .flatMap(bundle -> bundle.exported().stream()
                        .filter(element -> element.getValue().contains(".internal"))
                        .filter(element -> element.getDirective("x-friends") == null)
                        .map(element -> bundle + " exports " + element.getValue()))
                .toList();
        assertEquals(List.of(), offences);
    }

    private static Map<String, Integer> ranks() {
        Path contributing = SourceBundle.checkout().resolve("CONTRIBUTING.md");
        Map<String, Integer> ranks = new TreeMap<>();
        try {
            Files.readAllLines(contributing).stream()
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .forEach(row -> ranks.put("org.firn." + row.group(2), Integer.valueOf(row.group(1))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertTrue(ranks.size() > 5, "CONTRIBUTING.md opens with the table of bundles");
        return ranks;
    }
}
