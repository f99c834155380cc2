/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.protocol.TableFormatRegistry;
import org.firn.tables.exchange.TableFormat;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TableSource;

/** Makes a set of a table that another program wrote. */
public final class ImportTable implements Protocol {
    private static final String ITEMS = "items";
    private static final String FILE = "file";
    private static final String FORMAT = "format";
    private static final String BY_NAME = "automatic";
    private static final String TYPE = "type";
    private static final String COLUMNS = "columns";
    private static final String SAMPLING_RATE = "samplingRate";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("File")
                .add(
                        ParameterSpec.file(FILE)
                                .label("Table")
                                .help("A table of another program, with a header. Ids are those of its column id if "
                                        + "there is one, and else numbers from 1."),
                        ParameterSpec.choice(FORMAT, formats())
                                .label("Format")
                                .help("What the file is; automatic goes by the ending of its name."))
                .section("Set")
                .add(
                        ParameterSpec.choice(TYPE, SetType.choices())
                                .label("Items")
                                .help("What the rows of the file are."),
                        ParameterSpec.of(COLUMNS, ParameterType.TEXT)
                                .label("Columns")
                                .optional()
                                .help("A line for each column that is called otherwise in the file: its name there, "
                                        + "an equals sign and the column, as in CoordX = x. Values are converted when "
                                        + "the header has a unit, as in defocusU [µm]. Columns that the items do not "
                                        + "have are kept too. Relative paths of images count from the project."),
                        ParameterSpec.number(SAMPLING_RATE)
                                .label("Pixel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .when(withSamplingRate())
                                .help("The size of a pixel of the images, or of the micrographs that positions refer "
                                        + "to."))
                .build();
    }

    private static ParameterSpec.Choice[] formats() {
        return Stream.concat(
                        Stream.of(new ParameterSpec.Choice(BY_NAME, "By the ending of the name")),
                        readable().all().stream().map(format -> new ParameterSpec.Choice(format.id(), format.name())))
                .toArray(ParameterSpec.Choice[]::new);
    }

    private static TableFormatRegistry readable() {
        List<TableFormatDescriptor> formats = TableFormatRegistry.contributed().all().stream()
                .filter(TableFormatDescriptor::reads)
                .toList();
        return () -> formats;
    }

    private static Condition withSamplingRate() {
        Condition condition = Condition.isSet(TYPE);
        for (SetType type : SetType.values()) {
            if (!type.has(SAMPLING_RATE)) {
                condition = condition.and(Condition.is(TYPE, type.id()).negate());
            }
        }
        return condition;
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        OutputSpec output =
                configuration.output(ITEMS, SetType.of(values.text(TYPE)).set());
        values.value(SAMPLING_RATE).ifPresent(rate -> output.with(SAMPLING_RATE, rate));
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        Path file = run.resolve(run.parameters().text(FILE));
        plan.step("import").reads(file).run(step -> read(step, file));
    }

    private static void read(StepContext step, Path file) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        TableFormatDescriptor format = format(values.text(FORMAT), file);
        TableFormat reader = format.create();
        SetType type = SetType.of(values.text(TYPE));
        String lines = values.value(COLUMNS).map(Object::toString).orElse("");
        FileColumns columns;
        try (TableSource source = reader.open(file, null)) {
            columns = new FileColumns(source.schema(), type, lines, COLUMNS);
        } catch (TableFormatException e) {
            throw refusal("is no such table (" + format.name() + "): ", e);
        }
        Path rows = step.newTable(ITEMS);
        try (TableSource source = reader.open(file, columns.declared())) {
            source.writeTo(rows);
        } catch (TableFormatException e) {
            throw refusal("does not hold " + type.label() + ": ", e);
        }
        step.output(ITEMS, new TypedRows(step, ITEMS, type, columns).view(rows));
    }

    /** The cure is in the message, which ends with a full stop already. */
    private static ProtocolException refusal(String what, TableFormatException e) {
        return new ProtocolException(FILE, what + e.getMessage().replaceFirst("\\.$", ""), "", e);
    }

    private static TableFormatDescriptor format(String chosen, Path file) throws ProtocolException {
        TableFormatRegistry registry = readable();
        Optional<TableFormatDescriptor> found = chosen.equals(BY_NAME) ? registry.ofFile(file) : registry.find(chosen);
        return found.orElseThrow(() -> new ProtocolException(
                FORMAT,
                "is " + chosen + ", but the name of " + file + " does not tell what the file is",
                "Choose one of "
                        + String.join(
                                ", ",
                                registry.all().stream()
                                        .map(TableFormatDescriptor::id)
                                        .toList())
                        + "."));
    }

    @Override
    public List<String> summary(RunReport report) {
        long size = report.output(ITEMS)
                .map(InputData::header)
                .map(DataHeader::size)
                .map(count -> (long) count.orElse(0))
                .orElse(0L);
        return List.of(
                "%,d items imported from %s".formatted(size, report.parameters().text(FILE)));
    }
}
