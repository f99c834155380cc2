/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.NearestName;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.WorkflowFormatDescriptor;
import org.firn.protocol.foreign.WorkflowFormatRegistry;
import org.firn.protocol.internal.WorkflowContributions;

/** Finds workflows: those that bundles bring, by id, and files. Thread-safe. */
public final class WorkflowCatalogue {
    private final List<ShippedWorkflow> shipped;
    private final Supplier<WorkflowFormatRegistry> formats;

    /** A catalogue of the given workflows, and of files of Firn. */
    public WorkflowCatalogue(List<ShippedWorkflow> shipped) {
        this(shipped, WorkflowFormatRegistry::contributed);
    }

    /**
     * A catalogue of the given workflows, and of files.
     *
     * @param formats of files of other programs; asked for when there is such a file
     */
    public WorkflowCatalogue(List<ShippedWorkflow> shipped, Supplier<WorkflowFormatRegistry> formats) {
        this.shipped = List.copyOf(shipped);
        this.formats = formats;
    }

    /**
     * The workflows contributed through the extension point {@code org.firn.protocol.workflows} at the time of the
     * call.
     * Entries that cannot be used are written to the platform's log.
     */
    public static WorkflowCatalogue contributed() {
        return new WorkflowCatalogue(
                WorkflowContributions.read(RegistryFactory.getRegistry(), line -> ILog.of(WorkflowCatalogue.class)
                        .error(line)));
    }

    /** The workflows that bundles bring, ordered by id. */
    public List<ShippedWorkflow> shipped() {
        return shipped;
    }

    /**
     * Finds and reads a workflow.
     *
     * @param idOrFile the id of a shipped workflow, or else the path of a file
     * @throws ProtocolException if there is neither; {@link WorkflowFormatException} if it is there but cannot be used
     */
    public Workflow read(String idOrFile) throws ProtocolException {
        return open(idOrFile).workflow();
    }

    /**
     * Finds and reads a workflow, and tells what was not understood when it is of another program.
     *
     * @param idOrFile the id of a shipped workflow, or else the path of a file
     * @throws ProtocolException as {@link #read(String)}
     */
    public ImportedWorkflow open(String idOrFile) throws ProtocolException {
        for (ShippedWorkflow one : shipped) {
            if (one.id().equals(idOrFile)) {
                return own(read(one));
            }
        }
        List<String> ids = shipped.stream().map(ShippedWorkflow::id).toList();
        try {
            Path file = Path.of(idOrFile);
            if (Files.isDirectory(file)) {
                throw new ProtocolException(
                        idOrFile, "is a folder, not a workflow", "Give the path of a workflow file.");
            }
            if (Files.exists(file)) {
                return read(file);
            }
            throw new ProtocolException(
                    idOrFile,
                    "is neither a workflow that Firn brings nor a file that exists",
                    NearestName.advice("workflow", ids, idOrFile));
        } catch (AccessDeniedException e) {
            throw new ProtocolException(idOrFile, "may not be read", "Ask its owner for permission to read it.", e);
        } catch (IOException e) {
            throw new ProtocolException(
                    idOrFile, "cannot be read: " + e.getMessage(), "Look at the disk and the path.", e);
        } catch (InvalidPathException e) {
            throw new ProtocolException(
                    idOrFile, "is not a path: " + e.getReason(), NearestName.advice("workflow", ids, idOrFile), e);
        }
    }

    private ImportedWorkflow read(Path file) throws IOException, ProtocolException {
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return own(WorkflowReader.read(file));
        }
        if (!WorkflowReader.recognises(text)) {
            WorkflowFormatRegistry registry = formats.get();
            WorkflowFormatDescriptor format = registry.ofContent(name, text).orElse(null);
            if (format != null) {
                return format.create().read(text, file.toString(), registry.mappings(format.id()));
            }
        }
        return own(WorkflowReader.read(file));
    }

    private static ImportedWorkflow own(Workflow workflow) {
        return new ImportedWorkflow(workflow, List.of(), List.of());
    }

    private static Workflow read(ShippedWorkflow shipped) throws ProtocolException {
        URL location = shipped.location().get();
        String faulty = "The workflow " + shipped.id();
        String cure = "Tell those who contribute the bundle " + shipped.contributor() + ".";
        if (location == null) {
            throw new ProtocolException(
                    faulty, "is missing: the bundle " + shipped.contributor() + " has no file " + shipped.file(), cure);
        }
        try (InputStream stream = location.openStream()) {
            return WorkflowReader.read(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8), shipped.id() + ".json");
        } catch (IOException e) {
            throw new ProtocolException(faulty, "cannot be read: " + e.getMessage(), cure, e);
        }
    }
}
