/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.cdo;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.net4j.util.om.OMPlatform;
import org.eclipse.net4j.util.om.log.PrintLogHandler;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Runs the activators of the bundles that were repackaged into the jars of this one.
 *
 * <p>Net4j finds out whether it runs in OSGi when its class OMPlatform initialises, and only if the activator of
 * net4j.util ran before; otherwise everything works, but it prints a stack trace for each of its bundles. Hence the
 * order below is not free: net4j.util is first.
 */
public class Activator implements BundleActivator {

    private final Deque<BundleActivator> started = new ArrayDeque<>();

    @Override
    public void start(BundleContext context) throws Exception {
        start(new org.eclipse.net4j.internal.util.bundle.OM.Activator(), context);
        // The console belongs to the program and its users; what Net4j and CDO log stands in the log file.
        OMPlatform.INSTANCE.removeLogHandler(PrintLogHandler.CONSOLE);
        start(new org.eclipse.internal.net4j.bundle.OM.Activator(), context);
        start(new org.eclipse.net4j.internal.jvm.bundle.OM.Activator(), context);
        start(new org.eclipse.net4j.internal.tcp.bundle.OM.Activator(), context);
        start(new org.eclipse.net4j.internal.db.bundle.OM.Activator(), context);
        start(new org.eclipse.net4j.db.internal.h2.bundle.OM.Activator(), context);
        start(new org.eclipse.emf.cdo.internal.common.bundle.OM.Activator(), context);
        start(new org.eclipse.emf.internal.cdo.bundle.Activator.Implementation(), context);
        start(new org.eclipse.emf.cdo.internal.net4j.bundle.OM.Activator(), context);
        start(new org.eclipse.emf.cdo.internal.server.bundle.OM.Activator(), context);
        start(new org.eclipse.emf.cdo.server.internal.db.bundle.OM.Activator(), context);
        start(new org.eclipse.emf.cdo.server.internal.net4j.bundle.OM.Activator(), context);
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        while (!started.isEmpty()) {
            started.pop().stop(context);
        }
    }

    private void start(BundleActivator inner, BundleContext context) throws Exception {
        inner.start(context);
        started.push(inner);
    }
}
