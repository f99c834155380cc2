/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import java.util.List;
import java.util.function.Supplier;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;

/** Protocols as a plug-in might contribute them, as far as a report asks them. */
final class SampleProtocols {

    private SampleProtocols() {}

    static ProtocolRegistry registry() {
        return ProtocolRegistry.of(
                descriptor("spa.import.movies", "Import movies", ImportMovies::new),
                descriptor("spa.align.movies", "Align movies", AlignMovies::new),
                descriptor("test.broken", "Broken", Broken::new));
    }

    private static ProtocolDescriptor descriptor(String id, String name, Supplier<Protocol> factory) {
        return new ProtocolDescriptor(id, name, "Single particles", name + ".", "1.0", "test", factory);
    }

    /** Does nothing. */
    private abstract static class Idle implements Protocol {
        @Override
        public void configure(Configuration configuration) {}

        @Override
        public void plan(RunContext run, Plan plan) {}
    }

    private static final class ImportMovies extends Idle {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .section("Files")
                    .add(
                            ParameterSpec.of("pattern", ParameterType.PATH)
                                    .label("Movies")
                                    .help("Which files to import."),
                            ParameterSpec.file("gain").label("Gain reference").optional(),
                            ParameterSpec.number("voltage")
                                    .label("Acceleration voltage")
                                    .unit("kV")
                                    .defaultValue(300.0),
                            ParameterSpec.number("dosePerFrame")
                                    .label("Dose per frame")
                                    .unit("e/Å²")
                                    .defaultValue(1.0),
                            ParameterSpec.flag("copy").label("Copy the files"))
                    .build();
        }
    }

    private static final class AlignMovies extends Idle {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .section("Alignment")
                    .add(
                            ParameterSpec.input("movies", DataPackage.Literals.MOVIE_SET),
                            ParameterSpec.number("maxShift")
                                    .label("Greatest drift")
                                    .unit("Å")
                                    .defaultValue(60.0),
                            ParameterSpec.integer("binning").label("Binning").defaultValue(1),
                            ParameterSpec.choice(
                                            "weighting",
                                            new ParameterSpec.Choice("dose", "By dose"),
                                            new ParameterSpec.Choice("none", "None"))
                                    .label("Weighting"))
                    .perItem()
                    .build();
        }

        @Override
        public List<String> summary(RunReport report) {
            return List.of(
                    "8 movies aligned, drift 11 to 29 Å",
                    "Binned by " + report.parameters().integer("binning"));
        }

        @Override
        public String methods(RunReport report) {
            return "Frames were aligned by iterative cross-correlation [Zheng2017] and weighted by dose [Grant2015].";
        }

        @Override
        public List<Citation> citations() {
            return List.of(
                    new Citation(
                            "Zheng2017",
                            "Zheng, S. Q. and others",
                            "MotionCor2: anisotropic correction of"
                                    + " beam-induced motion for improved cryo-electron microscopy",
                            "Nat. Methods",
                            2017,
                            "10.1038/nmeth.4193"),
                    new Citation(
                            "Grant2015",
                            "Grant, T. and Grigorieff, N.",
                            "Measuring the optimal exposure for"
                                    + " single particle cryo-EM using a 2.6 Å reconstruction of rotavirus VP6",
                            "eLife",
                            2015,
                            "10.7554/eLife.06980"));
        }
    }

    private static final class Broken extends Idle {
        @Override
        public ProtocolSpec spec() {
            throw new IllegalStateException("no form today");
        }

        @Override
        public List<String> summary(RunReport report) {
            throw new IllegalStateException("no words today");
        }
    }
}
