/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.internal.cdo.CDOObjectImpl;

import org.firn.model.data.DataObject;
import org.firn.model.data.DataPackage;

/**
 * An implementation of the model object '<em><b>Object</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.DataObjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.firn.model.data.impl.DataObjectImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.firn.model.data.impl.DataObjectImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.firn.model.data.impl.DataObjectImpl#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DataObjectImpl extends CDOObjectImpl implements DataObject
{
    /**
     * @generated
     */
    protected DataObjectImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.DATA_OBJECT;
    }

    /**
     * @generated
     */
    @Override
    protected int eStaticFeatureCount()
    {
        return 0;
    }

    /**
     * @generated
     */
    @Override
    public String getName()
    {
        return (String)eGet(DataPackage.Literals.DATA_OBJECT__NAME, true);
    }

    /**
     * @generated
     */
    @Override
    public void setName(String newName)
    {
        eSet(DataPackage.Literals.DATA_OBJECT__NAME, newName);
    }

    /**
     * @generated
     */
    @Override
    public String getLabel()
    {
        return (String)eGet(DataPackage.Literals.DATA_OBJECT__LABEL, true);
    }

    /**
     * @generated
     */
    @Override
    public void setLabel(String newLabel)
    {
        eSet(DataPackage.Literals.DATA_OBJECT__LABEL, newLabel);
    }

    /**
     * @generated
     */
    @Override
    public String getComment()
    {
        return (String)eGet(DataPackage.Literals.DATA_OBJECT__COMMENT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setComment(String newComment)
    {
        eSet(DataPackage.Literals.DATA_OBJECT__COMMENT, newComment);
    }

    /**
     * @generated
     */
    @Override
    public String getFingerprint()
    {
        return (String)eGet(DataPackage.Literals.DATA_OBJECT__FINGERPRINT, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFingerprint(String newFingerprint)
    {
        eSet(DataPackage.Literals.DATA_OBJECT__FINGERPRINT, newFingerprint);
    }

} //DataObjectImpl
