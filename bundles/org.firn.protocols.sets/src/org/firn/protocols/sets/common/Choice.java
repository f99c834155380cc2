/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;

/** A choice among the items of a set: what is kept, and what is not, both of the type of the set. */
public final class Choice {
    /** The name of the input that is chosen from. */
    public static final String ITEMS = "items";

    /** The output of what was chosen. */
    public static final String KEPT = "kept";

    /** The output of the others. */
    public static final String REJECTED = "rejected";

    private Choice() {}

    /** The form field of the set that is chosen from. */
    public static ParameterSpec input(EClass... accepted) {
        EClass[] types = accepted.length == 0 ? new EClass[] {DataPackage.Literals.ITEM_SET} : accepted;
        return ParameterSpec.input(ITEMS, types)
                .label("Set")
                .help("A set of any kind. Nothing is copied: the outputs refer to its items, which keep their ids.");
    }

    /** Declares both outputs. */
    public static void declare(Configuration configuration) {
        configuration.input(ITEMS).ifPresent(items -> {
            for (String name : List.of(KEPT, REJECTED)) {
                configuration.output(name, items.type()).like(items);
            }
        });
    }

    /** Gives both outputs. */
    public static void give(StepContext step, TableSelection selection) {
        give(step, KEPT, selection.kept());
        give(step, REJECTED, selection.rejected());
    }

    /** Gives an output that has some of the items of an input; counts anew what its header says about them. */
    public static void give(StepContext step, String output, TableView view) {
        step.output(output, view);
        if (DataPackage.Literals.CLASS_SET2_D.isSuperTypeOf(
                step.run().output(output).type())) {
            long members = LongStream.of(view.table().longs("size", 0)).sum();
            step.run().output(output).with("memberCount", members);
        }
    }

    /** Opens the set that is chosen from, which must have items. */
    public static OpenSet open(StepContext step) throws ProtocolException {
        return OpenSet.of(step.run(), ITEMS).requireItems();
    }

    /** A line for the run's page: how many were kept of how many. */
    public static List<String> summary(RunReport report) {
        long kept = size(report, KEPT);
        long all = kept + size(report, REJECTED);
        return List.of("%,d of %,d items kept (%.1f %%)".formatted(kept, all, all == 0 ? 0.0 : 100.0 * kept / all));
    }

    /** How many items an output has; 0 when it was not made. */
    public static long size(RunReport report, String output) {
        return report.output(output)
                .map(InputData::header)
                .map(DataHeader::size)
                .map(size -> (long) size.orElse(0))
                .orElse(0L);
    }
}
