/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The command line as an Eclipse application: {@code org.firn.headless.firn}. */
public final class FirnApplication implements IApplication {
    private final Interruption interruption = new Interruption();

    @Override
    public Object start(IApplicationContext application) {
        application.applicationRunning();
        // scripts read what is written, and protocols format their summaries: a point is a point in every locale
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        interruption.install();
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Version version = FrameworkUtil.getBundle(FirnApplication.class).getVersion();
        CommandCatalogue catalogue =
                new CommandCatalogue(RegistryFactory.getRegistry(), line -> ILog.of(FirnApplication.class)
                        .error(line));
        List<String> list = arguments == null ? List.of() : Arrays.asList(arguments);
        return new Dispatcher(catalogue, version.toString()).run(new ProcessContext(interruption), list);
    }

    @Override
    public void stop() {
        // the framework ends the application: treated as an interruption, so that runs are stopped first
        interruption.interrupted();
    }
}
