/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.ShippedWorkflow;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowCatalogue;
import org.firn.protocol.workflow.WorkflowInput;

/** Asks what a new project is to be: its name, its place, and the workflow that it begins with. */
final class NewProjectDialog extends TitleAreaDialog {
    private static final String EMPTY = "Nothing: add protocols one by one";
    private static final String FILE = "A workflow file\u2026";
    private static final int WIDTH_IN_CHARACTERS = 90;
    private static final int LINES = 24;

    private final WorkflowCatalogue catalogue;
    private final Path folder;
    private final Map<String, Text> values = new LinkedHashMap<>();
    private @Nullable Workflow workflow;
    private Text name;
    private Text place;
    private Combo from;
    private Button start;
    private ScrolledComposite scrolled;
    private Composite inputs;
    private boolean placeTyped;
    private @Nullable NewProject answer;

    /** @param folder where new projects are made unless the user says otherwise */
    NewProjectDialog(Shell shell, WorkflowCatalogue catalogue, Path folder) {
        super(shell);
        this.catalogue = catalogue;
        this.folder = folder;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was asked for; null when the user went away. */
    @Nullable
    NewProject answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New project");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(form);
        setTitle("New project");
        setMessage("A project keeps everything in one folder, which can be moved as a whole.");
        label(form, "&Name");
        name = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        label(form, "&Folder");
        place = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        browse(form);
        label(form, "&Begin with");
        from = new Combo(form, SWT.READ_ONLY);
        from.add(EMPTY);
        catalogue.shipped().forEach(shipped -> from.add(shipped.name()));
        from.add(FILE);
        from.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(from);
        scrolled = new ScrolledComposite(form, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(scrolled);
        inputs = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(inputs);
        start = new Button(form, SWT.CHECK);
        start.setText("&Start its runs at once");
        start.setEnabled(false);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(start);
        listen();
        return area;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private void browse(Composite form) {
        Button browse = new Button(form, SWT.PUSH);
        browse.setText("B&rowse\u2026");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setMessage("The folder in which the project's own folder is to be made");
            dialog.setFilterPath(folder.toString());
            String chosen = dialog.open();
            if (chosen != null) {
                placeTyped = true;
                place.setText(Path.of(chosen).resolve(folderName()).toString());
            }
        }));
    }

    private void listen() {
        name.addModifyListener(event -> {
            if (!placeTyped) {
                place.setText(folder.resolve(folderName()).toString());
                placeTyped = false;
            }
            check();
        });
        place.addModifyListener(event -> {
            placeTyped = place.isFocusControl() || placeTyped;
            check();
        });
        from.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    private String folderName() {
        String plain = name.getText().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return plain.isEmpty() ? "project" : plain;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), convertHeightInCharsToPixels(LINES));
    }

    private void choose() {
        int index = from.getSelectionIndex();
        List<ShippedWorkflow> shipped = catalogue.shipped();
        try {
            if (index <= 0) {
                workflow = null;
            } else if (index <= shipped.size()) {
                workflow = catalogue.read(shipped.get(index - 1).id());
            } else {
                FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
                dialog.setFilterExtensions(new String[] {"*.json", "*"});
                String file = dialog.open();
                workflow = file == null ? null : catalogue.read(file);
                if (file == null) {
                    from.select(0);
                }
            }
        } catch (ProtocolException e) {
            workflow = null;
            from.select(0);
            setErrorMessage(e.getMessage());
            return;
        }
        showInputs();
        check();
    }

    private void showInputs() {
        for (Control child : inputs.getChildren()) {
            child.dispose();
        }
        values.clear();
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(inputs);
        Workflow chosen = workflow;
        start.setEnabled(chosen != null);
        if (chosen != null) {
            Label description = new Label(inputs, SWT.WRAP);
            description.setText(chosen.description());
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .span(3, 1)
                    .hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                    .applyTo(description);
            chosen.inputs().stream().map(WorkflowInput::spec).forEach(this::input);
        }
        inputs.setSize(inputs.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        inputs.layout(true, true);
        scrolled.setMinHeight(inputs.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    private void input(ParameterSpec spec) {
        label(inputs, spec.label());
        Text value = new Text(inputs, SWT.BORDER);
        value.setText(spec.defaultValue().map(Object::toString).orElse(""));
        value.setToolTipText(spec.help());
        value.setMessage(spec.isRequired() ? "needed" : "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        value.addModifyListener(event -> check());
        values.put(spec.name(), value);
        if (spec.type() == ParameterType.FILE || spec.type() == ParameterType.PATH) {
            Button browse = new Button(inputs, SWT.PUSH);
            browse.setText("Browse\u2026");
            browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                String file = new FileDialog(getShell(), SWT.OPEN).open();
                if (file != null) {
                    value.setText(file);
                }
            }));
        } else {
            label(inputs, spec.unit());
        }
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        values.forEach((input, text) -> {
            if (!text.getText().isBlank()) {
                given.put(input, text.getText().strip());
            }
        });
        return given;
    }

    private void check() {
        List<String> complaints = new ArrayList<>();
        if (name.getText().isBlank()) {
            setErrorMessage(null);
        } else if (place.getText().isBlank()) {
            complaints.add("Say in which folder the project is to be.");
        } else if (Files.exists(Path.of(place.getText().strip()).resolve("project.json"))) {
            complaints.add("There is a project in that folder already. Open it, or choose another folder.");
        }
        Workflow chosen = workflow;
        if (chosen != null) {
            WorkflowBinding binding = WorkflowBinding.of(chosen, given());
            binding.problems().forEach(problem -> complaints.add(problem.toString()));
            binding.missing().forEach(problem -> complaints.add(problem.toString()));
        }
        setErrorMessage(name.getText().isBlank() || complaints.isEmpty() ? null : complaints.get(0));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!name.getText().isBlank() && complaints.isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        answer = new NewProject(
                Path.of(place.getText().strip()),
                name.getText().strip(),
                workflow,
                given(),
                workflow != null && start.getSelection());
        super.okPressed();
    }
}
