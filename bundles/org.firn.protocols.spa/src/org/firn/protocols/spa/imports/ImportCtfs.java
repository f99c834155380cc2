/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.tables.TableSchema;

/** Imports contrast transfer functions of micrographs from the metadata of other programs. */
public final class ImportCtfs implements Protocol {
    private static final String CTFS = "ctfs";
    private static final List<String> VALUES =
            List.of("defocusU", "defocusV", "defocusAngle", "phaseShift", "resolution", "fitQuality");
    private static final List<String> DROPPED = Stream.concat(
                    Stream.of("name", "image.file", "image.index", ItemKind.SAMPLING_RATE, "opticsGroup"),
                    VALUES.stream().map(name -> "ctf." + name))
            .toList();

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(MicrographFiles.parameters("micrographs and their CTFs, such as micrographs_ctf.star"))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.output(CTFS, DataPackage.Literals.CTF_SET);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        List<Path> files = MicrographFiles.files(run);
        plan.step("import").reads(files.toArray(Path[]::new)).run(ImportCtfs::read);
    }

    private static void read(StepContext step) throws Exception {
        MicrographFiles files = new MicrographFiles(step, ItemKind.MICROGRAPH, Map.of());
        if (!files.has("ctf.defocusU")) {
            throw new ProtocolException(
                    MicrographFiles.FILES,
                    "name micrographs, but no defocus",
                    "Give the file that the estimation of CTFs has written.");
        }
        files.publish(CTFS, TableSchema.of(DataPackage.Literals.CTF_MODEL), DROPPED, (row, set) -> {
            change(row, set, files);
            return true;
        });
    }

    private static void change(CursorRow row, Map<String, Object> set, MicrographFiles files) throws ProtocolException {
        String name = row.text("name");
        long id = files.id(name);
        set.put("id", id);
        set.put("micrograph.id", id);
        set.put("micrograph.name", name);
        VALUES.forEach(value -> row.value("ctf." + value).ifPresent(found -> set.put(value, found)));
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(CTFS)
                .map(InputData::header)
                .map(header -> List.of(
                        "CTFs of %,.0f micrographs".formatted(header.size().orElse(0))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(CTFS)
                .map(InputData::header)
                .map(header -> "The contrast transfer functions of %,.0f micrographs were taken from %s."
                        .formatted(header.size().orElse(0), MicrographFiles.named(report)))
                .orElse("");
    }
}
