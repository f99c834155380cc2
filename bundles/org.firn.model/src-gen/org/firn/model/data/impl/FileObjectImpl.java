/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.FileObject;

/**
 * An implementation of the model object '<em><b>File Object</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.FileObjectImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.firn.model.data.impl.FileObjectImpl#getFileSize <em>File Size</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FileObjectImpl extends DataObjectImpl implements FileObject
{
    /**
     * @generated
     */
    protected FileObjectImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.FILE_OBJECT;
    }

    /**
     * @generated
     */
    @Override
    public String getFile()
    {
        return (String)eGet(DataPackage.Literals.FILE_OBJECT__FILE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFile(String newFile)
    {
        eSet(DataPackage.Literals.FILE_OBJECT__FILE, newFile);
    }

    /**
     * @generated
     */
    @Override
    public long getFileSize()
    {
        return (Long)eGet(DataPackage.Literals.FILE_OBJECT__FILE_SIZE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setFileSize(long newFileSize)
    {
        eSet(DataPackage.Literals.FILE_OBJECT__FILE_SIZE, newFileSize);
    }

} //FileObjectImpl
