/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- begin-model-doc -->
 * The data of a project: headers of data objects, which live in the repository, and the schemas of items, which live in item tables.
 * <!-- end-model-doc -->
 * @see org.firn.model.data.DataFactory
 * @model kind="package"
 * @generated
 */
public interface DataPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "data";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "http://firn.org/data/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "data";

    /**
     * The singleton instance of the package.
     * @generated
     */
    DataPackage eINSTANCE = org.firn.model.data.impl.DataPackageImpl.init();

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.DataObjectImpl <em>Object</em>}' class.
     * @see org.firn.model.data.impl.DataObjectImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getDataObject()
     * @generated
     */
    int DATA_OBJECT = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_OBJECT__NAME = 0;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_OBJECT__LABEL = 1;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_OBJECT__COMMENT = 2;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_OBJECT__FINGERPRINT = 3;

    /**
     * The number of structural features of the '<em>Object</em>' class.
     * @generated
     * @ordered
     */
    int DATA_OBJECT_FEATURE_COUNT = 4;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.ItemSetImpl <em>Item Set</em>}' class.
     * @see org.firn.model.data.impl.ItemSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getItemSet()
     * @generated
     */
    int ITEM_SET = 1;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__NAME = DATA_OBJECT__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__LABEL = DATA_OBJECT__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__COMMENT = DATA_OBJECT__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__FINGERPRINT = DATA_OBJECT__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__TABLE = DATA_OBJECT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__SIZE = DATA_OBJECT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__STATE = DATA_OBJECT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM_SET__FAILED_ITEMS = DATA_OBJECT_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Item Set</em>' class.
     * @generated
     * @ordered
     */
    int ITEM_SET_FEATURE_COUNT = DATA_OBJECT_FEATURE_COUNT + 4;

    /**
     * The meta object id for the '{@link org.firn.model.data.Acquisition <em>Acquisition</em>}' class.
     * @see org.firn.model.data.Acquisition
     * @see org.firn.model.data.impl.DataPackageImpl#getAcquisition()
     * @generated
     */
    int ACQUISITION = 2;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACQUISITION__VOLTAGE = 0;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACQUISITION__SPHERICAL_ABERRATION = 1;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACQUISITION__AMPLITUDE_CONTRAST = 2;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACQUISITION__MAGNIFICATION = 3;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACQUISITION__INITIAL_DOSE = 4;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACQUISITION__DOSE_PER_FRAME = 5;

    /**
     * The number of structural features of the '<em>Acquisition</em>' class.
     * @generated
     * @ordered
     */
    int ACQUISITION_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.ImageSetImpl <em>Image Set</em>}' class.
     * @see org.firn.model.data.impl.ImageSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getImageSet()
     * @generated
     */
    int IMAGE_SET = 3;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__VOLTAGE = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__SPHERICAL_ABERRATION = ITEM_SET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__AMPLITUDE_CONTRAST = ITEM_SET_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__MAGNIFICATION = ITEM_SET_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__INITIAL_DOSE = ITEM_SET_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__DOSE_PER_FRAME = ITEM_SET_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__SAMPLING_RATE = ITEM_SET_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__WIDTH = ITEM_SET_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_SET__HEIGHT = ITEM_SET_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Image Set</em>' class.
     * @generated
     * @ordered
     */
    int IMAGE_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 9;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.MovieSetImpl <em>Movie Set</em>}' class.
     * @see org.firn.model.data.impl.MovieSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getMovieSet()
     * @generated
     */
    int MOVIE_SET = 4;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__NAME = IMAGE_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__LABEL = IMAGE_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__COMMENT = IMAGE_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__FINGERPRINT = IMAGE_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__TABLE = IMAGE_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__SIZE = IMAGE_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__STATE = IMAGE_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__FAILED_ITEMS = IMAGE_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__VOLTAGE = IMAGE_SET__VOLTAGE;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__SPHERICAL_ABERRATION = IMAGE_SET__SPHERICAL_ABERRATION;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__AMPLITUDE_CONTRAST = IMAGE_SET__AMPLITUDE_CONTRAST;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__MAGNIFICATION = IMAGE_SET__MAGNIFICATION;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__INITIAL_DOSE = IMAGE_SET__INITIAL_DOSE;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__DOSE_PER_FRAME = IMAGE_SET__DOSE_PER_FRAME;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__SAMPLING_RATE = IMAGE_SET__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__WIDTH = IMAGE_SET__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__HEIGHT = IMAGE_SET__HEIGHT;

    /**
     * The feature id for the '<em><b>Frames</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__FRAMES = IMAGE_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Gain File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__GAIN_FILE = IMAGE_SET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Dark File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE_SET__DARK_FILE = IMAGE_SET_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Movie Set</em>' class.
     * @generated
     * @ordered
     */
    int MOVIE_SET_FEATURE_COUNT = IMAGE_SET_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.MicrographSetImpl <em>Micrograph Set</em>}' class.
     * @see org.firn.model.data.impl.MicrographSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getMicrographSet()
     * @generated
     */
    int MICROGRAPH_SET = 5;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__NAME = IMAGE_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__LABEL = IMAGE_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__COMMENT = IMAGE_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__FINGERPRINT = IMAGE_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__TABLE = IMAGE_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__SIZE = IMAGE_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__STATE = IMAGE_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__FAILED_ITEMS = IMAGE_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__VOLTAGE = IMAGE_SET__VOLTAGE;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__SPHERICAL_ABERRATION = IMAGE_SET__SPHERICAL_ABERRATION;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__AMPLITUDE_CONTRAST = IMAGE_SET__AMPLITUDE_CONTRAST;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__MAGNIFICATION = IMAGE_SET__MAGNIFICATION;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__INITIAL_DOSE = IMAGE_SET__INITIAL_DOSE;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__DOSE_PER_FRAME = IMAGE_SET__DOSE_PER_FRAME;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__SAMPLING_RATE = IMAGE_SET__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__WIDTH = IMAGE_SET__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__HEIGHT = IMAGE_SET__HEIGHT;

    /**
     * The feature id for the '<em><b>Dose Weighted</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET__DOSE_WEIGHTED = IMAGE_SET_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Micrograph Set</em>' class.
     * @generated
     * @ordered
     */
    int MICROGRAPH_SET_FEATURE_COUNT = IMAGE_SET_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.ParticleSetImpl <em>Particle Set</em>}' class.
     * @see org.firn.model.data.impl.ParticleSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getParticleSet()
     * @generated
     */
    int PARTICLE_SET = 6;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__NAME = IMAGE_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__LABEL = IMAGE_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__COMMENT = IMAGE_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__FINGERPRINT = IMAGE_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__TABLE = IMAGE_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__SIZE = IMAGE_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__STATE = IMAGE_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__FAILED_ITEMS = IMAGE_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__VOLTAGE = IMAGE_SET__VOLTAGE;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__SPHERICAL_ABERRATION = IMAGE_SET__SPHERICAL_ABERRATION;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__AMPLITUDE_CONTRAST = IMAGE_SET__AMPLITUDE_CONTRAST;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__MAGNIFICATION = IMAGE_SET__MAGNIFICATION;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__INITIAL_DOSE = IMAGE_SET__INITIAL_DOSE;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__DOSE_PER_FRAME = IMAGE_SET__DOSE_PER_FRAME;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__SAMPLING_RATE = IMAGE_SET__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__WIDTH = IMAGE_SET__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__HEIGHT = IMAGE_SET__HEIGHT;

    /**
     * The feature id for the '<em><b>Box Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__BOX_SIZE = IMAGE_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Alignment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__ALIGNMENT = IMAGE_SET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Has Ctf</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__HAS_CTF = IMAGE_SET_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Phase Flipped</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__PHASE_FLIPPED = IMAGE_SET_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Contrast Inverted</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__CONTRAST_INVERTED = IMAGE_SET_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Normalized</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE_SET__NORMALIZED = IMAGE_SET_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Particle Set</em>' class.
     * @generated
     * @ordered
     */
    int PARTICLE_SET_FEATURE_COUNT = IMAGE_SET_FEATURE_COUNT + 6;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.AverageSetImpl <em>Average Set</em>}' class.
     * @see org.firn.model.data.impl.AverageSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getAverageSet()
     * @generated
     */
    int AVERAGE_SET = 7;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__NAME = IMAGE_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__LABEL = IMAGE_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__COMMENT = IMAGE_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__FINGERPRINT = IMAGE_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__TABLE = IMAGE_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__SIZE = IMAGE_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__STATE = IMAGE_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__FAILED_ITEMS = IMAGE_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__VOLTAGE = IMAGE_SET__VOLTAGE;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__SPHERICAL_ABERRATION = IMAGE_SET__SPHERICAL_ABERRATION;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__AMPLITUDE_CONTRAST = IMAGE_SET__AMPLITUDE_CONTRAST;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__MAGNIFICATION = IMAGE_SET__MAGNIFICATION;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__INITIAL_DOSE = IMAGE_SET__INITIAL_DOSE;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__DOSE_PER_FRAME = IMAGE_SET__DOSE_PER_FRAME;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__SAMPLING_RATE = IMAGE_SET__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__WIDTH = IMAGE_SET__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE_SET__HEIGHT = IMAGE_SET__HEIGHT;

    /**
     * The number of structural features of the '<em>Average Set</em>' class.
     * @generated
     * @ordered
     */
    int AVERAGE_SET_FEATURE_COUNT = IMAGE_SET_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.CoordinateSetImpl <em>Coordinate Set</em>}' class.
     * @see org.firn.model.data.impl.CoordinateSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getCoordinateSet()
     * @generated
     */
    int COORDINATE_SET = 8;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__SAMPLING_RATE = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Box Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__BOX_SIZE = ITEM_SET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Particle Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE_SET__PARTICLE_DIAMETER = ITEM_SET_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Coordinate Set</em>' class.
     * @generated
     * @ordered
     */
    int COORDINATE_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.CtfSetImpl <em>Ctf Set</em>}' class.
     * @see org.firn.model.data.impl.CtfSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getCtfSet()
     * @generated
     */
    int CTF_SET = 9;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The number of structural features of the '<em>Ctf Set</em>' class.
     * @generated
     * @ordered
     */
    int CTF_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.MotionSetImpl <em>Motion Set</em>}' class.
     * @see org.firn.model.data.impl.MotionSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getMotionSet()
     * @generated
     */
    int MOTION_SET = 10;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__SAMPLING_RATE = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Frames</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOTION_SET__FRAMES = ITEM_SET_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Motion Set</em>' class.
     * @generated
     * @ordered
     */
    int MOTION_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.ClassSet2DImpl <em>Class Set2 D</em>}' class.
     * @see org.firn.model.data.impl.ClassSet2DImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getClassSet2D()
     * @generated
     */
    int CLASS_SET2_D = 11;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__NAME = IMAGE_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__LABEL = IMAGE_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__COMMENT = IMAGE_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__FINGERPRINT = IMAGE_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__TABLE = IMAGE_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__SIZE = IMAGE_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__STATE = IMAGE_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__FAILED_ITEMS = IMAGE_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__VOLTAGE = IMAGE_SET__VOLTAGE;

    /**
     * The feature id for the '<em><b>Spherical Aberration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__SPHERICAL_ABERRATION = IMAGE_SET__SPHERICAL_ABERRATION;

    /**
     * The feature id for the '<em><b>Amplitude Contrast</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__AMPLITUDE_CONTRAST = IMAGE_SET__AMPLITUDE_CONTRAST;

    /**
     * The feature id for the '<em><b>Magnification</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__MAGNIFICATION = IMAGE_SET__MAGNIFICATION;

    /**
     * The feature id for the '<em><b>Initial Dose</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__INITIAL_DOSE = IMAGE_SET__INITIAL_DOSE;

    /**
     * The feature id for the '<em><b>Dose Per Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__DOSE_PER_FRAME = IMAGE_SET__DOSE_PER_FRAME;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__SAMPLING_RATE = IMAGE_SET__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__WIDTH = IMAGE_SET__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__HEIGHT = IMAGE_SET__HEIGHT;

    /**
     * The feature id for the '<em><b>Box Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__BOX_SIZE = IMAGE_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Members</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__MEMBERS = IMAGE_SET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Member Count</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D__MEMBER_COUNT = IMAGE_SET_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Class Set2 D</em>' class.
     * @generated
     * @ordered
     */
    int CLASS_SET2_D_FEATURE_COUNT = IMAGE_SET_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.FscSetImpl <em>Fsc Set</em>}' class.
     * @see org.firn.model.data.impl.FscSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getFscSet()
     * @generated
     */
    int FSC_SET = 12;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__SAMPLING_RATE = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Threshold</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__THRESHOLD = ITEM_SET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Resolution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_SET__RESOLUTION = ITEM_SET_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Fsc Set</em>' class.
     * @generated
     * @ordered
     */
    int FSC_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.StatisticSetImpl <em>Statistic Set</em>}' class.
     * @see org.firn.model.data.impl.StatisticSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getStatisticSet()
     * @generated
     */
    int STATISTIC_SET = 13;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The number of structural features of the '<em>Statistic Set</em>' class.
     * @generated
     * @ordered
     */
    int STATISTIC_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.SequenceSetImpl <em>Sequence Set</em>}' class.
     * @see org.firn.model.data.impl.SequenceSetImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getSequenceSet()
     * @generated
     */
    int SEQUENCE_SET = 14;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__NAME = ITEM_SET__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__LABEL = ITEM_SET__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__COMMENT = ITEM_SET__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__FINGERPRINT = ITEM_SET__FINGERPRINT;

    /**
     * The feature id for the '<em><b>Table</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__TABLE = ITEM_SET__TABLE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__SIZE = ITEM_SET__SIZE;

    /**
     * The feature id for the '<em><b>State</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__STATE = ITEM_SET__STATE;

    /**
     * The feature id for the '<em><b>Failed Items</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__FAILED_ITEMS = ITEM_SET__FAILED_ITEMS;

    /**
     * The feature id for the '<em><b>Aligned</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET__ALIGNED = ITEM_SET_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Sequence Set</em>' class.
     * @generated
     * @ordered
     */
    int SEQUENCE_SET_FEATURE_COUNT = ITEM_SET_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.FileObjectImpl <em>File Object</em>}' class.
     * @see org.firn.model.data.impl.FileObjectImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getFileObject()
     * @generated
     */
    int FILE_OBJECT = 15;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_OBJECT__NAME = DATA_OBJECT__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_OBJECT__LABEL = DATA_OBJECT__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_OBJECT__COMMENT = DATA_OBJECT__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_OBJECT__FINGERPRINT = DATA_OBJECT__FINGERPRINT;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_OBJECT__FILE = DATA_OBJECT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>File Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_OBJECT__FILE_SIZE = DATA_OBJECT_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>File Object</em>' class.
     * @generated
     * @ordered
     */
    int FILE_OBJECT_FEATURE_COUNT = DATA_OBJECT_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.GridImpl <em>Grid</em>}' class.
     * @see org.firn.model.data.impl.GridImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getGrid()
     * @generated
     */
    int GRID = 16;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__NAME = FILE_OBJECT__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__LABEL = FILE_OBJECT__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__COMMENT = FILE_OBJECT__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__FINGERPRINT = FILE_OBJECT__FINGERPRINT;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__FILE = FILE_OBJECT__FILE;

    /**
     * The feature id for the '<em><b>File Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__FILE_SIZE = FILE_OBJECT__FILE_SIZE;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__SAMPLING_RATE = FILE_OBJECT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__WIDTH = FILE_OBJECT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__HEIGHT = FILE_OBJECT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Depth</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GRID__DEPTH = FILE_OBJECT_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Grid</em>' class.
     * @generated
     * @ordered
     */
    int GRID_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 4;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.VolumeImpl <em>Volume</em>}' class.
     * @see org.firn.model.data.impl.VolumeImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getVolume()
     * @generated
     */
    int VOLUME = 17;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__NAME = GRID__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__LABEL = GRID__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__COMMENT = GRID__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__FINGERPRINT = GRID__FINGERPRINT;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__FILE = GRID__FILE;

    /**
     * The feature id for the '<em><b>File Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__FILE_SIZE = GRID__FILE_SIZE;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__SAMPLING_RATE = GRID__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__WIDTH = GRID__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__HEIGHT = GRID__HEIGHT;

    /**
     * The feature id for the '<em><b>Depth</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__DEPTH = GRID__DEPTH;

    /**
     * The feature id for the '<em><b>Half Map1</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__HALF_MAP1 = GRID_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Half Map2</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__HALF_MAP2 = GRID_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Symmetry</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__SYMMETRY = GRID_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Resolution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int VOLUME__RESOLUTION = GRID_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Volume</em>' class.
     * @generated
     * @ordered
     */
    int VOLUME_FEATURE_COUNT = GRID_FEATURE_COUNT + 4;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.MaskImpl <em>Mask</em>}' class.
     * @see org.firn.model.data.impl.MaskImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getMask()
     * @generated
     */
    int MASK = 18;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__NAME = GRID__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__LABEL = GRID__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__COMMENT = GRID__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__FINGERPRINT = GRID__FINGERPRINT;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__FILE = GRID__FILE;

    /**
     * The feature id for the '<em><b>File Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__FILE_SIZE = GRID__FILE_SIZE;

    /**
     * The feature id for the '<em><b>Sampling Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__SAMPLING_RATE = GRID__SAMPLING_RATE;

    /**
     * The feature id for the '<em><b>Width</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__WIDTH = GRID__WIDTH;

    /**
     * The feature id for the '<em><b>Height</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__HEIGHT = GRID__HEIGHT;

    /**
     * The feature id for the '<em><b>Depth</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MASK__DEPTH = GRID__DEPTH;

    /**
     * The number of structural features of the '<em>Mask</em>' class.
     * @generated
     * @ordered
     */
    int MASK_FEATURE_COUNT = GRID_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.AtomicStructureImpl <em>Atomic Structure</em>}' class.
     * @see org.firn.model.data.impl.AtomicStructureImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getAtomicStructure()
     * @generated
     */
    int ATOMIC_STRUCTURE = 19;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE__NAME = FILE_OBJECT__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE__LABEL = FILE_OBJECT__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE__COMMENT = FILE_OBJECT__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE__FINGERPRINT = FILE_OBJECT__FINGERPRINT;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE__FILE = FILE_OBJECT__FILE;

    /**
     * The feature id for the '<em><b>File Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE__FILE_SIZE = FILE_OBJECT__FILE_SIZE;

    /**
     * The number of structural features of the '<em>Atomic Structure</em>' class.
     * @generated
     * @ordered
     */
    int ATOMIC_STRUCTURE_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.firn.model.data.impl.DocumentImpl <em>Document</em>}' class.
     * @see org.firn.model.data.impl.DocumentImpl
     * @see org.firn.model.data.impl.DataPackageImpl#getDocument()
     * @generated
     */
    int DOCUMENT = 20;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__NAME = FILE_OBJECT__NAME;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__LABEL = FILE_OBJECT__LABEL;

    /**
     * The feature id for the '<em><b>Comment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__COMMENT = FILE_OBJECT__COMMENT;

    /**
     * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__FINGERPRINT = FILE_OBJECT__FINGERPRINT;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__FILE = FILE_OBJECT__FILE;

    /**
     * The feature id for the '<em><b>File Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__FILE_SIZE = FILE_OBJECT__FILE_SIZE;

    /**
     * The feature id for the '<em><b>Media Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENT__MEDIA_TYPE = FILE_OBJECT_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Document</em>' class.
     * @generated
     * @ordered
     */
    int DOCUMENT_FEATURE_COUNT = FILE_OBJECT_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.firn.model.data.Item <em>Item</em>}' class.
     * @see org.firn.model.data.Item
     * @see org.firn.model.data.impl.DataPackageImpl#getItem()
     * @generated
     */
    int ITEM = 21;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ITEM__ID = 0;

    /**
     * The number of structural features of the '<em>Item</em>' class.
     * @generated
     * @ordered
     */
    int ITEM_FEATURE_COUNT = 1;

    /**
     * The meta object id for the '{@link org.firn.model.data.ImageLocation <em>Image Location</em>}' class.
     * @see org.firn.model.data.ImageLocation
     * @see org.firn.model.data.impl.DataPackageImpl#getImageLocation()
     * @generated
     */
    int IMAGE_LOCATION = 22;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_LOCATION__FILE = 0;

    /**
     * The feature id for the '<em><b>Index</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_LOCATION__INDEX = 1;

    /**
     * The number of structural features of the '<em>Image Location</em>' class.
     * @generated
     * @ordered
     */
    int IMAGE_LOCATION_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.MicrographKey <em>Micrograph Key</em>}' class.
     * @see org.firn.model.data.MicrographKey
     * @see org.firn.model.data.impl.DataPackageImpl#getMicrographKey()
     * @generated
     */
    int MICROGRAPH_KEY = 23;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_KEY__ID = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH_KEY__NAME = 1;

    /**
     * The number of structural features of the '<em>Micrograph Key</em>' class.
     * @generated
     * @ordered
     */
    int MICROGRAPH_KEY_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.Position <em>Position</em>}' class.
     * @see org.firn.model.data.Position
     * @see org.firn.model.data.impl.DataPackageImpl#getPosition()
     * @generated
     */
    int POSITION = 24;

    /**
     * The feature id for the '<em><b>X</b></em>' attribute.
     * @generated
     * @ordered
     */
    int POSITION__X = 0;

    /**
     * The feature id for the '<em><b>Y</b></em>' attribute.
     * @generated
     * @ordered
     */
    int POSITION__Y = 1;

    /**
     * The number of structural features of the '<em>Position</em>' class.
     * @generated
     * @ordered
     */
    int POSITION_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.CtfParameters <em>Ctf Parameters</em>}' class.
     * @see org.firn.model.data.CtfParameters
     * @see org.firn.model.data.impl.DataPackageImpl#getCtfParameters()
     * @generated
     */
    int CTF_PARAMETERS = 25;

    /**
     * The feature id for the '<em><b>Defocus U</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS__DEFOCUS_U = 0;

    /**
     * The feature id for the '<em><b>Defocus V</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS__DEFOCUS_V = 1;

    /**
     * The feature id for the '<em><b>Defocus Angle</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS__DEFOCUS_ANGLE = 2;

    /**
     * The feature id for the '<em><b>Phase Shift</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS__PHASE_SHIFT = 3;

    /**
     * The feature id for the '<em><b>Resolution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS__RESOLUTION = 4;

    /**
     * The feature id for the '<em><b>Fit Quality</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS__FIT_QUALITY = 5;

    /**
     * The number of structural features of the '<em>Ctf Parameters</em>' class.
     * @generated
     * @ordered
     */
    int CTF_PARAMETERS_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.firn.model.data.Transform <em>Transform</em>}' class.
     * @see org.firn.model.data.Transform
     * @see org.firn.model.data.impl.DataPackageImpl#getTransform()
     * @generated
     */
    int TRANSFORM = 26;

    /**
     * The feature id for the '<em><b>Rot</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TRANSFORM__ROT = 0;

    /**
     * The feature id for the '<em><b>Tilt</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TRANSFORM__TILT = 1;

    /**
     * The feature id for the '<em><b>Psi</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TRANSFORM__PSI = 2;

    /**
     * The feature id for the '<em><b>Shift X</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TRANSFORM__SHIFT_X = 3;

    /**
     * The feature id for the '<em><b>Shift Y</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TRANSFORM__SHIFT_Y = 4;

    /**
     * The feature id for the '<em><b>Mirrored</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TRANSFORM__MIRRORED = 5;

    /**
     * The number of structural features of the '<em>Transform</em>' class.
     * @generated
     * @ordered
     */
    int TRANSFORM_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.firn.model.data.ImageItem <em>Image Item</em>}' class.
     * @see org.firn.model.data.ImageItem
     * @see org.firn.model.data.impl.DataPackageImpl#getImageItem()
     * @generated
     */
    int IMAGE_ITEM = 27;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMAGE_ITEM__ID = ITEM__ID;

    /**
     * The feature id for the '<em><b>Image</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int IMAGE_ITEM__IMAGE = ITEM_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Image Item</em>' class.
     * @generated
     * @ordered
     */
    int IMAGE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.firn.model.data.Movie <em>Movie</em>}' class.
     * @see org.firn.model.data.Movie
     * @see org.firn.model.data.impl.DataPackageImpl#getMovie()
     * @generated
     */
    int MOVIE = 28;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE__ID = IMAGE_ITEM__ID;

    /**
     * The feature id for the '<em><b>Image</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MOVIE__IMAGE = IMAGE_ITEM__IMAGE;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE__NAME = IMAGE_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Frames</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE__FRAMES = IMAGE_ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Optics Group</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOVIE__OPTICS_GROUP = IMAGE_ITEM_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Movie</em>' class.
     * @generated
     * @ordered
     */
    int MOVIE_FEATURE_COUNT = IMAGE_ITEM_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.firn.model.data.Micrograph <em>Micrograph</em>}' class.
     * @see org.firn.model.data.Micrograph
     * @see org.firn.model.data.impl.DataPackageImpl#getMicrograph()
     * @generated
     */
    int MICROGRAPH = 29;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH__ID = IMAGE_ITEM__ID;

    /**
     * The feature id for the '<em><b>Image</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MICROGRAPH__IMAGE = IMAGE_ITEM__IMAGE;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH__NAME = IMAGE_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Optics Group</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MICROGRAPH__OPTICS_GROUP = IMAGE_ITEM_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Micrograph</em>' class.
     * @generated
     * @ordered
     */
    int MICROGRAPH_FEATURE_COUNT = IMAGE_ITEM_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.Coordinate <em>Coordinate</em>}' class.
     * @see org.firn.model.data.Coordinate
     * @see org.firn.model.data.impl.DataPackageImpl#getCoordinate()
     * @generated
     */
    int COORDINATE = 30;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE__ID = ITEM__ID;

    /**
     * The feature id for the '<em><b>X</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE__X = ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Y</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE__Y = ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Micrograph</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int COORDINATE__MICROGRAPH = ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Score</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE__SCORE = ITEM_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COORDINATE__DIAMETER = ITEM_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Coordinate</em>' class.
     * @generated
     * @ordered
     */
    int COORDINATE_FEATURE_COUNT = ITEM_FEATURE_COUNT + 5;

    /**
     * The meta object id for the '{@link org.firn.model.data.Particle <em>Particle</em>}' class.
     * @see org.firn.model.data.Particle
     * @see org.firn.model.data.impl.DataPackageImpl#getParticle()
     * @generated
     */
    int PARTICLE = 31;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__ID = IMAGE_ITEM__ID;

    /**
     * The feature id for the '<em><b>Image</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PARTICLE__IMAGE = IMAGE_ITEM__IMAGE;

    /**
     * The feature id for the '<em><b>Micrograph</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PARTICLE__MICROGRAPH = IMAGE_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Coordinate</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PARTICLE__COORDINATE = IMAGE_ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Ctf</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PARTICLE__CTF = IMAGE_ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Transform</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PARTICLE__TRANSFORM = IMAGE_ITEM_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Acquisition</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PARTICLE__ACQUISITION = IMAGE_ITEM_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Optics Group</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__OPTICS_GROUP = IMAGE_ITEM_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Class Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__CLASS_ID = IMAGE_ITEM_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Half Set</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__HALF_SET = IMAGE_ITEM_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Score</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__SCORE = IMAGE_ITEM_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Class Probability</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__CLASS_PROBABILITY = IMAGE_ITEM_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Log Likelihood</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PARTICLE__LOG_LIKELIHOOD = IMAGE_ITEM_FEATURE_COUNT + 10;

    /**
     * The number of structural features of the '<em>Particle</em>' class.
     * @generated
     * @ordered
     */
    int PARTICLE_FEATURE_COUNT = IMAGE_ITEM_FEATURE_COUNT + 11;

    /**
     * The meta object id for the '{@link org.firn.model.data.Average <em>Average</em>}' class.
     * @see org.firn.model.data.Average
     * @see org.firn.model.data.impl.DataPackageImpl#getAverage()
     * @generated
     */
    int AVERAGE = 32;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE__ID = IMAGE_ITEM__ID;

    /**
     * The feature id for the '<em><b>Image</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int AVERAGE__IMAGE = IMAGE_ITEM__IMAGE;

    /**
     * The feature id for the '<em><b>Count</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AVERAGE__COUNT = IMAGE_ITEM_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Average</em>' class.
     * @generated
     * @ordered
     */
    int AVERAGE_FEATURE_COUNT = IMAGE_ITEM_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.firn.model.data.Class2D <em>Class2 D</em>}' class.
     * @see org.firn.model.data.Class2D
     * @see org.firn.model.data.impl.DataPackageImpl#getClass2D()
     * @generated
     */
    int CLASS2_D = 33;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS2_D__ID = IMAGE_ITEM__ID;

    /**
     * The feature id for the '<em><b>Image</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CLASS2_D__IMAGE = IMAGE_ITEM__IMAGE;

    /**
     * The feature id for the '<em><b>Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS2_D__SIZE = IMAGE_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Resolution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CLASS2_D__RESOLUTION = IMAGE_ITEM_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Class2 D</em>' class.
     * @generated
     * @ordered
     */
    int CLASS2_D_FEATURE_COUNT = IMAGE_ITEM_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.firn.model.data.CtfModel <em>Ctf Model</em>}' class.
     * @see org.firn.model.data.CtfModel
     * @see org.firn.model.data.impl.DataPackageImpl#getCtfModel()
     * @generated
     */
    int CTF_MODEL = 34;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__ID = ITEM__ID;

    /**
     * The feature id for the '<em><b>Defocus U</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__DEFOCUS_U = ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Defocus V</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__DEFOCUS_V = ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Defocus Angle</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__DEFOCUS_ANGLE = ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Phase Shift</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__PHASE_SHIFT = ITEM_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Resolution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__RESOLUTION = ITEM_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Fit Quality</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CTF_MODEL__FIT_QUALITY = ITEM_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Micrograph</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CTF_MODEL__MICROGRAPH = ITEM_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Spectrum</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CTF_MODEL__SPECTRUM = ITEM_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Ctf Model</em>' class.
     * @generated
     * @ordered
     */
    int CTF_MODEL_FEATURE_COUNT = ITEM_FEATURE_COUNT + 8;

    /**
     * The meta object id for the '{@link org.firn.model.data.FrameShift <em>Frame Shift</em>}' class.
     * @see org.firn.model.data.FrameShift
     * @see org.firn.model.data.impl.DataPackageImpl#getFrameShift()
     * @generated
     */
    int FRAME_SHIFT = 35;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FRAME_SHIFT__ID = ITEM__ID;

    /**
     * The feature id for the '<em><b>Micrograph</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int FRAME_SHIFT__MICROGRAPH = ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Frame</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FRAME_SHIFT__FRAME = ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Shift X</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FRAME_SHIFT__SHIFT_X = ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Shift Y</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FRAME_SHIFT__SHIFT_Y = ITEM_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Frame Shift</em>' class.
     * @generated
     * @ordered
     */
    int FRAME_SHIFT_FEATURE_COUNT = ITEM_FEATURE_COUNT + 4;

    /**
     * The meta object id for the '{@link org.firn.model.data.FscPoint <em>Fsc Point</em>}' class.
     * @see org.firn.model.data.FscPoint
     * @see org.firn.model.data.impl.DataPackageImpl#getFscPoint()
     * @generated
     */
    int FSC_POINT = 36;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_POINT__ID = ITEM__ID;

    /**
     * The feature id for the '<em><b>Curve</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_POINT__CURVE = ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Frequency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_POINT__FREQUENCY = ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Correlation</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FSC_POINT__CORRELATION = ITEM_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Fsc Point</em>' class.
     * @generated
     * @ordered
     */
    int FSC_POINT_FEATURE_COUNT = ITEM_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.firn.model.data.Statistic <em>Statistic</em>}' class.
     * @see org.firn.model.data.Statistic
     * @see org.firn.model.data.impl.DataPackageImpl#getStatistic()
     * @generated
     */
    int STATISTIC = 37;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STATISTIC__ID = ITEM__ID;

    /**
     * The number of structural features of the '<em>Statistic</em>' class.
     * @generated
     * @ordered
     */
    int STATISTIC_FEATURE_COUNT = ITEM_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.firn.model.data.Sequence <em>Sequence</em>}' class.
     * @see org.firn.model.data.Sequence
     * @see org.firn.model.data.impl.DataPackageImpl#getSequence()
     * @generated
     */
    int SEQUENCE = 38;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE__ID = ITEM__ID;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE__NAME = ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE__DESCRIPTION = ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE__KIND = ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Residues</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE__RESIDUES = ITEM_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Length</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SEQUENCE__LENGTH = ITEM_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Sequence</em>' class.
     * @generated
     * @ordered
     */
    int SEQUENCE_FEATURE_COUNT = ITEM_FEATURE_COUNT + 5;

    /**
     * The meta object id for the '{@link org.firn.model.data.StreamState <em>Stream State</em>}' enum.
     * @see org.firn.model.data.StreamState
     * @see org.firn.model.data.impl.DataPackageImpl#getStreamState()
     * @generated
     */
    int STREAM_STATE = 39;

    /**
     * The meta object id for the '{@link org.firn.model.data.Alignment <em>Alignment</em>}' enum.
     * @see org.firn.model.data.Alignment
     * @see org.firn.model.data.impl.DataPackageImpl#getAlignment()
     * @generated
     */
    int ALIGNMENT = 40;


    /**
     * Returns the meta object for class '{@link org.firn.model.data.DataObject <em>Object</em>}'.
     * @return the meta object for class '<em>Object</em>'.
     * @see org.firn.model.data.DataObject
     * @generated
     */
    EClass getDataObject();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.DataObject#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.data.DataObject#getName()
     * @see #getDataObject()
     * @generated
     */
    EAttribute getDataObject_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.DataObject#getLabel <em>Label</em>}'.
     * @return the meta object for the attribute '<em>Label</em>'.
     * @see org.firn.model.data.DataObject#getLabel()
     * @see #getDataObject()
     * @generated
     */
    EAttribute getDataObject_Label();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.DataObject#getComment <em>Comment</em>}'.
     * @return the meta object for the attribute '<em>Comment</em>'.
     * @see org.firn.model.data.DataObject#getComment()
     * @see #getDataObject()
     * @generated
     */
    EAttribute getDataObject_Comment();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.DataObject#getFingerprint <em>Fingerprint</em>}'.
     * @return the meta object for the attribute '<em>Fingerprint</em>'.
     * @see org.firn.model.data.DataObject#getFingerprint()
     * @see #getDataObject()
     * @generated
     */
    EAttribute getDataObject_Fingerprint();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.ItemSet <em>Item Set</em>}'.
     * @return the meta object for class '<em>Item Set</em>'.
     * @see org.firn.model.data.ItemSet
     * @generated
     */
    EClass getItemSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ItemSet#getTable <em>Table</em>}'.
     * @return the meta object for the attribute '<em>Table</em>'.
     * @see org.firn.model.data.ItemSet#getTable()
     * @see #getItemSet()
     * @generated
     */
    EAttribute getItemSet_Table();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ItemSet#getSize <em>Size</em>}'.
     * @return the meta object for the attribute '<em>Size</em>'.
     * @see org.firn.model.data.ItemSet#getSize()
     * @see #getItemSet()
     * @generated
     */
    EAttribute getItemSet_Size();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ItemSet#getState <em>State</em>}'.
     * @return the meta object for the attribute '<em>State</em>'.
     * @see org.firn.model.data.ItemSet#getState()
     * @see #getItemSet()
     * @generated
     */
    EAttribute getItemSet_State();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ItemSet#getFailedItems <em>Failed Items</em>}'.
     * @return the meta object for the attribute '<em>Failed Items</em>'.
     * @see org.firn.model.data.ItemSet#getFailedItems()
     * @see #getItemSet()
     * @generated
     */
    EAttribute getItemSet_FailedItems();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Acquisition <em>Acquisition</em>}'.
     * @return the meta object for class '<em>Acquisition</em>'.
     * @see org.firn.model.data.Acquisition
     * @generated
     */
    EClass getAcquisition();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Acquisition#getVoltage <em>Voltage</em>}'.
     * @return the meta object for the attribute '<em>Voltage</em>'.
     * @see org.firn.model.data.Acquisition#getVoltage()
     * @see #getAcquisition()
     * @generated
     */
    EAttribute getAcquisition_Voltage();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Acquisition#getSphericalAberration <em>Spherical Aberration</em>}'.
     * @return the meta object for the attribute '<em>Spherical Aberration</em>'.
     * @see org.firn.model.data.Acquisition#getSphericalAberration()
     * @see #getAcquisition()
     * @generated
     */
    EAttribute getAcquisition_SphericalAberration();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Acquisition#getAmplitudeContrast <em>Amplitude Contrast</em>}'.
     * @return the meta object for the attribute '<em>Amplitude Contrast</em>'.
     * @see org.firn.model.data.Acquisition#getAmplitudeContrast()
     * @see #getAcquisition()
     * @generated
     */
    EAttribute getAcquisition_AmplitudeContrast();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Acquisition#getMagnification <em>Magnification</em>}'.
     * @return the meta object for the attribute '<em>Magnification</em>'.
     * @see org.firn.model.data.Acquisition#getMagnification()
     * @see #getAcquisition()
     * @generated
     */
    EAttribute getAcquisition_Magnification();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Acquisition#getInitialDose <em>Initial Dose</em>}'.
     * @return the meta object for the attribute '<em>Initial Dose</em>'.
     * @see org.firn.model.data.Acquisition#getInitialDose()
     * @see #getAcquisition()
     * @generated
     */
    EAttribute getAcquisition_InitialDose();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Acquisition#getDosePerFrame <em>Dose Per Frame</em>}'.
     * @return the meta object for the attribute '<em>Dose Per Frame</em>'.
     * @see org.firn.model.data.Acquisition#getDosePerFrame()
     * @see #getAcquisition()
     * @generated
     */
    EAttribute getAcquisition_DosePerFrame();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.ImageSet <em>Image Set</em>}'.
     * @return the meta object for class '<em>Image Set</em>'.
     * @see org.firn.model.data.ImageSet
     * @generated
     */
    EClass getImageSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ImageSet#getSamplingRate <em>Sampling Rate</em>}'.
     * @return the meta object for the attribute '<em>Sampling Rate</em>'.
     * @see org.firn.model.data.ImageSet#getSamplingRate()
     * @see #getImageSet()
     * @generated
     */
    EAttribute getImageSet_SamplingRate();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ImageSet#getWidth <em>Width</em>}'.
     * @return the meta object for the attribute '<em>Width</em>'.
     * @see org.firn.model.data.ImageSet#getWidth()
     * @see #getImageSet()
     * @generated
     */
    EAttribute getImageSet_Width();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ImageSet#getHeight <em>Height</em>}'.
     * @return the meta object for the attribute '<em>Height</em>'.
     * @see org.firn.model.data.ImageSet#getHeight()
     * @see #getImageSet()
     * @generated
     */
    EAttribute getImageSet_Height();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.MovieSet <em>Movie Set</em>}'.
     * @return the meta object for class '<em>Movie Set</em>'.
     * @see org.firn.model.data.MovieSet
     * @generated
     */
    EClass getMovieSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MovieSet#getFrames <em>Frames</em>}'.
     * @return the meta object for the attribute '<em>Frames</em>'.
     * @see org.firn.model.data.MovieSet#getFrames()
     * @see #getMovieSet()
     * @generated
     */
    EAttribute getMovieSet_Frames();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MovieSet#getGainFile <em>Gain File</em>}'.
     * @return the meta object for the attribute '<em>Gain File</em>'.
     * @see org.firn.model.data.MovieSet#getGainFile()
     * @see #getMovieSet()
     * @generated
     */
    EAttribute getMovieSet_GainFile();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MovieSet#getDarkFile <em>Dark File</em>}'.
     * @return the meta object for the attribute '<em>Dark File</em>'.
     * @see org.firn.model.data.MovieSet#getDarkFile()
     * @see #getMovieSet()
     * @generated
     */
    EAttribute getMovieSet_DarkFile();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.MicrographSet <em>Micrograph Set</em>}'.
     * @return the meta object for class '<em>Micrograph Set</em>'.
     * @see org.firn.model.data.MicrographSet
     * @generated
     */
    EClass getMicrographSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MicrographSet#isDoseWeighted <em>Dose Weighted</em>}'.
     * @return the meta object for the attribute '<em>Dose Weighted</em>'.
     * @see org.firn.model.data.MicrographSet#isDoseWeighted()
     * @see #getMicrographSet()
     * @generated
     */
    EAttribute getMicrographSet_DoseWeighted();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.ParticleSet <em>Particle Set</em>}'.
     * @return the meta object for class '<em>Particle Set</em>'.
     * @see org.firn.model.data.ParticleSet
     * @generated
     */
    EClass getParticleSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ParticleSet#getBoxSize <em>Box Size</em>}'.
     * @return the meta object for the attribute '<em>Box Size</em>'.
     * @see org.firn.model.data.ParticleSet#getBoxSize()
     * @see #getParticleSet()
     * @generated
     */
    EAttribute getParticleSet_BoxSize();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ParticleSet#getAlignment <em>Alignment</em>}'.
     * @return the meta object for the attribute '<em>Alignment</em>'.
     * @see org.firn.model.data.ParticleSet#getAlignment()
     * @see #getParticleSet()
     * @generated
     */
    EAttribute getParticleSet_Alignment();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ParticleSet#isHasCtf <em>Has Ctf</em>}'.
     * @return the meta object for the attribute '<em>Has Ctf</em>'.
     * @see org.firn.model.data.ParticleSet#isHasCtf()
     * @see #getParticleSet()
     * @generated
     */
    EAttribute getParticleSet_HasCtf();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ParticleSet#isPhaseFlipped <em>Phase Flipped</em>}'.
     * @return the meta object for the attribute '<em>Phase Flipped</em>'.
     * @see org.firn.model.data.ParticleSet#isPhaseFlipped()
     * @see #getParticleSet()
     * @generated
     */
    EAttribute getParticleSet_PhaseFlipped();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ParticleSet#isContrastInverted <em>Contrast Inverted</em>}'.
     * @return the meta object for the attribute '<em>Contrast Inverted</em>'.
     * @see org.firn.model.data.ParticleSet#isContrastInverted()
     * @see #getParticleSet()
     * @generated
     */
    EAttribute getParticleSet_ContrastInverted();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ParticleSet#isNormalized <em>Normalized</em>}'.
     * @return the meta object for the attribute '<em>Normalized</em>'.
     * @see org.firn.model.data.ParticleSet#isNormalized()
     * @see #getParticleSet()
     * @generated
     */
    EAttribute getParticleSet_Normalized();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.AverageSet <em>Average Set</em>}'.
     * @return the meta object for class '<em>Average Set</em>'.
     * @see org.firn.model.data.AverageSet
     * @generated
     */
    EClass getAverageSet();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.CoordinateSet <em>Coordinate Set</em>}'.
     * @return the meta object for class '<em>Coordinate Set</em>'.
     * @see org.firn.model.data.CoordinateSet
     * @generated
     */
    EClass getCoordinateSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CoordinateSet#getSamplingRate <em>Sampling Rate</em>}'.
     * @return the meta object for the attribute '<em>Sampling Rate</em>'.
     * @see org.firn.model.data.CoordinateSet#getSamplingRate()
     * @see #getCoordinateSet()
     * @generated
     */
    EAttribute getCoordinateSet_SamplingRate();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CoordinateSet#getBoxSize <em>Box Size</em>}'.
     * @return the meta object for the attribute '<em>Box Size</em>'.
     * @see org.firn.model.data.CoordinateSet#getBoxSize()
     * @see #getCoordinateSet()
     * @generated
     */
    EAttribute getCoordinateSet_BoxSize();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CoordinateSet#getParticleDiameter <em>Particle Diameter</em>}'.
     * @return the meta object for the attribute '<em>Particle Diameter</em>'.
     * @see org.firn.model.data.CoordinateSet#getParticleDiameter()
     * @see #getCoordinateSet()
     * @generated
     */
    EAttribute getCoordinateSet_ParticleDiameter();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.CtfSet <em>Ctf Set</em>}'.
     * @return the meta object for class '<em>Ctf Set</em>'.
     * @see org.firn.model.data.CtfSet
     * @generated
     */
    EClass getCtfSet();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.MotionSet <em>Motion Set</em>}'.
     * @return the meta object for class '<em>Motion Set</em>'.
     * @see org.firn.model.data.MotionSet
     * @generated
     */
    EClass getMotionSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MotionSet#getSamplingRate <em>Sampling Rate</em>}'.
     * @return the meta object for the attribute '<em>Sampling Rate</em>'.
     * @see org.firn.model.data.MotionSet#getSamplingRate()
     * @see #getMotionSet()
     * @generated
     */
    EAttribute getMotionSet_SamplingRate();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MotionSet#getFrames <em>Frames</em>}'.
     * @return the meta object for the attribute '<em>Frames</em>'.
     * @see org.firn.model.data.MotionSet#getFrames()
     * @see #getMotionSet()
     * @generated
     */
    EAttribute getMotionSet_Frames();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.ClassSet2D <em>Class Set2 D</em>}'.
     * @return the meta object for class '<em>Class Set2 D</em>'.
     * @see org.firn.model.data.ClassSet2D
     * @generated
     */
    EClass getClassSet2D();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ClassSet2D#getBoxSize <em>Box Size</em>}'.
     * @return the meta object for the attribute '<em>Box Size</em>'.
     * @see org.firn.model.data.ClassSet2D#getBoxSize()
     * @see #getClassSet2D()
     * @generated
     */
    EAttribute getClassSet2D_BoxSize();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ClassSet2D#getMembers <em>Members</em>}'.
     * @return the meta object for the attribute '<em>Members</em>'.
     * @see org.firn.model.data.ClassSet2D#getMembers()
     * @see #getClassSet2D()
     * @generated
     */
    EAttribute getClassSet2D_Members();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ClassSet2D#getMemberCount <em>Member Count</em>}'.
     * @return the meta object for the attribute '<em>Member Count</em>'.
     * @see org.firn.model.data.ClassSet2D#getMemberCount()
     * @see #getClassSet2D()
     * @generated
     */
    EAttribute getClassSet2D_MemberCount();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.FscSet <em>Fsc Set</em>}'.
     * @return the meta object for class '<em>Fsc Set</em>'.
     * @see org.firn.model.data.FscSet
     * @generated
     */
    EClass getFscSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FscSet#getSamplingRate <em>Sampling Rate</em>}'.
     * @return the meta object for the attribute '<em>Sampling Rate</em>'.
     * @see org.firn.model.data.FscSet#getSamplingRate()
     * @see #getFscSet()
     * @generated
     */
    EAttribute getFscSet_SamplingRate();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FscSet#getThreshold <em>Threshold</em>}'.
     * @return the meta object for the attribute '<em>Threshold</em>'.
     * @see org.firn.model.data.FscSet#getThreshold()
     * @see #getFscSet()
     * @generated
     */
    EAttribute getFscSet_Threshold();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FscSet#getResolution <em>Resolution</em>}'.
     * @return the meta object for the attribute '<em>Resolution</em>'.
     * @see org.firn.model.data.FscSet#getResolution()
     * @see #getFscSet()
     * @generated
     */
    EAttribute getFscSet_Resolution();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.StatisticSet <em>Statistic Set</em>}'.
     * @return the meta object for class '<em>Statistic Set</em>'.
     * @see org.firn.model.data.StatisticSet
     * @generated
     */
    EClass getStatisticSet();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.SequenceSet <em>Sequence Set</em>}'.
     * @return the meta object for class '<em>Sequence Set</em>'.
     * @see org.firn.model.data.SequenceSet
     * @generated
     */
    EClass getSequenceSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.SequenceSet#isAligned <em>Aligned</em>}'.
     * @return the meta object for the attribute '<em>Aligned</em>'.
     * @see org.firn.model.data.SequenceSet#isAligned()
     * @see #getSequenceSet()
     * @generated
     */
    EAttribute getSequenceSet_Aligned();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.FileObject <em>File Object</em>}'.
     * @return the meta object for class '<em>File Object</em>'.
     * @see org.firn.model.data.FileObject
     * @generated
     */
    EClass getFileObject();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FileObject#getFile <em>File</em>}'.
     * @return the meta object for the attribute '<em>File</em>'.
     * @see org.firn.model.data.FileObject#getFile()
     * @see #getFileObject()
     * @generated
     */
    EAttribute getFileObject_File();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FileObject#getFileSize <em>File Size</em>}'.
     * @return the meta object for the attribute '<em>File Size</em>'.
     * @see org.firn.model.data.FileObject#getFileSize()
     * @see #getFileObject()
     * @generated
     */
    EAttribute getFileObject_FileSize();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Grid <em>Grid</em>}'.
     * @return the meta object for class '<em>Grid</em>'.
     * @see org.firn.model.data.Grid
     * @generated
     */
    EClass getGrid();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Grid#getSamplingRate <em>Sampling Rate</em>}'.
     * @return the meta object for the attribute '<em>Sampling Rate</em>'.
     * @see org.firn.model.data.Grid#getSamplingRate()
     * @see #getGrid()
     * @generated
     */
    EAttribute getGrid_SamplingRate();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Grid#getWidth <em>Width</em>}'.
     * @return the meta object for the attribute '<em>Width</em>'.
     * @see org.firn.model.data.Grid#getWidth()
     * @see #getGrid()
     * @generated
     */
    EAttribute getGrid_Width();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Grid#getHeight <em>Height</em>}'.
     * @return the meta object for the attribute '<em>Height</em>'.
     * @see org.firn.model.data.Grid#getHeight()
     * @see #getGrid()
     * @generated
     */
    EAttribute getGrid_Height();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Grid#getDepth <em>Depth</em>}'.
     * @return the meta object for the attribute '<em>Depth</em>'.
     * @see org.firn.model.data.Grid#getDepth()
     * @see #getGrid()
     * @generated
     */
    EAttribute getGrid_Depth();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Volume <em>Volume</em>}'.
     * @return the meta object for class '<em>Volume</em>'.
     * @see org.firn.model.data.Volume
     * @generated
     */
    EClass getVolume();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Volume#getHalfMap1 <em>Half Map1</em>}'.
     * @return the meta object for the attribute '<em>Half Map1</em>'.
     * @see org.firn.model.data.Volume#getHalfMap1()
     * @see #getVolume()
     * @generated
     */
    EAttribute getVolume_HalfMap1();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Volume#getHalfMap2 <em>Half Map2</em>}'.
     * @return the meta object for the attribute '<em>Half Map2</em>'.
     * @see org.firn.model.data.Volume#getHalfMap2()
     * @see #getVolume()
     * @generated
     */
    EAttribute getVolume_HalfMap2();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Volume#getSymmetry <em>Symmetry</em>}'.
     * @return the meta object for the attribute '<em>Symmetry</em>'.
     * @see org.firn.model.data.Volume#getSymmetry()
     * @see #getVolume()
     * @generated
     */
    EAttribute getVolume_Symmetry();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Volume#getResolution <em>Resolution</em>}'.
     * @return the meta object for the attribute '<em>Resolution</em>'.
     * @see org.firn.model.data.Volume#getResolution()
     * @see #getVolume()
     * @generated
     */
    EAttribute getVolume_Resolution();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Mask <em>Mask</em>}'.
     * @return the meta object for class '<em>Mask</em>'.
     * @see org.firn.model.data.Mask
     * @generated
     */
    EClass getMask();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.AtomicStructure <em>Atomic Structure</em>}'.
     * @return the meta object for class '<em>Atomic Structure</em>'.
     * @see org.firn.model.data.AtomicStructure
     * @generated
     */
    EClass getAtomicStructure();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Document <em>Document</em>}'.
     * @return the meta object for class '<em>Document</em>'.
     * @see org.firn.model.data.Document
     * @generated
     */
    EClass getDocument();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Document#getMediaType <em>Media Type</em>}'.
     * @return the meta object for the attribute '<em>Media Type</em>'.
     * @see org.firn.model.data.Document#getMediaType()
     * @see #getDocument()
     * @generated
     */
    EAttribute getDocument_MediaType();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Item <em>Item</em>}'.
     * @return the meta object for class '<em>Item</em>'.
     * @see org.firn.model.data.Item
     * @generated
     */
    EClass getItem();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Item#getId <em>Id</em>}'.
     * @return the meta object for the attribute '<em>Id</em>'.
     * @see org.firn.model.data.Item#getId()
     * @see #getItem()
     * @generated
     */
    EAttribute getItem_Id();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.ImageLocation <em>Image Location</em>}'.
     * @return the meta object for class '<em>Image Location</em>'.
     * @see org.firn.model.data.ImageLocation
     * @generated
     */
    EClass getImageLocation();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ImageLocation#getFile <em>File</em>}'.
     * @return the meta object for the attribute '<em>File</em>'.
     * @see org.firn.model.data.ImageLocation#getFile()
     * @see #getImageLocation()
     * @generated
     */
    EAttribute getImageLocation_File();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.ImageLocation#getIndex <em>Index</em>}'.
     * @return the meta object for the attribute '<em>Index</em>'.
     * @see org.firn.model.data.ImageLocation#getIndex()
     * @see #getImageLocation()
     * @generated
     */
    EAttribute getImageLocation_Index();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.MicrographKey <em>Micrograph Key</em>}'.
     * @return the meta object for class '<em>Micrograph Key</em>'.
     * @see org.firn.model.data.MicrographKey
     * @generated
     */
    EClass getMicrographKey();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MicrographKey#getId <em>Id</em>}'.
     * @return the meta object for the attribute '<em>Id</em>'.
     * @see org.firn.model.data.MicrographKey#getId()
     * @see #getMicrographKey()
     * @generated
     */
    EAttribute getMicrographKey_Id();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.MicrographKey#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.data.MicrographKey#getName()
     * @see #getMicrographKey()
     * @generated
     */
    EAttribute getMicrographKey_Name();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Position <em>Position</em>}'.
     * @return the meta object for class '<em>Position</em>'.
     * @see org.firn.model.data.Position
     * @generated
     */
    EClass getPosition();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Position#getX <em>X</em>}'.
     * @return the meta object for the attribute '<em>X</em>'.
     * @see org.firn.model.data.Position#getX()
     * @see #getPosition()
     * @generated
     */
    EAttribute getPosition_X();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Position#getY <em>Y</em>}'.
     * @return the meta object for the attribute '<em>Y</em>'.
     * @see org.firn.model.data.Position#getY()
     * @see #getPosition()
     * @generated
     */
    EAttribute getPosition_Y();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.CtfParameters <em>Ctf Parameters</em>}'.
     * @return the meta object for class '<em>Ctf Parameters</em>'.
     * @see org.firn.model.data.CtfParameters
     * @generated
     */
    EClass getCtfParameters();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CtfParameters#getDefocusU <em>Defocus U</em>}'.
     * @return the meta object for the attribute '<em>Defocus U</em>'.
     * @see org.firn.model.data.CtfParameters#getDefocusU()
     * @see #getCtfParameters()
     * @generated
     */
    EAttribute getCtfParameters_DefocusU();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CtfParameters#getDefocusV <em>Defocus V</em>}'.
     * @return the meta object for the attribute '<em>Defocus V</em>'.
     * @see org.firn.model.data.CtfParameters#getDefocusV()
     * @see #getCtfParameters()
     * @generated
     */
    EAttribute getCtfParameters_DefocusV();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CtfParameters#getDefocusAngle <em>Defocus Angle</em>}'.
     * @return the meta object for the attribute '<em>Defocus Angle</em>'.
     * @see org.firn.model.data.CtfParameters#getDefocusAngle()
     * @see #getCtfParameters()
     * @generated
     */
    EAttribute getCtfParameters_DefocusAngle();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CtfParameters#getPhaseShift <em>Phase Shift</em>}'.
     * @return the meta object for the attribute '<em>Phase Shift</em>'.
     * @see org.firn.model.data.CtfParameters#getPhaseShift()
     * @see #getCtfParameters()
     * @generated
     */
    EAttribute getCtfParameters_PhaseShift();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CtfParameters#getResolution <em>Resolution</em>}'.
     * @return the meta object for the attribute '<em>Resolution</em>'.
     * @see org.firn.model.data.CtfParameters#getResolution()
     * @see #getCtfParameters()
     * @generated
     */
    EAttribute getCtfParameters_Resolution();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.CtfParameters#getFitQuality <em>Fit Quality</em>}'.
     * @return the meta object for the attribute '<em>Fit Quality</em>'.
     * @see org.firn.model.data.CtfParameters#getFitQuality()
     * @see #getCtfParameters()
     * @generated
     */
    EAttribute getCtfParameters_FitQuality();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Transform <em>Transform</em>}'.
     * @return the meta object for class '<em>Transform</em>'.
     * @see org.firn.model.data.Transform
     * @generated
     */
    EClass getTransform();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Transform#getRot <em>Rot</em>}'.
     * @return the meta object for the attribute '<em>Rot</em>'.
     * @see org.firn.model.data.Transform#getRot()
     * @see #getTransform()
     * @generated
     */
    EAttribute getTransform_Rot();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Transform#getTilt <em>Tilt</em>}'.
     * @return the meta object for the attribute '<em>Tilt</em>'.
     * @see org.firn.model.data.Transform#getTilt()
     * @see #getTransform()
     * @generated
     */
    EAttribute getTransform_Tilt();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Transform#getPsi <em>Psi</em>}'.
     * @return the meta object for the attribute '<em>Psi</em>'.
     * @see org.firn.model.data.Transform#getPsi()
     * @see #getTransform()
     * @generated
     */
    EAttribute getTransform_Psi();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Transform#getShiftX <em>Shift X</em>}'.
     * @return the meta object for the attribute '<em>Shift X</em>'.
     * @see org.firn.model.data.Transform#getShiftX()
     * @see #getTransform()
     * @generated
     */
    EAttribute getTransform_ShiftX();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Transform#getShiftY <em>Shift Y</em>}'.
     * @return the meta object for the attribute '<em>Shift Y</em>'.
     * @see org.firn.model.data.Transform#getShiftY()
     * @see #getTransform()
     * @generated
     */
    EAttribute getTransform_ShiftY();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Transform#isMirrored <em>Mirrored</em>}'.
     * @return the meta object for the attribute '<em>Mirrored</em>'.
     * @see org.firn.model.data.Transform#isMirrored()
     * @see #getTransform()
     * @generated
     */
    EAttribute getTransform_Mirrored();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.ImageItem <em>Image Item</em>}'.
     * @return the meta object for class '<em>Image Item</em>'.
     * @see org.firn.model.data.ImageItem
     * @generated
     */
    EClass getImageItem();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.ImageItem#getImage <em>Image</em>}'.
     * @return the meta object for the containment reference '<em>Image</em>'.
     * @see org.firn.model.data.ImageItem#getImage()
     * @see #getImageItem()
     * @generated
     */
    EReference getImageItem_Image();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Movie <em>Movie</em>}'.
     * @return the meta object for class '<em>Movie</em>'.
     * @see org.firn.model.data.Movie
     * @generated
     */
    EClass getMovie();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Movie#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.data.Movie#getName()
     * @see #getMovie()
     * @generated
     */
    EAttribute getMovie_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Movie#getFrames <em>Frames</em>}'.
     * @return the meta object for the attribute '<em>Frames</em>'.
     * @see org.firn.model.data.Movie#getFrames()
     * @see #getMovie()
     * @generated
     */
    EAttribute getMovie_Frames();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Movie#getOpticsGroup <em>Optics Group</em>}'.
     * @return the meta object for the attribute '<em>Optics Group</em>'.
     * @see org.firn.model.data.Movie#getOpticsGroup()
     * @see #getMovie()
     * @generated
     */
    EAttribute getMovie_OpticsGroup();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Micrograph <em>Micrograph</em>}'.
     * @return the meta object for class '<em>Micrograph</em>'.
     * @see org.firn.model.data.Micrograph
     * @generated
     */
    EClass getMicrograph();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Micrograph#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.data.Micrograph#getName()
     * @see #getMicrograph()
     * @generated
     */
    EAttribute getMicrograph_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Micrograph#getOpticsGroup <em>Optics Group</em>}'.
     * @return the meta object for the attribute '<em>Optics Group</em>'.
     * @see org.firn.model.data.Micrograph#getOpticsGroup()
     * @see #getMicrograph()
     * @generated
     */
    EAttribute getMicrograph_OpticsGroup();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Coordinate <em>Coordinate</em>}'.
     * @return the meta object for class '<em>Coordinate</em>'.
     * @see org.firn.model.data.Coordinate
     * @generated
     */
    EClass getCoordinate();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.Coordinate#getMicrograph <em>Micrograph</em>}'.
     * @return the meta object for the containment reference '<em>Micrograph</em>'.
     * @see org.firn.model.data.Coordinate#getMicrograph()
     * @see #getCoordinate()
     * @generated
     */
    EReference getCoordinate_Micrograph();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Coordinate#getScore <em>Score</em>}'.
     * @return the meta object for the attribute '<em>Score</em>'.
     * @see org.firn.model.data.Coordinate#getScore()
     * @see #getCoordinate()
     * @generated
     */
    EAttribute getCoordinate_Score();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Coordinate#getDiameter <em>Diameter</em>}'.
     * @return the meta object for the attribute '<em>Diameter</em>'.
     * @see org.firn.model.data.Coordinate#getDiameter()
     * @see #getCoordinate()
     * @generated
     */
    EAttribute getCoordinate_Diameter();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Particle <em>Particle</em>}'.
     * @return the meta object for class '<em>Particle</em>'.
     * @see org.firn.model.data.Particle
     * @generated
     */
    EClass getParticle();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.Particle#getMicrograph <em>Micrograph</em>}'.
     * @return the meta object for the containment reference '<em>Micrograph</em>'.
     * @see org.firn.model.data.Particle#getMicrograph()
     * @see #getParticle()
     * @generated
     */
    EReference getParticle_Micrograph();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.Particle#getCoordinate <em>Coordinate</em>}'.
     * @return the meta object for the containment reference '<em>Coordinate</em>'.
     * @see org.firn.model.data.Particle#getCoordinate()
     * @see #getParticle()
     * @generated
     */
    EReference getParticle_Coordinate();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.Particle#getCtf <em>Ctf</em>}'.
     * @return the meta object for the containment reference '<em>Ctf</em>'.
     * @see org.firn.model.data.Particle#getCtf()
     * @see #getParticle()
     * @generated
     */
    EReference getParticle_Ctf();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.Particle#getTransform <em>Transform</em>}'.
     * @return the meta object for the containment reference '<em>Transform</em>'.
     * @see org.firn.model.data.Particle#getTransform()
     * @see #getParticle()
     * @generated
     */
    EReference getParticle_Transform();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.Particle#getAcquisition <em>Acquisition</em>}'.
     * @return the meta object for the containment reference '<em>Acquisition</em>'.
     * @see org.firn.model.data.Particle#getAcquisition()
     * @see #getParticle()
     * @generated
     */
    EReference getParticle_Acquisition();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Particle#getOpticsGroup <em>Optics Group</em>}'.
     * @return the meta object for the attribute '<em>Optics Group</em>'.
     * @see org.firn.model.data.Particle#getOpticsGroup()
     * @see #getParticle()
     * @generated
     */
    EAttribute getParticle_OpticsGroup();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Particle#getClassId <em>Class Id</em>}'.
     * @return the meta object for the attribute '<em>Class Id</em>'.
     * @see org.firn.model.data.Particle#getClassId()
     * @see #getParticle()
     * @generated
     */
    EAttribute getParticle_ClassId();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Particle#getHalfSet <em>Half Set</em>}'.
     * @return the meta object for the attribute '<em>Half Set</em>'.
     * @see org.firn.model.data.Particle#getHalfSet()
     * @see #getParticle()
     * @generated
     */
    EAttribute getParticle_HalfSet();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Particle#getScore <em>Score</em>}'.
     * @return the meta object for the attribute '<em>Score</em>'.
     * @see org.firn.model.data.Particle#getScore()
     * @see #getParticle()
     * @generated
     */
    EAttribute getParticle_Score();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Particle#getClassProbability <em>Class Probability</em>}'.
     * @return the meta object for the attribute '<em>Class Probability</em>'.
     * @see org.firn.model.data.Particle#getClassProbability()
     * @see #getParticle()
     * @generated
     */
    EAttribute getParticle_ClassProbability();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Particle#getLogLikelihood <em>Log Likelihood</em>}'.
     * @return the meta object for the attribute '<em>Log Likelihood</em>'.
     * @see org.firn.model.data.Particle#getLogLikelihood()
     * @see #getParticle()
     * @generated
     */
    EAttribute getParticle_LogLikelihood();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Average <em>Average</em>}'.
     * @return the meta object for class '<em>Average</em>'.
     * @see org.firn.model.data.Average
     * @generated
     */
    EClass getAverage();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Average#getCount <em>Count</em>}'.
     * @return the meta object for the attribute '<em>Count</em>'.
     * @see org.firn.model.data.Average#getCount()
     * @see #getAverage()
     * @generated
     */
    EAttribute getAverage_Count();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Class2D <em>Class2 D</em>}'.
     * @return the meta object for class '<em>Class2 D</em>'.
     * @see org.firn.model.data.Class2D
     * @generated
     */
    EClass getClass2D();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Class2D#getSize <em>Size</em>}'.
     * @return the meta object for the attribute '<em>Size</em>'.
     * @see org.firn.model.data.Class2D#getSize()
     * @see #getClass2D()
     * @generated
     */
    EAttribute getClass2D_Size();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Class2D#getResolution <em>Resolution</em>}'.
     * @return the meta object for the attribute '<em>Resolution</em>'.
     * @see org.firn.model.data.Class2D#getResolution()
     * @see #getClass2D()
     * @generated
     */
    EAttribute getClass2D_Resolution();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.CtfModel <em>Ctf Model</em>}'.
     * @return the meta object for class '<em>Ctf Model</em>'.
     * @see org.firn.model.data.CtfModel
     * @generated
     */
    EClass getCtfModel();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.CtfModel#getMicrograph <em>Micrograph</em>}'.
     * @return the meta object for the containment reference '<em>Micrograph</em>'.
     * @see org.firn.model.data.CtfModel#getMicrograph()
     * @see #getCtfModel()
     * @generated
     */
    EReference getCtfModel_Micrograph();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.CtfModel#getSpectrum <em>Spectrum</em>}'.
     * @return the meta object for the containment reference '<em>Spectrum</em>'.
     * @see org.firn.model.data.CtfModel#getSpectrum()
     * @see #getCtfModel()
     * @generated
     */
    EReference getCtfModel_Spectrum();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.FrameShift <em>Frame Shift</em>}'.
     * @return the meta object for class '<em>Frame Shift</em>'.
     * @see org.firn.model.data.FrameShift
     * @generated
     */
    EClass getFrameShift();

    /**
     * Returns the meta object for the containment reference '{@link org.firn.model.data.FrameShift#getMicrograph <em>Micrograph</em>}'.
     * @return the meta object for the containment reference '<em>Micrograph</em>'.
     * @see org.firn.model.data.FrameShift#getMicrograph()
     * @see #getFrameShift()
     * @generated
     */
    EReference getFrameShift_Micrograph();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FrameShift#getFrame <em>Frame</em>}'.
     * @return the meta object for the attribute '<em>Frame</em>'.
     * @see org.firn.model.data.FrameShift#getFrame()
     * @see #getFrameShift()
     * @generated
     */
    EAttribute getFrameShift_Frame();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FrameShift#getShiftX <em>Shift X</em>}'.
     * @return the meta object for the attribute '<em>Shift X</em>'.
     * @see org.firn.model.data.FrameShift#getShiftX()
     * @see #getFrameShift()
     * @generated
     */
    EAttribute getFrameShift_ShiftX();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FrameShift#getShiftY <em>Shift Y</em>}'.
     * @return the meta object for the attribute '<em>Shift Y</em>'.
     * @see org.firn.model.data.FrameShift#getShiftY()
     * @see #getFrameShift()
     * @generated
     */
    EAttribute getFrameShift_ShiftY();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.FscPoint <em>Fsc Point</em>}'.
     * @return the meta object for class '<em>Fsc Point</em>'.
     * @see org.firn.model.data.FscPoint
     * @generated
     */
    EClass getFscPoint();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FscPoint#getCurve <em>Curve</em>}'.
     * @return the meta object for the attribute '<em>Curve</em>'.
     * @see org.firn.model.data.FscPoint#getCurve()
     * @see #getFscPoint()
     * @generated
     */
    EAttribute getFscPoint_Curve();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FscPoint#getFrequency <em>Frequency</em>}'.
     * @return the meta object for the attribute '<em>Frequency</em>'.
     * @see org.firn.model.data.FscPoint#getFrequency()
     * @see #getFscPoint()
     * @generated
     */
    EAttribute getFscPoint_Frequency();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.FscPoint#getCorrelation <em>Correlation</em>}'.
     * @return the meta object for the attribute '<em>Correlation</em>'.
     * @see org.firn.model.data.FscPoint#getCorrelation()
     * @see #getFscPoint()
     * @generated
     */
    EAttribute getFscPoint_Correlation();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Statistic <em>Statistic</em>}'.
     * @return the meta object for class '<em>Statistic</em>'.
     * @see org.firn.model.data.Statistic
     * @generated
     */
    EClass getStatistic();

    /**
     * Returns the meta object for class '{@link org.firn.model.data.Sequence <em>Sequence</em>}'.
     * @return the meta object for class '<em>Sequence</em>'.
     * @see org.firn.model.data.Sequence
     * @generated
     */
    EClass getSequence();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Sequence#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.firn.model.data.Sequence#getName()
     * @see #getSequence()
     * @generated
     */
    EAttribute getSequence_Name();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Sequence#getDescription <em>Description</em>}'.
     * @return the meta object for the attribute '<em>Description</em>'.
     * @see org.firn.model.data.Sequence#getDescription()
     * @see #getSequence()
     * @generated
     */
    EAttribute getSequence_Description();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Sequence#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.firn.model.data.Sequence#getKind()
     * @see #getSequence()
     * @generated
     */
    EAttribute getSequence_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Sequence#getResidues <em>Residues</em>}'.
     * @return the meta object for the attribute '<em>Residues</em>'.
     * @see org.firn.model.data.Sequence#getResidues()
     * @see #getSequence()
     * @generated
     */
    EAttribute getSequence_Residues();

    /**
     * Returns the meta object for the attribute '{@link org.firn.model.data.Sequence#getLength <em>Length</em>}'.
     * @return the meta object for the attribute '<em>Length</em>'.
     * @see org.firn.model.data.Sequence#getLength()
     * @see #getSequence()
     * @generated
     */
    EAttribute getSequence_Length();

    /**
     * Returns the meta object for enum '{@link org.firn.model.data.StreamState <em>Stream State</em>}'.
     * @return the meta object for enum '<em>Stream State</em>'.
     * @see org.firn.model.data.StreamState
     * @generated
     */
    EEnum getStreamState();

    /**
     * Returns the meta object for enum '{@link org.firn.model.data.Alignment <em>Alignment</em>}'.
     * @return the meta object for enum '<em>Alignment</em>'.
     * @see org.firn.model.data.Alignment
     * @generated
     */
    EEnum getAlignment();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    DataFactory getDataFactory();

    /**
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * @generated
     */
    interface Literals
    {
        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.DataObjectImpl <em>Object</em>}' class.
         * @see org.firn.model.data.impl.DataObjectImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getDataObject()
         * @generated
         */
        EClass DATA_OBJECT = eINSTANCE.getDataObject();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute DATA_OBJECT__NAME = eINSTANCE.getDataObject_Name();

        /**
         * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
         * @generated
         */
        EAttribute DATA_OBJECT__LABEL = eINSTANCE.getDataObject_Label();

        /**
         * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
         * @generated
         */
        EAttribute DATA_OBJECT__COMMENT = eINSTANCE.getDataObject_Comment();

        /**
         * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
         * @generated
         */
        EAttribute DATA_OBJECT__FINGERPRINT = eINSTANCE.getDataObject_Fingerprint();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.ItemSetImpl <em>Item Set</em>}' class.
         * @see org.firn.model.data.impl.ItemSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getItemSet()
         * @generated
         */
        EClass ITEM_SET = eINSTANCE.getItemSet();

        /**
         * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
         * @generated
         */
        EAttribute ITEM_SET__TABLE = eINSTANCE.getItemSet_Table();

        /**
         * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute ITEM_SET__SIZE = eINSTANCE.getItemSet_Size();

        /**
         * The meta object literal for the '<em><b>State</b></em>' attribute feature.
         * @generated
         */
        EAttribute ITEM_SET__STATE = eINSTANCE.getItemSet_State();

        /**
         * The meta object literal for the '<em><b>Failed Items</b></em>' attribute feature.
         * @generated
         */
        EAttribute ITEM_SET__FAILED_ITEMS = eINSTANCE.getItemSet_FailedItems();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Acquisition <em>Acquisition</em>}' class.
         * @see org.firn.model.data.Acquisition
         * @see org.firn.model.data.impl.DataPackageImpl#getAcquisition()
         * @generated
         */
        EClass ACQUISITION = eINSTANCE.getAcquisition();

        /**
         * The meta object literal for the '<em><b>Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACQUISITION__VOLTAGE = eINSTANCE.getAcquisition_Voltage();

        /**
         * The meta object literal for the '<em><b>Spherical Aberration</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACQUISITION__SPHERICAL_ABERRATION = eINSTANCE.getAcquisition_SphericalAberration();

        /**
         * The meta object literal for the '<em><b>Amplitude Contrast</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACQUISITION__AMPLITUDE_CONTRAST = eINSTANCE.getAcquisition_AmplitudeContrast();

        /**
         * The meta object literal for the '<em><b>Magnification</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACQUISITION__MAGNIFICATION = eINSTANCE.getAcquisition_Magnification();

        /**
         * The meta object literal for the '<em><b>Initial Dose</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACQUISITION__INITIAL_DOSE = eINSTANCE.getAcquisition_InitialDose();

        /**
         * The meta object literal for the '<em><b>Dose Per Frame</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACQUISITION__DOSE_PER_FRAME = eINSTANCE.getAcquisition_DosePerFrame();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.ImageSetImpl <em>Image Set</em>}' class.
         * @see org.firn.model.data.impl.ImageSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getImageSet()
         * @generated
         */
        EClass IMAGE_SET = eINSTANCE.getImageSet();

        /**
         * The meta object literal for the '<em><b>Sampling Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMAGE_SET__SAMPLING_RATE = eINSTANCE.getImageSet_SamplingRate();

        /**
         * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMAGE_SET__WIDTH = eINSTANCE.getImageSet_Width();

        /**
         * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMAGE_SET__HEIGHT = eINSTANCE.getImageSet_Height();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.MovieSetImpl <em>Movie Set</em>}' class.
         * @see org.firn.model.data.impl.MovieSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getMovieSet()
         * @generated
         */
        EClass MOVIE_SET = eINSTANCE.getMovieSet();

        /**
         * The meta object literal for the '<em><b>Frames</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOVIE_SET__FRAMES = eINSTANCE.getMovieSet_Frames();

        /**
         * The meta object literal for the '<em><b>Gain File</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOVIE_SET__GAIN_FILE = eINSTANCE.getMovieSet_GainFile();

        /**
         * The meta object literal for the '<em><b>Dark File</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOVIE_SET__DARK_FILE = eINSTANCE.getMovieSet_DarkFile();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.MicrographSetImpl <em>Micrograph Set</em>}' class.
         * @see org.firn.model.data.impl.MicrographSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getMicrographSet()
         * @generated
         */
        EClass MICROGRAPH_SET = eINSTANCE.getMicrographSet();

        /**
         * The meta object literal for the '<em><b>Dose Weighted</b></em>' attribute feature.
         * @generated
         */
        EAttribute MICROGRAPH_SET__DOSE_WEIGHTED = eINSTANCE.getMicrographSet_DoseWeighted();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.ParticleSetImpl <em>Particle Set</em>}' class.
         * @see org.firn.model.data.impl.ParticleSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getParticleSet()
         * @generated
         */
        EClass PARTICLE_SET = eINSTANCE.getParticleSet();

        /**
         * The meta object literal for the '<em><b>Box Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE_SET__BOX_SIZE = eINSTANCE.getParticleSet_BoxSize();

        /**
         * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE_SET__ALIGNMENT = eINSTANCE.getParticleSet_Alignment();

        /**
         * The meta object literal for the '<em><b>Has Ctf</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE_SET__HAS_CTF = eINSTANCE.getParticleSet_HasCtf();

        /**
         * The meta object literal for the '<em><b>Phase Flipped</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE_SET__PHASE_FLIPPED = eINSTANCE.getParticleSet_PhaseFlipped();

        /**
         * The meta object literal for the '<em><b>Contrast Inverted</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE_SET__CONTRAST_INVERTED = eINSTANCE.getParticleSet_ContrastInverted();

        /**
         * The meta object literal for the '<em><b>Normalized</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE_SET__NORMALIZED = eINSTANCE.getParticleSet_Normalized();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.AverageSetImpl <em>Average Set</em>}' class.
         * @see org.firn.model.data.impl.AverageSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getAverageSet()
         * @generated
         */
        EClass AVERAGE_SET = eINSTANCE.getAverageSet();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.CoordinateSetImpl <em>Coordinate Set</em>}' class.
         * @see org.firn.model.data.impl.CoordinateSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getCoordinateSet()
         * @generated
         */
        EClass COORDINATE_SET = eINSTANCE.getCoordinateSet();

        /**
         * The meta object literal for the '<em><b>Sampling Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute COORDINATE_SET__SAMPLING_RATE = eINSTANCE.getCoordinateSet_SamplingRate();

        /**
         * The meta object literal for the '<em><b>Box Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute COORDINATE_SET__BOX_SIZE = eINSTANCE.getCoordinateSet_BoxSize();

        /**
         * The meta object literal for the '<em><b>Particle Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute COORDINATE_SET__PARTICLE_DIAMETER = eINSTANCE.getCoordinateSet_ParticleDiameter();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.CtfSetImpl <em>Ctf Set</em>}' class.
         * @see org.firn.model.data.impl.CtfSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getCtfSet()
         * @generated
         */
        EClass CTF_SET = eINSTANCE.getCtfSet();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.MotionSetImpl <em>Motion Set</em>}' class.
         * @see org.firn.model.data.impl.MotionSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getMotionSet()
         * @generated
         */
        EClass MOTION_SET = eINSTANCE.getMotionSet();

        /**
         * The meta object literal for the '<em><b>Sampling Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOTION_SET__SAMPLING_RATE = eINSTANCE.getMotionSet_SamplingRate();

        /**
         * The meta object literal for the '<em><b>Frames</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOTION_SET__FRAMES = eINSTANCE.getMotionSet_Frames();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.ClassSet2DImpl <em>Class Set2 D</em>}' class.
         * @see org.firn.model.data.impl.ClassSet2DImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getClassSet2D()
         * @generated
         */
        EClass CLASS_SET2_D = eINSTANCE.getClassSet2D();

        /**
         * The meta object literal for the '<em><b>Box Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute CLASS_SET2_D__BOX_SIZE = eINSTANCE.getClassSet2D_BoxSize();

        /**
         * The meta object literal for the '<em><b>Members</b></em>' attribute feature.
         * @generated
         */
        EAttribute CLASS_SET2_D__MEMBERS = eINSTANCE.getClassSet2D_Members();

        /**
         * The meta object literal for the '<em><b>Member Count</b></em>' attribute feature.
         * @generated
         */
        EAttribute CLASS_SET2_D__MEMBER_COUNT = eINSTANCE.getClassSet2D_MemberCount();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.FscSetImpl <em>Fsc Set</em>}' class.
         * @see org.firn.model.data.impl.FscSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getFscSet()
         * @generated
         */
        EClass FSC_SET = eINSTANCE.getFscSet();

        /**
         * The meta object literal for the '<em><b>Sampling Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute FSC_SET__SAMPLING_RATE = eINSTANCE.getFscSet_SamplingRate();

        /**
         * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
         * @generated
         */
        EAttribute FSC_SET__THRESHOLD = eINSTANCE.getFscSet_Threshold();

        /**
         * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
         * @generated
         */
        EAttribute FSC_SET__RESOLUTION = eINSTANCE.getFscSet_Resolution();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.StatisticSetImpl <em>Statistic Set</em>}' class.
         * @see org.firn.model.data.impl.StatisticSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getStatisticSet()
         * @generated
         */
        EClass STATISTIC_SET = eINSTANCE.getStatisticSet();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.SequenceSetImpl <em>Sequence Set</em>}' class.
         * @see org.firn.model.data.impl.SequenceSetImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getSequenceSet()
         * @generated
         */
        EClass SEQUENCE_SET = eINSTANCE.getSequenceSet();

        /**
         * The meta object literal for the '<em><b>Aligned</b></em>' attribute feature.
         * @generated
         */
        EAttribute SEQUENCE_SET__ALIGNED = eINSTANCE.getSequenceSet_Aligned();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.FileObjectImpl <em>File Object</em>}' class.
         * @see org.firn.model.data.impl.FileObjectImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getFileObject()
         * @generated
         */
        EClass FILE_OBJECT = eINSTANCE.getFileObject();

        /**
         * The meta object literal for the '<em><b>File</b></em>' attribute feature.
         * @generated
         */
        EAttribute FILE_OBJECT__FILE = eINSTANCE.getFileObject_File();

        /**
         * The meta object literal for the '<em><b>File Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute FILE_OBJECT__FILE_SIZE = eINSTANCE.getFileObject_FileSize();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.GridImpl <em>Grid</em>}' class.
         * @see org.firn.model.data.impl.GridImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getGrid()
         * @generated
         */
        EClass GRID = eINSTANCE.getGrid();

        /**
         * The meta object literal for the '<em><b>Sampling Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute GRID__SAMPLING_RATE = eINSTANCE.getGrid_SamplingRate();

        /**
         * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
         * @generated
         */
        EAttribute GRID__WIDTH = eINSTANCE.getGrid_Width();

        /**
         * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
         * @generated
         */
        EAttribute GRID__HEIGHT = eINSTANCE.getGrid_Height();

        /**
         * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
         * @generated
         */
        EAttribute GRID__DEPTH = eINSTANCE.getGrid_Depth();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.VolumeImpl <em>Volume</em>}' class.
         * @see org.firn.model.data.impl.VolumeImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getVolume()
         * @generated
         */
        EClass VOLUME = eINSTANCE.getVolume();

        /**
         * The meta object literal for the '<em><b>Half Map1</b></em>' attribute feature.
         * @generated
         */
        EAttribute VOLUME__HALF_MAP1 = eINSTANCE.getVolume_HalfMap1();

        /**
         * The meta object literal for the '<em><b>Half Map2</b></em>' attribute feature.
         * @generated
         */
        EAttribute VOLUME__HALF_MAP2 = eINSTANCE.getVolume_HalfMap2();

        /**
         * The meta object literal for the '<em><b>Symmetry</b></em>' attribute feature.
         * @generated
         */
        EAttribute VOLUME__SYMMETRY = eINSTANCE.getVolume_Symmetry();

        /**
         * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
         * @generated
         */
        EAttribute VOLUME__RESOLUTION = eINSTANCE.getVolume_Resolution();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.MaskImpl <em>Mask</em>}' class.
         * @see org.firn.model.data.impl.MaskImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getMask()
         * @generated
         */
        EClass MASK = eINSTANCE.getMask();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.AtomicStructureImpl <em>Atomic Structure</em>}' class.
         * @see org.firn.model.data.impl.AtomicStructureImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getAtomicStructure()
         * @generated
         */
        EClass ATOMIC_STRUCTURE = eINSTANCE.getAtomicStructure();

        /**
         * The meta object literal for the '{@link org.firn.model.data.impl.DocumentImpl <em>Document</em>}' class.
         * @see org.firn.model.data.impl.DocumentImpl
         * @see org.firn.model.data.impl.DataPackageImpl#getDocument()
         * @generated
         */
        EClass DOCUMENT = eINSTANCE.getDocument();

        /**
         * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
         * @generated
         */
        EAttribute DOCUMENT__MEDIA_TYPE = eINSTANCE.getDocument_MediaType();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Item <em>Item</em>}' class.
         * @see org.firn.model.data.Item
         * @see org.firn.model.data.impl.DataPackageImpl#getItem()
         * @generated
         */
        EClass ITEM = eINSTANCE.getItem();

        /**
         * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
         * @generated
         */
        EAttribute ITEM__ID = eINSTANCE.getItem_Id();

        /**
         * The meta object literal for the '{@link org.firn.model.data.ImageLocation <em>Image Location</em>}' class.
         * @see org.firn.model.data.ImageLocation
         * @see org.firn.model.data.impl.DataPackageImpl#getImageLocation()
         * @generated
         */
        EClass IMAGE_LOCATION = eINSTANCE.getImageLocation();

        /**
         * The meta object literal for the '<em><b>File</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMAGE_LOCATION__FILE = eINSTANCE.getImageLocation_File();

        /**
         * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMAGE_LOCATION__INDEX = eINSTANCE.getImageLocation_Index();

        /**
         * The meta object literal for the '{@link org.firn.model.data.MicrographKey <em>Micrograph Key</em>}' class.
         * @see org.firn.model.data.MicrographKey
         * @see org.firn.model.data.impl.DataPackageImpl#getMicrographKey()
         * @generated
         */
        EClass MICROGRAPH_KEY = eINSTANCE.getMicrographKey();

        /**
         * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
         * @generated
         */
        EAttribute MICROGRAPH_KEY__ID = eINSTANCE.getMicrographKey_Id();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute MICROGRAPH_KEY__NAME = eINSTANCE.getMicrographKey_Name();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Position <em>Position</em>}' class.
         * @see org.firn.model.data.Position
         * @see org.firn.model.data.impl.DataPackageImpl#getPosition()
         * @generated
         */
        EClass POSITION = eINSTANCE.getPosition();

        /**
         * The meta object literal for the '<em><b>X</b></em>' attribute feature.
         * @generated
         */
        EAttribute POSITION__X = eINSTANCE.getPosition_X();

        /**
         * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
         * @generated
         */
        EAttribute POSITION__Y = eINSTANCE.getPosition_Y();

        /**
         * The meta object literal for the '{@link org.firn.model.data.CtfParameters <em>Ctf Parameters</em>}' class.
         * @see org.firn.model.data.CtfParameters
         * @see org.firn.model.data.impl.DataPackageImpl#getCtfParameters()
         * @generated
         */
        EClass CTF_PARAMETERS = eINSTANCE.getCtfParameters();

        /**
         * The meta object literal for the '<em><b>Defocus U</b></em>' attribute feature.
         * @generated
         */
        EAttribute CTF_PARAMETERS__DEFOCUS_U = eINSTANCE.getCtfParameters_DefocusU();

        /**
         * The meta object literal for the '<em><b>Defocus V</b></em>' attribute feature.
         * @generated
         */
        EAttribute CTF_PARAMETERS__DEFOCUS_V = eINSTANCE.getCtfParameters_DefocusV();

        /**
         * The meta object literal for the '<em><b>Defocus Angle</b></em>' attribute feature.
         * @generated
         */
        EAttribute CTF_PARAMETERS__DEFOCUS_ANGLE = eINSTANCE.getCtfParameters_DefocusAngle();

        /**
         * The meta object literal for the '<em><b>Phase Shift</b></em>' attribute feature.
         * @generated
         */
        EAttribute CTF_PARAMETERS__PHASE_SHIFT = eINSTANCE.getCtfParameters_PhaseShift();

        /**
         * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
         * @generated
         */
        EAttribute CTF_PARAMETERS__RESOLUTION = eINSTANCE.getCtfParameters_Resolution();

        /**
         * The meta object literal for the '<em><b>Fit Quality</b></em>' attribute feature.
         * @generated
         */
        EAttribute CTF_PARAMETERS__FIT_QUALITY = eINSTANCE.getCtfParameters_FitQuality();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Transform <em>Transform</em>}' class.
         * @see org.firn.model.data.Transform
         * @see org.firn.model.data.impl.DataPackageImpl#getTransform()
         * @generated
         */
        EClass TRANSFORM = eINSTANCE.getTransform();

        /**
         * The meta object literal for the '<em><b>Rot</b></em>' attribute feature.
         * @generated
         */
        EAttribute TRANSFORM__ROT = eINSTANCE.getTransform_Rot();

        /**
         * The meta object literal for the '<em><b>Tilt</b></em>' attribute feature.
         * @generated
         */
        EAttribute TRANSFORM__TILT = eINSTANCE.getTransform_Tilt();

        /**
         * The meta object literal for the '<em><b>Psi</b></em>' attribute feature.
         * @generated
         */
        EAttribute TRANSFORM__PSI = eINSTANCE.getTransform_Psi();

        /**
         * The meta object literal for the '<em><b>Shift X</b></em>' attribute feature.
         * @generated
         */
        EAttribute TRANSFORM__SHIFT_X = eINSTANCE.getTransform_ShiftX();

        /**
         * The meta object literal for the '<em><b>Shift Y</b></em>' attribute feature.
         * @generated
         */
        EAttribute TRANSFORM__SHIFT_Y = eINSTANCE.getTransform_ShiftY();

        /**
         * The meta object literal for the '<em><b>Mirrored</b></em>' attribute feature.
         * @generated
         */
        EAttribute TRANSFORM__MIRRORED = eINSTANCE.getTransform_Mirrored();

        /**
         * The meta object literal for the '{@link org.firn.model.data.ImageItem <em>Image Item</em>}' class.
         * @see org.firn.model.data.ImageItem
         * @see org.firn.model.data.impl.DataPackageImpl#getImageItem()
         * @generated
         */
        EClass IMAGE_ITEM = eINSTANCE.getImageItem();

        /**
         * The meta object literal for the '<em><b>Image</b></em>' containment reference feature.
         * @generated
         */
        EReference IMAGE_ITEM__IMAGE = eINSTANCE.getImageItem_Image();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Movie <em>Movie</em>}' class.
         * @see org.firn.model.data.Movie
         * @see org.firn.model.data.impl.DataPackageImpl#getMovie()
         * @generated
         */
        EClass MOVIE = eINSTANCE.getMovie();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOVIE__NAME = eINSTANCE.getMovie_Name();

        /**
         * The meta object literal for the '<em><b>Frames</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOVIE__FRAMES = eINSTANCE.getMovie_Frames();

        /**
         * The meta object literal for the '<em><b>Optics Group</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOVIE__OPTICS_GROUP = eINSTANCE.getMovie_OpticsGroup();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Micrograph <em>Micrograph</em>}' class.
         * @see org.firn.model.data.Micrograph
         * @see org.firn.model.data.impl.DataPackageImpl#getMicrograph()
         * @generated
         */
        EClass MICROGRAPH = eINSTANCE.getMicrograph();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute MICROGRAPH__NAME = eINSTANCE.getMicrograph_Name();

        /**
         * The meta object literal for the '<em><b>Optics Group</b></em>' attribute feature.
         * @generated
         */
        EAttribute MICROGRAPH__OPTICS_GROUP = eINSTANCE.getMicrograph_OpticsGroup();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Coordinate <em>Coordinate</em>}' class.
         * @see org.firn.model.data.Coordinate
         * @see org.firn.model.data.impl.DataPackageImpl#getCoordinate()
         * @generated
         */
        EClass COORDINATE = eINSTANCE.getCoordinate();

        /**
         * The meta object literal for the '<em><b>Micrograph</b></em>' containment reference feature.
         * @generated
         */
        EReference COORDINATE__MICROGRAPH = eINSTANCE.getCoordinate_Micrograph();

        /**
         * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
         * @generated
         */
        EAttribute COORDINATE__SCORE = eINSTANCE.getCoordinate_Score();

        /**
         * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute COORDINATE__DIAMETER = eINSTANCE.getCoordinate_Diameter();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Particle <em>Particle</em>}' class.
         * @see org.firn.model.data.Particle
         * @see org.firn.model.data.impl.DataPackageImpl#getParticle()
         * @generated
         */
        EClass PARTICLE = eINSTANCE.getParticle();

        /**
         * The meta object literal for the '<em><b>Micrograph</b></em>' containment reference feature.
         * @generated
         */
        EReference PARTICLE__MICROGRAPH = eINSTANCE.getParticle_Micrograph();

        /**
         * The meta object literal for the '<em><b>Coordinate</b></em>' containment reference feature.
         * @generated
         */
        EReference PARTICLE__COORDINATE = eINSTANCE.getParticle_Coordinate();

        /**
         * The meta object literal for the '<em><b>Ctf</b></em>' containment reference feature.
         * @generated
         */
        EReference PARTICLE__CTF = eINSTANCE.getParticle_Ctf();

        /**
         * The meta object literal for the '<em><b>Transform</b></em>' containment reference feature.
         * @generated
         */
        EReference PARTICLE__TRANSFORM = eINSTANCE.getParticle_Transform();

        /**
         * The meta object literal for the '<em><b>Acquisition</b></em>' containment reference feature.
         * @generated
         */
        EReference PARTICLE__ACQUISITION = eINSTANCE.getParticle_Acquisition();

        /**
         * The meta object literal for the '<em><b>Optics Group</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE__OPTICS_GROUP = eINSTANCE.getParticle_OpticsGroup();

        /**
         * The meta object literal for the '<em><b>Class Id</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE__CLASS_ID = eINSTANCE.getParticle_ClassId();

        /**
         * The meta object literal for the '<em><b>Half Set</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE__HALF_SET = eINSTANCE.getParticle_HalfSet();

        /**
         * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE__SCORE = eINSTANCE.getParticle_Score();

        /**
         * The meta object literal for the '<em><b>Class Probability</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE__CLASS_PROBABILITY = eINSTANCE.getParticle_ClassProbability();

        /**
         * The meta object literal for the '<em><b>Log Likelihood</b></em>' attribute feature.
         * @generated
         */
        EAttribute PARTICLE__LOG_LIKELIHOOD = eINSTANCE.getParticle_LogLikelihood();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Average <em>Average</em>}' class.
         * @see org.firn.model.data.Average
         * @see org.firn.model.data.impl.DataPackageImpl#getAverage()
         * @generated
         */
        EClass AVERAGE = eINSTANCE.getAverage();

        /**
         * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
         * @generated
         */
        EAttribute AVERAGE__COUNT = eINSTANCE.getAverage_Count();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Class2D <em>Class2 D</em>}' class.
         * @see org.firn.model.data.Class2D
         * @see org.firn.model.data.impl.DataPackageImpl#getClass2D()
         * @generated
         */
        EClass CLASS2_D = eINSTANCE.getClass2D();

        /**
         * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute CLASS2_D__SIZE = eINSTANCE.getClass2D_Size();

        /**
         * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
         * @generated
         */
        EAttribute CLASS2_D__RESOLUTION = eINSTANCE.getClass2D_Resolution();

        /**
         * The meta object literal for the '{@link org.firn.model.data.CtfModel <em>Ctf Model</em>}' class.
         * @see org.firn.model.data.CtfModel
         * @see org.firn.model.data.impl.DataPackageImpl#getCtfModel()
         * @generated
         */
        EClass CTF_MODEL = eINSTANCE.getCtfModel();

        /**
         * The meta object literal for the '<em><b>Micrograph</b></em>' containment reference feature.
         * @generated
         */
        EReference CTF_MODEL__MICROGRAPH = eINSTANCE.getCtfModel_Micrograph();

        /**
         * The meta object literal for the '<em><b>Spectrum</b></em>' containment reference feature.
         * @generated
         */
        EReference CTF_MODEL__SPECTRUM = eINSTANCE.getCtfModel_Spectrum();

        /**
         * The meta object literal for the '{@link org.firn.model.data.FrameShift <em>Frame Shift</em>}' class.
         * @see org.firn.model.data.FrameShift
         * @see org.firn.model.data.impl.DataPackageImpl#getFrameShift()
         * @generated
         */
        EClass FRAME_SHIFT = eINSTANCE.getFrameShift();

        /**
         * The meta object literal for the '<em><b>Micrograph</b></em>' containment reference feature.
         * @generated
         */
        EReference FRAME_SHIFT__MICROGRAPH = eINSTANCE.getFrameShift_Micrograph();

        /**
         * The meta object literal for the '<em><b>Frame</b></em>' attribute feature.
         * @generated
         */
        EAttribute FRAME_SHIFT__FRAME = eINSTANCE.getFrameShift_Frame();

        /**
         * The meta object literal for the '<em><b>Shift X</b></em>' attribute feature.
         * @generated
         */
        EAttribute FRAME_SHIFT__SHIFT_X = eINSTANCE.getFrameShift_ShiftX();

        /**
         * The meta object literal for the '<em><b>Shift Y</b></em>' attribute feature.
         * @generated
         */
        EAttribute FRAME_SHIFT__SHIFT_Y = eINSTANCE.getFrameShift_ShiftY();

        /**
         * The meta object literal for the '{@link org.firn.model.data.FscPoint <em>Fsc Point</em>}' class.
         * @see org.firn.model.data.FscPoint
         * @see org.firn.model.data.impl.DataPackageImpl#getFscPoint()
         * @generated
         */
        EClass FSC_POINT = eINSTANCE.getFscPoint();

        /**
         * The meta object literal for the '<em><b>Curve</b></em>' attribute feature.
         * @generated
         */
        EAttribute FSC_POINT__CURVE = eINSTANCE.getFscPoint_Curve();

        /**
         * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
         * @generated
         */
        EAttribute FSC_POINT__FREQUENCY = eINSTANCE.getFscPoint_Frequency();

        /**
         * The meta object literal for the '<em><b>Correlation</b></em>' attribute feature.
         * @generated
         */
        EAttribute FSC_POINT__CORRELATION = eINSTANCE.getFscPoint_Correlation();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Statistic <em>Statistic</em>}' class.
         * @see org.firn.model.data.Statistic
         * @see org.firn.model.data.impl.DataPackageImpl#getStatistic()
         * @generated
         */
        EClass STATISTIC = eINSTANCE.getStatistic();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Sequence <em>Sequence</em>}' class.
         * @see org.firn.model.data.Sequence
         * @see org.firn.model.data.impl.DataPackageImpl#getSequence()
         * @generated
         */
        EClass SEQUENCE = eINSTANCE.getSequence();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute SEQUENCE__NAME = eINSTANCE.getSequence_Name();

        /**
         * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
         * @generated
         */
        EAttribute SEQUENCE__DESCRIPTION = eINSTANCE.getSequence_Description();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute SEQUENCE__KIND = eINSTANCE.getSequence_Kind();

        /**
         * The meta object literal for the '<em><b>Residues</b></em>' attribute feature.
         * @generated
         */
        EAttribute SEQUENCE__RESIDUES = eINSTANCE.getSequence_Residues();

        /**
         * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
         * @generated
         */
        EAttribute SEQUENCE__LENGTH = eINSTANCE.getSequence_Length();

        /**
         * The meta object literal for the '{@link org.firn.model.data.StreamState <em>Stream State</em>}' enum.
         * @see org.firn.model.data.StreamState
         * @see org.firn.model.data.impl.DataPackageImpl#getStreamState()
         * @generated
         */
        EEnum STREAM_STATE = eINSTANCE.getStreamState();

        /**
         * The meta object literal for the '{@link org.firn.model.data.Alignment <em>Alignment</em>}' enum.
         * @see org.firn.model.data.Alignment
         * @see org.firn.model.data.impl.DataPackageImpl#getAlignment()
         * @generated
         */
        EEnum ALIGNMENT = eINSTANCE.getAlignment();

    }

} //DataPackage
