/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data.impl;

import org.eclipse.emf.ecore.EClass;

import org.firn.model.data.DataPackage;
import org.firn.model.data.Document;

/**
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.impl.DocumentImpl#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends FileObjectImpl implements Document
{
    /**
     * @generated
     */
    protected DocumentImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return DataPackage.Literals.DOCUMENT;
    }

    /**
     * @generated
     */
    @Override
    public String getMediaType()
    {
        return (String)eGet(DataPackage.Literals.DOCUMENT__MEDIA_TYPE, true);
    }

    /**
     * @generated
     */
    @Override
    public void setMediaType(String newMediaType)
    {
        eSet(DataPackage.Literals.DOCUMENT__MEDIA_TYPE, newMediaType);
    }

} //DocumentImpl
