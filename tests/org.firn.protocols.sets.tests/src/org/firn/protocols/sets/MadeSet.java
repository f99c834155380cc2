/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.firn.protocol.Configuration;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.tables.ColumnSpec;

/**
 * Makes a set with rows that a test gives, as any protocol would.
 *
 * @param type a set
 * @param attributes of its header
 * @param columns beyond those of the type
 * @param rows writes them
 */
public record MadeSet(EClass type, Map<String, Object> attributes, ColumnSpec[] columns, Rows rows)
        implements Protocol {
    /** The name of the output. */
    public static final String OUTPUT = "items";

    /** Writes rows. */
    public interface Rows {
        /** Writes all. */
        void write(RowSink sink);
    }

    /** A set without attributes or further columns. */
    public static MadeSet of(EClass type, Rows rows) {
        return new MadeSet(type, Map.of(), new ColumnSpec[0], rows);
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder().build();
    }

    @Override
    public void configure(Configuration configuration) {
        var output = configuration.output(OUTPUT, type).columns(columns);
        attributes.forEach(output::with);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("make").run(step -> rows.write(step.output(OUTPUT)));
    }
}
