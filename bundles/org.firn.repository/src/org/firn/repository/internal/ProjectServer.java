/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.cdo.common.branch.CDOBranchManager;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevisionManager;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.etypes.EtypesPackage;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.server.CDOServerUtil;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.IStore;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.CDODBUtil;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.embedded.CDOEmbeddedRepositoryConfig;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.net4j.CDONet4jServerUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionManager;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.acceptor.IAcceptor;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.db.IDBAdapter;
import org.eclipse.net4j.jvm.JVMUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.om.monitor.Monitor;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.WorkflowPackage;

/** CDO's server over the database of one project, and the session of this process with it. */
final class ProjectServer extends CDOEmbeddedRepositoryConfig implements AutoCloseable {

    /** The name of the repository within its server. */
    static final String REPOSITORY = "project";

    private static final int COMMIT_TIMEOUT_SECONDS = 600;
    private static final long SIGNAL_TIMEOUT_MILLIS = 60_000;

    private final IManagedContainer container;
    private final ProjectDatabase database;
    /** Names in a JVM are global, and a process may own several projects. */
    private final String jvmName = "firn-" + UUID.randomUUID();

    private @Nullable IStore store;

    private ProjectServer(IManagedContainer container, ProjectDatabase database) {
        super(REPOSITORY);
        this.container = container;
        this.database = database;
    }

    /**
     * Prepares what does not need the database. Loading the classes of CDO and of the model takes about as long as
     * opening the database, so that the two are worth doing at the same time.
     */
    static CompletableFuture<IManagedContainer> prepare() {
        return CompletableFuture.supplyAsync(
                ProjectServer::createContainer, task -> new Thread(task, "firn-repository-start").start());
    }

    private static IManagedContainer createContainer() {
        IManagedContainer container = ContainerUtil.createContainer();
        Net4jUtil.prepareContainer(container);
        JVMUtil.prepareContainer(container);
        CDONet4jServerUtil.prepareContainer(container);
        container.activate();
        DataPackage.eINSTANCE.getName();
        WorkflowPackage.eINSTANCE.getName();
        EresourcePackage.eINSTANCE.getName();
        EtypesPackage.eINSTANCE.getName();
        createMapping();
        CDOServerUtil.createSessionManager();
        CDONet4jUtil.createNet4jSessionConfiguration();
        return container;
    }

    private static IMappingStrategy createMapping() {
        // Ranges: a new version of a list stores what changed and not the whole list.
        IMappingStrategy mapping = CDODBUtil.createHorizontalMappingStrategy(true, false, true);
        // Tables are named after their package too, since plug-ins bring packages of their own.
        mapping.getProperties().put(IMappingStrategy.Props.QUALIFIED_NAMES, Boolean.TRUE.toString());
        return mapping;
    }

    static ProjectServer start(CompletableFuture<IManagedContainer> container, ProjectDatabase database) {
        ProjectServer server = new ProjectServer(container.join(), database);
        try {
            server.activate();
            server.getRepository().addHandler(new CommitCounter(database));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    @Override
    public IManagedContainer getContainer() {
        return container;
    }

    @Override
    public IStore createStore(IManagedContainer ignored) {
        IDBAdapter adapter = new ModernH2Adapter();
        var connections = adapter.createConnectionProvider(database.connections());
        IStore created = CDODBUtil.createStore(createMapping(), adapter, connections);
        store = created;
        return created;
    }

    @Override
    public void initProperties(IManagedContainer ignored, Map<String, String> properties) {
        properties.put(IRepository.Props.OVERRIDE_UUID, "");
        properties.put(IRepository.Props.SUPPORTING_AUDITS, Boolean.TRUE.toString());
        properties.put(IRepository.Props.SUPPORTING_BRANCHES, Boolean.FALSE.toString());
        // The project is one unit, which can be loaded with a few queries instead of one for each object.
        properties.put(IRepository.Props.SUPPORTING_UNITS, Boolean.TRUE.toString());
    }

    @Override
    public void initPackages(IRepository repository, List<EPackage> packages) {
        packages.add(DataPackage.eINSTANCE);
        packages.add(WorkflowPackage.eINSTANCE);
    }

    @Override
    public IAcceptor createAcceptor(IManagedContainer ignored) {
        return JVMUtil.getAcceptor(container, jvmName);
    }

    @Override
    public IConnector createConnector(IManagedContainer ignored) {
        return JVMUtil.getConnector(container, jvmName);
    }

    @Override
    public CDONet4jSessionConfiguration createSessionConfiguration(
            IConnector connector, CDOBranchManager branches, CDORevisionManager revisions) {
        CDONet4jSessionConfiguration configuration = super.createSessionConfiguration(connector, branches, revisions);
        configuration.setUserID(UserName.get());
        configuration.setSignalTimeout(SIGNAL_TIMEOUT_MILLIS);
        return configuration;
    }

    @Override
    public void modifySession(IRepository repository, CDONet4jSession session) {
        session.options().setCommitTimeout(COMMIT_TIMEOUT_SECONDS);
    }

    /**
     * Loads all objects of the project with a few queries. The session of this process shares the objects with the
     * server, so that nothing is transferred.
     */
    void loadAll(CDOView view, CDOID project) {
        IRepository repository = getRepository();
        InternalSession session = (InternalSession)
                repository.getSessionManager().getSession(view.getSession().getSessionID());
        InternalCDORevisionManager revisions = (InternalCDORevisionManager) repository.getRevisionManager();
        StoreThreadLocal.setSession(session);
        try {
            repository
                    .getUnitManager()
                    .getUnit(project)
                    .open(
                            session.getView(view.getViewID()),
                            revision -> {
                                revisions.addRevision(revision);
                                return true;
                            },
                            new Monitor());
        } finally {
            StoreThreadLocal.release();
        }
    }

    @Override
    public void close() {
        LifecycleUtil.deactivate(this);
        LifecycleUtil.deactivate(container);
        // The store ends it only after it has written some properties, so never when its database has failed.
        if (store instanceof DBStore failed && failed.getConnectionKeepAliveTimer() != null) {
            failed.getConnectionKeepAliveTimer().cancel();
        }
    }

    /** Tells the database of commits. */
    private record CommitCounter(ProjectDatabase database) implements IRepository.WriteAccessHandler {

        @Override
        public void handleTransactionBeforeCommitting(
                ITransaction transaction, IStoreAccessor.CommitContext context, OMMonitor monitor) {
            // Everybody who may join may commit.
        }

        @Override
        public void handleTransactionAfterCommitted(
                ITransaction transaction, IStoreAccessor.CommitContext context, OMMonitor monitor) {
            database.committed();
        }
    }
}
