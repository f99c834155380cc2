/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.particles;

import java.util.List;
import java.util.Objects;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.ParticleStar;
import org.firn.relion.star.StarFiles;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/** Gives each particle all poses that its symmetry makes alike. */
public final class SymmetryExpansion extends RelionProtocol {
    private static final String SYMMETRY = "symName";
    private static final String EXPANDED = "expanded";

    /** For the extension point. */
    public SymmetryExpansion() {
        super("SymExpand", "relion_particle_symmetry_expand");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        ParticleForm.particles("Particles with poses."),
                        ParameterSpec.string(SYMMETRY)
                                .label("Symmetry")
                                .defaultValue("C2")
                                .help("The point group: C4, D7, T, O, I1 ..."),
                        Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(ParticleForm.PARTICLES).ifPresent(particles -> configuration
                .output(EXPANDED, DataPackage.Literals.PARTICLE_SET)
                .like(particles));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        String star = new ParticleStar(job, ParticleForm.PARTICLES).withPoses().write("particles.star");
        String result = job.folder().job() + "expanded.star";
        job.runTool(Parallel.finish(
                command()
                        .option("--i", star)
                        .option("--o", result)
                        .option("--sym", job.values().text(SYMMETRY)),
                job.values()));
        try (ItemTable found = StarFiles.read(
                job, job.folder().file(result), job.folder().root().resolve("expanded.fit"))) {
            long particles = (long)
                    job.run().input(ParticleForm.PARTICLES).header().size().orElse(0);
            if (particles == 0 || found.size() % particles != 0) {
                throw new ProtocolException(
                        EXPANDED,
                        "has " + found.size() + " particles, which is no multiple of " + particles,
                        "See the log of the run.");
            }
            write(job, found);
            job.step().log("%d particles, %d of each".formatted(found.size(), found.size() / particles));
        }
    }

    /** Each copy is an item of its own. */
    private static void write(RelionJob job, ItemTable found) throws Exception {
        RowSink rows = job.step().output(EXPANDED);
        TableSchema known = TableSchema.of(DataPackage.Literals.PARTICLE);
        ItemCursor row = found.cursor();
        long id = 0;
        while (row.next()) {
            rows.row(++id);
            for (int i = 1; i < found.schema().size(); i++) {
                String name = found.schema().column(i).name();
                if (known.has(name) && !row.isNull(i)) {
                    copy(row, i, found.schema(), rows, name, job);
                }
            }
        }
    }

    private static void copy(ItemCursor row, int i, TableSchema schema, RowSink rows, String name, RelionJob job) {
        switch (schema.column(i).type()) {
            case STRING -> {
                String text = Objects.requireNonNull(row.getString(i));
                rows.set(name, name.equals("image.file") ? job.folder().store(text) : text);
            }
            case BOOLEAN -> rows.set(name, row.getBoolean(i));
            case INT32, INT64 -> rows.set(name, row.getLong(i));
            default -> rows.set(name, row.getDouble(i));
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles".formatted(Reports.size(report, EXPANDED)));
    }

    @Override
    public String methods(RunReport report) {
        return "Particles were expanded by the symmetry %s with RELION [Scheres2012]."
                .formatted(report.parameters().text(SYMMETRY));
    }
}
