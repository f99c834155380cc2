/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.monitor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.firn.viewer.host.HostReading;

/** A meter for each thing of which a machine has a limited amount. */
final class Meters extends Composite {
    private static final double MIB_PER_GIB = 1024;
    private static final int PERCENT = 100;
    private static final int COLUMNS = 2;

    private final Map<String, Meter> meters = new LinkedHashMap<>();

    Meters(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .equalWidth(true)
                .spacing(16, 8)
                .applyTo(this);
    }

    /** Shows what there is in a reading; what is no longer in it goes. */
    void show(HostReading reading) {
        Set<String> shown = new LinkedHashSet<>();
        show(
                shown,
                "Processors",
                reading.load(),
                Double.isNaN(reading.load()) ? "" : percent(reading.load()) + " of " + reading.processors());
        show(
                shown,
                "Memory",
                reading.memoryMiB() == 0 ? Double.NaN : (double) reading.memoryUsedMiB() / reading.memoryMiB(),
                gib(reading.memoryUsedMiB()) + " of " + gib(reading.memoryMiB()));
        for (HostReading.Disk disk : reading.disks()) {
            show(
                    shown,
                    "Disk " + disk.name(),
                    disk.sizeMiB() == 0 ? Double.NaN : 1 - (double) disk.freeMiB() / disk.sizeMiB(),
                    gib(disk.freeMiB()) + " free of " + gib(disk.sizeMiB()));
        }
        for (HostReading.Gpu gpu : reading.gpus()) {
            show(
                    shown,
                    "GPU " + gpu.index() + " " + gpu.name(),
                    gpu.load(),
                    percent(gpu.load()) + ", " + gib(gpu.memoryUsedMiB()) + " of " + gib(gpu.memoryMiB()));
        }
        for (String name : List.copyOf(meters.keySet())) {
            if (!shown.contains(name)) {
                meters.remove(name).dispose();
                requestLayout();
            }
        }
    }

    private void show(Set<String> shown, String name, double share, String value) {
        shown.add(name);
        meters.computeIfAbsent(name, added -> {
                    Meter meter = new Meter(this);
                    GridDataFactory.fillDefaults().grab(true, false).applyTo(meter);
                    requestLayout();
                    return meter;
                })
                .show(name, share, value);
    }

    private static String percent(double share) {
        return Math.round(share * PERCENT) + " %";
    }

    private static String gib(long mib) {
        double gib = mib / MIB_PER_GIB;
        return String.format(Locale.ROOT, gib < 10 ? "%.1f GiB" : "%.0f GiB", gib);
    }
}
