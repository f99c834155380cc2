/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jqwik;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs classes of jqwik properties as dynamic tests of Jupiter. Tycho's test runtime brings an engine for Jupiter of
 * its own and takes no other one.
 * <pre>
 * class PropertiesTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; properties() {
 *         return Properties.of(UnionProperties.class, JoinProperties.class);
 *     }
 * }
 * </pre>
 */
public final class Properties {

    private static final int MOST_FAILURES = 20;

    private Properties() {}

    /**
     * Gives a test for each class.
     *
     * @param classes with methods annotated with {@code Property}
     * @return tests that fail with jqwik's report of the counterexample
     */
    public static Stream<DynamicTest> of(Class<?>... classes) {
        return Arrays.stream(classes).map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> run(type)));
    }

    private static void run(Class<?> type) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(type))
                .configurationParameter("jqwik.database", "")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // where jqwik looks for its own parts
        thread.setContextClassLoader(JqwikTestEngine.class.getClassLoader());
        try {
            launcher().execute(request, listener);
        } finally {
            thread.setContextClassLoader(before);
        }
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsFailedCount() > 0 || summary.getTestsFoundCount() == 0) {
            StringWriter report = new StringWriter();
            summary.printFailuresTo(new PrintWriter(report, true), MOST_FAILURES);
            Assertions.fail(summary.getTestsFailedCount() + " of " + summary.getTestsFoundCount() + " properties of "
                    + type.getName() + " failed" + report);
        }
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JqwikTestEngine())
                .build());
    }
}
