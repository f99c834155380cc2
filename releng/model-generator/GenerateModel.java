/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of a model bundle from its genmodel, without an IDE. Run it through {@code generate-model}.
 *
 * <p>Arguments: the folder of the bundle, and optionally {@code --check}, which writes nothing and ends with exit code
 * 1 when what is there differs from what would be written.
 */
public class GenerateModel {

    private static final String HEADER =
            """
            /*
             * Copyright (c) 2026 Firn contributors.
             * SPDX-License-Identifier: EPL-2.0
             */
            """;
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \\t]+$", Pattern.MULTILINE);
    private static final Pattern EMPTY_USER_DOC = Pattern.compile(
            "[ \\t]*\\* <!-- (begin|end)-user-doc -->\\n" + "([ \\t]*\\*\\n(?=[ \\t]*\\* <!-- end-user-doc -->))?");
    private static final Pattern FIRST_COMMENT = Pattern.compile("\\A/\\*\\*.*?\\*/\\n", Pattern.DOTALL);

    private final Path bundle;
    private final Path scratch;

    private GenerateModel(Path bundle, Path scratch) {
        this.bundle = bundle;
        this.scratch = scratch;
    }

    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
        boolean check = List.of(arguments).contains("--check");
        Path scratch = Files.createTempDirectory("firn-model");
        try {
            Map<Path, String> wanted = new GenerateModel(bundle, scratch).generate();
            Map<Path, String> present = read(bundle, bundle.resolve("src-gen"), ".java");
            present.putAll(read(bundle, bundle.resolve("model"), ".genmodel"));
            if (check) {
                System.exit(report(present, wanted));
            }
            write(bundle, present, wanted);
        } finally {
            deleteTree(scratch);
        }
    }

    private Map<Path, String> generate() throws IOException {
        GenModelPackage.eINSTANCE.eClass();
        Path model = scratch.resolve("model");
        Files.createDirectories(model);
        try (Stream<Path> files = Files.list(bundle.resolve("model"))) {
            for (Path file : files.toList()) {
                Files.copy(file, model.resolve(file.getFileName()));
            }
        }
        EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), directoryUri(scratch));
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        try (Stream<Path> files = Files.list(model)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".genmodel"))
                    .sorted()
                    .toList()) {
                generate(resources, file);
            }
        }
        Map<Path, String> result = read(scratch, scratch.resolve("src-gen"), ".java");
        result.replaceAll((path, text) -> tidy(text));
        result.putAll(read(scratch, model, ".genmodel"));
        return result;
    }

    private void generate(ResourceSet resources, Path file) throws IOException {
        URI uri = URI.createPlatformResourceURI(bundle.getFileName() + "/model/" + file.getFileName(), true);
        Resource resource = resources.getResource(uri, true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        resource.save(Map.of(XMLResource.OPTION_LINE_WIDTH, 120));
        Generator generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                // Cannot merge, and need not, since the target folder is new. One that can needs the IDE's Java
                // tooling.
                return new JControlModel();
            }
        };
        generator
                .getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic diagnostic = generator.generate(
                genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model project", new BasicMonitor());
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(
                    "Generating from " + file.getFileName() + " failed: " + describe(diagnostic),
                    diagnostic.getException());
        }
    }

    private static String describe(Diagnostic diagnostic) {
        return diagnostic.getMessage()
                + diagnostic.getChildren().stream()
                        .map(GenerateModel::describe)
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    /** Our file header, four blanks for a tab, and nothing that a formatter would remove. */
    private static String tidy(String text) {
        String body = FIRST_COMMENT.matcher(text.replace("\r\n", "\n")).replaceFirst("");
        body = EMPTY_USER_DOC.matcher(body).replaceAll("");
        body = TRAILING_BLANKS.matcher(body.replace("\t", "    ")).replaceAll("");
        return HEADER + body.strip() + "\n";
    }

    private static Map<Path, String> read(Path root, Path folder, String suffix) throws IOException {
        Map<Path, String> result = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                    result.put(root.relativize(file), Files.readString(file));
                }
            }
        }
        return result;
    }

    private static int report(Map<Path, String> present, Map<Path, String> wanted) {
        List<Path> different = Stream.concat(present.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(present.get(path), wanted.get(path)))
                .sorted()
                .toList();
        for (Path path : different) {
            System.err.println("differs from what the generator gives: " + path);
        }
        if (!different.isEmpty()) {
            System.err.println("Run releng/generate-model and commit what it changes.");
        }
        return different.isEmpty() ? 0 : 1;
    }

    private static void write(Path bundle, Map<Path, String> present, Map<Path, String> wanted) throws IOException {
        for (Path path : present.keySet()) {
            if (!wanted.containsKey(path)) {
                Files.delete(bundle.resolve(path));
                System.out.println("deleted " + path);
            }
        }
        for (Map.Entry<Path, String> entry : wanted.entrySet()) {
            Path file = bundle.resolve(entry.getKey());
            if (!entry.getValue().equals(present.get(entry.getKey()))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
                System.out.println("wrote " + entry.getKey());
            }
        }
    }

    private static URI directoryUri(Path directory) {
        return URI.createFileURI(directory + "/");
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(GenerateModel::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
